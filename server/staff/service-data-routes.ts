import * as v from 'valibot';
import { addVerifierKey as addKeyBody } from '../../api-client/contract/desk/identity.ts';
import {
  answerRequest,
  askForData as askBody,
  type DataForOfficer,
  dataForOfficer as dataAnswer,
  openRequests,
  releaseField as releaseBody,
  releaseForOfficer,
  serviceForVerifier as serviceAnswer,
} from '../../api-client/contract/desk/service-data.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { type AskingOfficer, askForData, requestsOfAgency } from '../disclosure/agency-requests.ts';
import { answerDataRequest } from '../disclosure/answer-request.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import { addOwnKey } from '../identity/add-own-key.ts';
import { openRelease } from '../identity/open-release.ts';
import { releaseField } from '../identity/release-field.ts';
import { releasesOfOfficer } from '../identity/releases-of-officer.ts';
import { serviceForVerifier } from '../identity/service-for-verifier.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';

const VERIFIERS = ['verifier'] as const;
const OFFICERS = ['agencyOfficer'] as const;
const COMPLAINT = '/api/agency/complaints/:complaintId';

const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';
const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';
const officerOf = (call: RouteCall<unknown>): AskingOfficer => ({
  accountId: byOf(call),
  agencyCode: call.account?.agencyCode ?? '',
});

/** Questions for a reporter's service data, single released fields, and officers' keys. No answer holds plaintext. Zone: identity. */
export function serviceDataRoutes(server: Server): Route[] {
  return [...verifierRoutes(server), ...officerRoutes(server)];
}

function verifierRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/identity/complaints/:complaintId/service',
        audience: VERIFIERS,
        summary: 'What officers ask of the service data, what may be and was released.',
        answer: serviceAnswer,
      },
      (call) => serviceForVerifier(server, idOf(call)),
    ),
    route(
      {
        method: 'GET',
        path: '/api/identity/requests',
        audience: VERIFIERS,
        summary: 'Questions of officers that nobody has answered.',
        answer: openRequests,
      },
      async () => {
        const rows = await server.connection.database
          .selectFrom('casework_data_request')
          .select(['complaint_id', 'agency_code', 'field', 'asked_at'])
          .where('outcome', 'is', null)
          .orderBy('asked_at')
          .execute();
        return {
          items: rows.map((row) => ({
            complaintId: row.complaint_id,
            agencyCode: row.agency_code,
            field: row.field,
            askedAt: row.asked_at,
          })),
        };
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/release',
        audience: VERIFIERS,
        summary:
          'Releases one field, sealed for one officer of the handling agency, with the reporter’s consent.',
        body: releaseBody,
        answer: serviceAnswer,
      },
      async (call) => {
        const { complaintId, field } = call.body;
        await releaseField(server, byOf(call), call.body);
        await log(
          server,
          call,
          complaintId,
          `satu data layanan (${field}) diberikan kepada petugas penangan`,
        );
        return serviceForVerifier(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/requests/:requestId/answer',
        audience: VERIFIERS,
        summary: 'Answers an officer’s question in the verifier’s own words, through the gate.',
        body: answerRequest,
        answer: serviceAnswer,
      },
      async (call) => {
        const requestId = call.params.requestId ?? '';
        const complaintId = await answerDataRequest(server, requestId, byOf(call), call.body);
        const words = call.body.outcome === 'relayed' ? 'jawaban diteruskan' : 'permintaan data ditolak';
        await log(server, call, complaintId, words);
        return serviceForVerifier(server, complaintId);
      },
    ),
  ];
}

function officerRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/api/agency/keys',
        audience: OFFICERS,
        summary: 'Puts in the officer’s new key.',
        body: addKeyBody,
        answer: v.strictObject({ done: v.literal(true) }),
      },
      async (call) => {
        await addOwnKey(server, 'identity_officer_key', byOf(call), call.body);
        await logOperation(server, { kind: 'key', accountId: byOf(call), note: 'kunci PIC dibuat' });
        return { done: true };
      },
    ),
    route(
      {
        method: 'GET',
        path: `${COMPLAINT}/data`,
        audience: OFFICERS,
        summary: 'The agency’s questions and what was released to the caller.',
        answer: dataAnswer,
      },
      (call) => dataForOfficer(server, call),
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/data-request`,
        audience: OFFICERS,
        summary: 'Says which datum is needed and why; a verifier answers.',
        body: askBody,
        answer: dataAnswer,
      },
      async (call) => {
        await askForData(server, officerOf(call), idOf(call), call.body);
        await log(server, call, idOf(call), `data diminta (${call.body.field})`);
        return dataForOfficer(server, call);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/releases/:releaseId/open',
        audience: OFFICERS,
        summary: 'Logs an opening, then answers the field’s ciphertext for the caller’s own key.',
        body: v.strictObject({}),
        answer: releaseForOfficer,
      },
      async (call) => {
        const { expiresAt, ...opened } = await openRelease(server, call.params.releaseId ?? '', {
          accountId: byOf(call),
          agencyCode: call.account?.agencyCode ?? null,
        });
        await log(server, call, opened.complaintId, `data layanan (${opened.field}) dibuka petugas penangan`);
        const until = localDateOf(Date.parse(expiresAt), server.reference.instance.timeZone);
        return { ...opened, until };
      },
    ),
  ];
}

/** By date. Whether anything was sealed or the reporter agreed cannot be told from it: without a release it is the same for everybody. */
async function dataForOfficer(server: Server, call: RouteCall<unknown>): Promise<DataForOfficer> {
  const officer = officerOf(call);
  const dayOf = (instant: string) => localDateOf(Date.parse(instant), server.reference.instance.timeZone);
  const requests = await requestsOfAgency(server, officer, idOf(call));
  const { hasKey, releases } = await releasesOfOfficer(server, officer, idOf(call));
  return {
    hasKey,
    requests,
    releases: releases.map((row) => ({
      releaseId: row.release_id,
      field: row.field,
      on: dayOf(row.released_at),
      until: dayOf(row.expires_at),
    })),
  };
}

const log = (server: Server, call: RouteCall<unknown>, complaintId: string, note: string) =>
  logOperation(server, { kind: 'release', accountId: byOf(call), complaintId, note });
