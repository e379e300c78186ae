import * as v from 'valibot';
import { emptyBody } from '../../api-client/contract/desk/account.ts';
import {
  agencyTeam as agencyTeamAnswer,
  agencyWork as agencyWorkAnswer,
  deputyCover,
  handedOver,
  handOver,
  nameDeputy as nameDeputyBody,
  taken,
} from '../../api-client/contract/desk/agency-team.ts';
import { agencyHandlers, handlingsOf } from '../disclosure/agency-handlers.ts';
import { agencyTeam } from '../disclosure/agency-team.ts';
import { workLogOf } from '../disclosure/agency-work-log.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { type Route, type RouteCall, route, type StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';
import { endCover, nameDeputy } from './agency-deputies.ts';
import { handOverComplaints, takeComplaint } from './agency-handling.ts';

const OFFICERS = ['agencyOfficer'] as const;

/** Who of an agency has what: taking, handing over, leave cover; and what verification sees of it. */
export function agencyTeamRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/agency/team',
        audience: OFFICERS,
        summary: "The agency's officers, and who stands in for whom.",
        answer: agencyTeamAnswer,
      },
      (call) => agencyTeam(server, accountOf(call).agencyCode ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/complaints/:complaintId/take',
        audience: OFFICERS,
        summary: 'Takes a complaint that nobody of the agency has.',
        body: emptyBody,
        answer: taken,
      },
      (call) => takeComplaint(server, accountOf(call), call.params.complaintId ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/hand-over',
        audience: OFFICERS,
        summary: 'Gives all or some of what one officer has to another of the same agency.',
        body: handOver,
        answer: handedOver,
      },
      (call) => handOverComplaints(server, accountOf(call), call.body),
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/deputies',
        audience: OFFICERS,
        summary: 'Names who of the same agency stands in, from and until which day.',
        body: nameDeputyBody,
        answer: deputyCover,
        status: 201,
      },
      (call) => nameDeputy(server, accountOf(call), call.body),
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/deputies/:deputyId/end',
        audience: OFFICERS,
        summary: 'Ends a cover before its last day.',
        body: emptyBody,
        answer: v.strictObject({ done: v.literal(true) }),
      },
      (call) => endCover(server, accountOf(call), call.params.deputyId ?? ''),
    ),
    route(
      {
        method: 'GET',
        path: '/api/verification/complaints/:complaintId/agency-work',
        audience: ['verifier'],
        summary: 'What agencies noted of their work, and which contact has the complaint.',
        answer: agencyWorkAnswer,
      },
      (call) => agencyWork(server, call.params.complaintId ?? ''),
    ),
  ];
}

const accountOf = (call: RouteCall<unknown>) => call.account as StaffAccount;

async function agencyWork(server: Server, complaintId: string) {
  const { database } = server.connection;
  const complaint = await database
    .selectFrom('casework_complaint')
    .select('agency_code')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const agencyCode = complaint.agency_code;
  const handlers = agencyCode ? await agencyHandlers(database, agencyCode, complaintId) : new Map();
  return {
    handler: handlers.get(complaintId)?.handler.name ?? null,
    handlings: await handlingsOf(database, complaintId),
    workLog: (await workLogOf(database, complaintId)).map(({ text, at, name, agency_code }) => ({
      text,
      at,
      by: name,
      agencyCode: agency_code,
    })),
  };
}
