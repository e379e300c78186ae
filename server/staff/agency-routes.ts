import {
  agencyQueue as agencyQueueAnswer,
  complaintForAgency,
  judgeAnswer,
  judgeRequest,
  reassignAction,
  replyAction,
  resolveAction,
  startAction,
  uploadedPhoto,
  workLogAction,
  workLogged,
} from '../../api-client/contract/desk/agency.ts';
import { type ActionDone, actionDone } from '../../api-client/contract/desk/verification.ts';
import type { UploadedPhoto } from '../../api-client/contract/intake/complaint.ts';
import { limits } from '../../api-client/contract/limits.ts';
import { judgeReply } from '../casework/reply-quality/judge-reply.ts';
import { nearDuplicates } from '../casework/reply-quality/near-duplicates.ts';
import { agencyQueue } from '../disclosure/agency-queue.ts';
import { agencyView, complaintOfAgency } from '../disclosure/agency-view.ts';
import { gateText, passGate } from '../disclosure/gate-text.ts';
import { showsResult } from '../disclosure/shows-result.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { type Route, type RouteCall, route, type StaffAccount } from '../http/route.ts';
import { storePhoto } from '../intake/upload-photo.ts';
import type { Server } from '../server.ts';
import { actAsOfficer, type OfficerCall, replyAsOfficer, resolveAsOfficer } from './agency-actions.ts';
import { once } from './agency-once.ts';
import { writeWorkLog } from './agency-work-log.ts';

const OFFICERS = ['agencyOfficer'] as const;
const COMPLAINT = '/api/agency/complaints/:complaintId';
/** How many of an agency's latest replies a new one is compared with. */
const COMPARED_REPLIES = 500;

/** What agency officers do, on their own agency's complaints alone. */
export function agencyRoutes(server: Server): Route[] {
  const act = (
    call: RouteCall<{ version: number }>,
    run: (officer: OfficerCall) => Promise<ActionDone>,
  ): Promise<ActionDone> =>
    once<ActionDone>(server, call, contentOf(call), (keep) =>
      run({
        complaintId: idOf(call),
        account: call.account as StaffAccount,
        version: call.body.version,
        keep,
      }),
    );
  const action = { method: 'POST', audience: OFFICERS, answer: actionDone } as const;
  return [
    route(
      {
        method: 'GET',
        path: '/api/agency/queue',
        audience: OFFICERS,
        summary: "The agency's own complaints.",
        answer: agencyQueueAnswer,
      },
      (call) => agencyQueue(server, agencyOf(call)),
    ),
    route(
      {
        method: 'GET',
        path: COMPLAINT,
        audience: OFFICERS,
        summary: 'One of them.',
        answer: complaintForAgency,
      },
      (call) => agencyView(server, agencyOf(call), idOf(call)),
    ),
    route(
      {
        method: 'GET',
        path: `${COMPLAINT}/photos/:photoId`,
        audience: OFFICERS,
        summary: 'A photo released to the agency, or one of its own work.',
        answer: 'bytes',
      },
      async (call) => {
        const { photos } = await agencyView(server, agencyOf(call), idOf(call));
        const shown = photos.find((photo) => photo.photoId === call.params.photoId);
        const bytes = shown ? await server.photos.casework.get(`${shown.photoId}.webp`) : null;
        if (!bytes) throw new ProblemFailure('not_found');
        return { bytes, type: 'image/webp' };
      },
    ),
    route({ ...action, path: `${COMPLAINT}/start`, summary: 'Work begins.', body: startAction }, (call) =>
      act(call, (officer) => actAsOfficer(server, officer, { type: 'work_started' })),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/reply`,
        summary: 'Answers; the text passes the gate.',
        body: replyAction,
      },
      (call) => act(call, (officer) => replyAsOfficer(server, officer, call.body.reply)),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/resolve`,
        summary: 'Solved, with an after photo or a reason.',
        body: resolveAction,
      },
      (call) => act(call, (officer) => resolveAsOfficer(server, officer, call.body)),
    ),
    route(
      { ...action, path: `${COMPLAINT}/reassign`, summary: 'Asks for another agency.', body: reassignAction },
      (call) => {
        // Verifiers read it; the gate keeps an identifier from travelling in it all the same.
        const reason = passGate(
          { text: call.body.reason, decisions: keepReviewed(server, call.body.reason) },
          server.reference,
          'reason',
        );
        return act(call, (officer) =>
          actAsOfficer(server, officer, { type: 'reassignment_requested', reason }),
        );
      },
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/photos`,
        audience: OFFICERS,
        summary: 'Uploads a photo of the work (?kind=before or after).',
        bytesUpTo: limits.photoBytes,
        answer: uploadedPhoto,
        status: 201,
      },
      async (call) => {
        const { kind } = call.query;
        if (kind !== 'before' && kind !== 'after') throw new ProblemFailure('invalid_body', ['kind']);
        const agencyCode = agencyOf(call);
        const complaint = await complaintOfAgency(server, agencyCode, idOf(call));
        if (complaint.state !== 'assigned' && complaint.state !== 'in_progress') {
          throw new ProblemFailure('not_possible_now');
        }
        const owner = { complaintId: idOf(call), origin: 'agency', kind, agencyCode } as const;
        const content = Buffer.concat([Buffer.from(`${idOf(call)} ${kind} `), call.body]);
        return once<UploadedPhoto>(server, call, content, (keep) =>
          storePhoto(server, call.body, owner, keep),
        );
      },
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/work-log`,
        audience: OFFICERS,
        summary: 'Notes what was done; the text passes the gate and is never public.',
        body: workLogAction,
        answer: workLogged,
        status: 201,
      },
      (call) =>
        once<{ on: string }>(server, call, contentOf(call), (keep) =>
          writeWorkLog(server, {
            account: call.account as StaffAccount,
            complaintId: idOf(call),
            entry: call.body.entry,
            keep,
          }),
        ),
    ),
    route(
      {
        method: 'POST',
        path: '/api/agency/judge-reply',
        audience: OFFICERS,
        summary: 'Whether a reply is an answer or an acknowledgement, and what is missing.',
        body: judgeRequest,
        answer: judgeAnswer,
      },
      async (call) => {
        const agencyCode = agencyOf(call);
        const { database } = server.connection;
        await complaintOfAgency(server, agencyCode, call.body.complaintId);
        // Judged as the stored reply will be.
        const hasPhoto = await showsResult(database, agencyCode, call.body.complaintId);
        const earlier = await database
          .selectFrom('casework_reply')
          .select('text')
          .where('agency_code', '=', agencyCode)
          .orderBy('at', 'desc')
          .limit(COMPARED_REPLIES)
          .execute();
        const judged = judgeReply(call.body.text, { hasPhoto });
        const missing = [...judged.missing];
        return {
          kind: judged.class,
          missing,
          nearlySame: nearDuplicates(
            call.body.text,
            earlier.map((reply) => reply.text),
          ),
        };
      },
    ),
  ];
}

const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';
const agencyOf = (call: RouteCall<unknown>) => call.account?.agencyCode ?? '';

/** What makes one request differ from another under the same key. */
const contentOf = (call: RouteCall<object>) => JSON.stringify([call.params, call.body]);

function keepReviewed(server: Server, text: string) {
  return gateText(text, server.reference)
    .spans.filter((span) => span.severity === 'review')
    .map(({ start, end, type }) => ({ start, end, type, action: 'keep' as const }));
}
