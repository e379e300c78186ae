import { type ActionDone, actionDone } from '../../api-client/contract/desk/verification.ts';
import { visitAction } from '../../api-client/contract/desk/visit.ts';
import { type Route, route, type StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';
import { once } from './agency-once.ts';
import { requestVisitAsOfficer, requestVisitAsVerifier } from './request-visit.ts';

/** Asking the reporter for a visit at her home. She answers with her code (server/intake/answer-visit.ts). */
export function visitRoutes(server: Server): Route[] {
  const action = { method: 'POST', body: visitAction, answer: actionDone } as const;
  return [
    route(
      {
        ...action,
        path: '/api/agency/complaints/:complaintId/visit',
        audience: ['agencyOfficer'],
        summary: 'Asks the reporter for a visit at her home; the reason passes the gate.',
      },
      (call) =>
        once<ActionDone>(server, call, JSON.stringify([call.params, call.body]), (keep) =>
          requestVisitAsOfficer(
            server,
            {
              complaintId: call.params.complaintId ?? '',
              account: call.account as StaffAccount,
              version: call.body.version,
              keep,
            },
            call.body,
          ),
        ),
    ),
    route(
      {
        ...action,
        path: '/api/verification/complaints/:complaintId/visit',
        audience: ['verifier'],
        summary: 'Asks the reporter for a visit of the handling agency at her home.',
      },
      (call) =>
        requestVisitAsVerifier(
          server,
          call.params.complaintId ?? '',
          call.account?.accountId ?? '',
          call.body,
        ),
    ),
  ];
}
