import {
  auditLog as auditAnswer,
  auditChain,
  auditQuery,
  auditVerifyQuery,
} from '../../api-client/contract/desk/audit.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { readQuery } from '../http/read-query.ts';
import { type Route, route } from '../http/route.ts';
import type { Server } from '../server.ts';
import { auditCsv } from './audit-csv.ts';
import { auditLog } from './audit-log.ts';

const AUDITORS = ['auditor'] as const;

/** What the inspectorate reads; it changes nothing. */
export function auditRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/audit',
        audience: AUDITORS,
        summary: 'Openings, overrides, publications, accounts, keys: one page, newest first.',
        answer: auditAnswer,
      },
      (call) => auditLog(server, readQuery(auditQuery, call)),
    ),
    route(
      {
        method: 'GET',
        path: '/api/audit/export',
        audience: AUDITORS,
        summary: 'The matching lines as a CSV table.',
        answer: 'bytes',
      },
      async (call) => ({
        bytes: await auditCsv(server, readQuery(auditQuery, call)),
        type: 'text/csv; charset=utf-8',
      }),
    ),
    route(
      {
        method: 'GET',
        path: '/api/audit/verify',
        audience: AUDITORS,
        summary: 'Computes the chain of the log anew.',
        answer: auditChain,
      },
      (call) => verifyChain(server.connection.database, readQuery(auditVerifyQuery, call).noted ?? null),
    ),
  ];
}
