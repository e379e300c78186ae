import {
  importEnded as endedBody,
  importedEnded,
  importedRow,
  importRow as rowBody,
} from '../../api-client/contract/desk/rows.ts';
import { type Route, route } from '../http/route.ts';
import { countEnded } from '../rows/count-ended.ts';
import { importRow } from '../rows/import-row.ts';
import type { Server } from '../server.ts';

const audience = ['verifier'] as const;

/** How a phone log or an old register comes in, row by row. Zone: casework; identity sealed in the browser. */
export function rowsRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/api/entry/rows',
        audience,
        summary: 'Files one row of a phone log or of an old register, once per row.',
        body: rowBody,
        answer: importedRow,
        status: 201,
      },
      ({ body, account }) => importRow(server, body, account?.accountId ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: '/api/entry/rows/ended',
        audience,
        summary: 'Counts what an old register had ended before, once per row; no words, no people.',
        body: endedBody,
        answer: importedEnded,
      },
      ({ body, account }) => countEnded(server, body.rows, account?.accountId ?? ''),
    ),
  ];
}
