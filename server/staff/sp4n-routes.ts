import { importedReport, importReport as reportBody, sp4nForm } from '../../api-client/contract/desk/sp4n.ts';
import { type Route, route } from '../http/route.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { importReport } from '../sp4n/import-report.ts';
import { laporTopics } from '../sp4n/lapor-topics.ts';

const audience = ['verifier'] as const;
const path = '/api/entry/sp4n';

/** How an export of SP4N-LAPOR! comes in, row by row. Zone: casework. */
export function sp4nRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path,
        audience,
        summary: 'Topics of SP4N-LAPOR! with our categories, and how old a report may be.',
        answer: sp4nForm,
      },
      async () => {
        const { entryMaximumDays } = await readSettings(server.connection.database);
        const { version, topics } = laporTopics;
        const known = topics.filter(({ categoryCode }) => server.reference.category(categoryCode));
        return {
          topicsVersion: version,
          topics: known.map(({ categoryCode, topic }) => ({ categoryCode, topic })),
          maximumDays: entryMaximumDays,
        };
      },
    ),
    route(
      {
        method: 'POST',
        path,
        audience,
        summary: 'Files one report of SP4N-LAPOR!, once per number there.',
        body: reportBody,
        answer: importedReport,
        status: 201,
      },
      ({ body, account }) => importReport(server, body, account?.accountId ?? ''),
    ),
  ];
}
