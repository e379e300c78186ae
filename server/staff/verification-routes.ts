import {
  actionDone,
  approveAction,
  askAction,
  assignAction,
  checkPhoto as checkPhotoBody,
  closeAction,
  complaintForVerifier,
  forwardAction,
  mergeAction,
  photoChecked,
  publicationPreview,
  publicationStatus as publicationStatusAnswer,
  publishAction,
  verificationQueue as queueAnswer,
  rejectAction,
  reopenAction,
  verifyAction,
  withdrawAction,
} from '../../api-client/contract/desk/verification.ts';
import { approvePublication } from '../disclosure/approve-publication.ts';
import { buildPublicCase } from '../disclosure/build-public-case.ts';
import { maskText } from '../disclosure/gate-text.ts';
import { withTimeOfPublication } from '../disclosure/publication-time.ts';
import { publishCase } from '../disclosure/publish-case.ts';
import { withdrawCase } from '../disclosure/withdraw-case.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import { checkPhoto } from '../photos/check-photo.ts';
import type { Server } from '../server.ts';
import { assign } from './assign-complaint.ts';
import { logOperation } from './log-operation.ts';
import { publicationStatus, requestPublication } from './publication-jobs.ts';
import { verificationQueue } from './verification-queue.ts';
import { actAsVerifier, ask, forward, merge, reject, verify } from './verifier-actions.ts';
import { verifierPhoto } from './verifier-photo.ts';
import { verifierRecording } from './verifier-recording.ts';
import { verifierView } from './verifier-view.ts';

const VERIFIERS = ['verifier'] as const;
const COMPLAINT = '/api/verification/complaints/:complaintId';

const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';
const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';

/** What verifiers do. Zone: casework. */
export function verificationRoutes(server: Server): Route[] {
  const action = { method: 'POST', audience: VERIFIERS, answer: actionDone } as const;
  return [
    route(
      {
        method: 'GET',
        path: '/api/verification/queue',
        audience: VERIFIERS,
        summary: 'All complaints, the most urgent first.',
        answer: queueAnswer,
      },
      () => verificationQueue(server),
    ),
    route(
      {
        method: 'GET',
        path: COMPLAINT,
        audience: VERIFIERS,
        summary: 'One complaint.',
        answer: complaintForVerifier,
      },
      (call) => verifierView(server, idOf(call), byOf(call)),
    ),
    route(
      {
        method: 'GET',
        path: `${COMPLAINT}/photos/:photoId`,
        audience: VERIFIERS,
        summary: 'A cleaned photo of the complaint, or the variant checked for an audience.',
        answer: 'bytes',
      },
      async (call) => verifierPhoto(server, idOf(call), call.params.photoId ?? ''),
    ),
    route(
      {
        method: 'GET',
        path: `${COMPLAINT}/recordings/:recordingId`,
        audience: VERIFIERS,
        summary: 'A voice note or video of the complaint, as it came.',
        answer: 'bytes',
      },
      async (call) => verifierRecording(server, idOf(call), call.params.recordingId ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/photos/:photoId/check`,
        audience: VERIFIERS,
        summary: 'Ticks a photo as checked for an audience, boxes burnt in.',
        body: checkPhotoBody,
        answer: photoChecked,
      },
      async (call) => {
        const photoId = call.params.photoId ?? '';
        await checkPhoto(server, idOf(call), photoId, call.body, byOf(call));
        return { photoId, audience: call.body.audience };
      },
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/verify`,
        summary: 'Verifies: category and who is complained about.',
        body: verifyAction,
      },
      (call) => verify(server, idOf(call), byOf(call), call.body),
    ),
    route(
      { ...action, path: `${COMPLAINT}/ask`, summary: 'Asks the reporter a question.', body: askAction },
      (call) => ask(server, idOf(call), byOf(call), call.body),
    ),
    route(
      { ...action, path: `${COMPLAINT}/reject`, summary: 'Rejects with a reason.', body: rejectAction },
      (call) => reject(server, idOf(call), byOf(call), call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/forward`,
        summary: 'Forwards to the right owner outside.',
        body: forwardAction,
      },
      (call) => forward(server, idOf(call), byOf(call), call.body),
    ),
    route(
      { ...action, path: `${COMPLAINT}/merge`, summary: 'Merges into another complaint.', body: mergeAction },
      (call) => merge(server, idOf(call), byOf(call), call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/assign`,
        summary: 'Assigns to an agency with a brief.',
        body: assignAction,
      },
      (call) => assign(server, idOf(call), byOf(call), call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/reopen`,
        summary: 'Reopens a finished complaint.',
        body: reopenAction,
      },
      (call) =>
        actAsVerifier(server, idOf(call), byOf(call), call.body.version, {
          type: 'reopened',
          reason: call.body.reason,
        }),
    ),
    route(
      { ...action, path: `${COMPLAINT}/close`, summary: 'Closes a resolved complaint.', body: closeAction },
      (call) =>
        actAsVerifier(server, idOf(call), byOf(call), call.body.version, {
          type: 'closed',
          because: 'verifier',
        }),
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/preview`,
        audience: VERIFIERS,
        summary: 'The record that publishing would write, without writing it.',
        body: publishAction,
        answer: publicationPreview,
      },
      async (call) => {
        const complaint = await server.connection.database
          .selectFrom('casework_complaint')
          .selectAll()
          .where('complaint_id', '=', idOf(call))
          .executeTakeFirst();
        if (!complaint) throw new ProblemFailure('not_found');
        const number = complaint.public_id ?? '0000000000';
        const nameOf = (photo: { variantId: string }) => photo.variantId;
        const { record } = await buildPublicCase(server, complaint, call.body, number, nameOf);
        return withTimeOfPublication(server, record);
      },
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/publish`,
        summary: 'Publishes the case and rebuilds the site.',
        body: publishAction,
      },
      async (call) => {
        const { version, isPublic } = await publishCase(server, idOf(call), call.body, byOf(call));
        if (isPublic) await afterPublication(server, call, 'aduan diterbitkan');
        else await note(server, call, 'aduan disiapkan untuk terbit');
        return { version, state: (await verifierView(server, idOf(call), byOf(call))).state };
      },
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/approve`,
        summary: 'A second verifier approves what another prepared for the public.',
        body: approveAction,
      },
      async (call) => {
        const { version, isPublic } = await approvePublication(server, idOf(call), call.body, byOf(call));
        await note(server, call, 'penerbitan disetujui petugas kedua');
        if (isPublic) await requestPublication(server);
        return { version, state: (await verifierView(server, idOf(call), byOf(call))).state };
      },
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/withdraw`,
        summary: 'Takes a published case out of everything.',
        body: withdrawAction,
      },
      async (call) => {
        // The auditor reads it, and often it is the reporter who asked.
        const reason = maskText(call.body.reason, server.reference);
        const { version } = await withdrawCase(server, idOf(call), { ...call.body, reason }, byOf(call));
        await afterPublication(server, call, `aduan ditarik: ${reason}`);
        return { version, state: (await verifierView(server, idOf(call), byOf(call))).state };
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/verification/publication',
        audience: VERIFIERS,
        summary: 'How the last rebuilds of the public site went.',
        answer: publicationStatusAnswer,
      },
      () => publicationStatus(server),
    ),
  ];
}

const note = (server: Server, call: RouteCall<unknown>, words: string) =>
  logOperation(server, {
    kind: 'publication',
    accountId: byOf(call),
    complaintId: idOf(call),
    note: words,
  });

async function afterPublication(server: Server, call: RouteCall<unknown>, words: string): Promise<void> {
  await note(server, call, words);
  await requestPublication(server);
}
