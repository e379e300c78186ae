import type { AgencyQueueItem } from '../../api-client/contract/desk/agency.ts';
import { isClockRunning } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import { barredFrom } from '../casework/may-handle.ts';
import type { Server } from '../server.ts';
import { deputiesToday } from './agency-covers.ts';
import { agencyHandlers } from './agency-handlers.ts';
import { agencyClocks } from './agency-view.ts';
import { involvedIn } from './involved-in.ts';

const EXCERPT = 140;

/** The agency's own complaints, those with the earliest deadline first; never one it is the subject of. */
export async function agencyQueue(server: Server, agencyCode: string): Promise<{ items: AgencyQueueItem[] }> {
  const { timeZone } = server.reference.instance;
  const now = server.effects.now();
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .innerJoin('casework_brief', 'casework_brief.complaint_id', 'casework_complaint.complaint_id')
    .select([
      'casework_complaint.complaint_id',
      'state',
      'category_code',
      'village_code',
      'projection',
      'subject_kind',
      'subject_agency_code',
      'misconduct',
      'casework_brief.text',
      'assigned_at',
    ])
    .where('casework_complaint.agency_code', '=', agencyCode)
    .where('casework_brief.agency_code', '=', agencyCode)
    .orderBy('assigned_at', 'desc')
    .execute();
  const handlers = await agencyHandlers(server.connection.database, agencyCode);
  const deputies = await deputiesToday(server, agencyCode);
  const agency = server.reference.agency(agencyCode);
  const own = rows.filter((row) => agency && barredFrom(involvedIn(row), agency) === null);
  const items = own.map((row): AgencyQueueItem => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const running = agencyClocks(server, projection, now).filter(({ clock }) =>
      isClockRunning(projection, clock),
    );
    const handling = handlers.get(row.complaint_id);
    const given = handling && handling.byAccountId !== handling.handler.accountId;
    return {
      handler: handling?.handler ?? null,
      deputy: (handling && deputies.get(handling.handler.accountId)) ?? null,
      handedOver: given ? { on: localDateOf(Date.parse(handling.at), timeZone), by: handling.byName } : null,
      complaintId: row.complaint_id,
      state: row.state,
      categoryCode: row.category_code,
      villageCode: row.village_code,
      briefExcerpt: row.text.slice(0, EXCERPT),
      assignedOn: localDateOf(Date.parse(row.assigned_at), timeZone),
      nextClock: running.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null,
    };
  });
  return { items: items.sort(byDeadline) };
}

function byDeadline(a: AgencyQueueItem, b: AgencyQueueItem): number {
  const due = (item: AgencyQueueItem) => item.nextClock?.dueOn ?? '9999-12-31';
  return due(a).localeCompare(due(b)) || b.assignedOn.localeCompare(a.assignedOn);
}
