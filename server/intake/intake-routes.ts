import * as v from 'valibot';
import {
  fileComplaint as fileComplaintBody,
  receipt,
  uploadedPhoto,
} from '../../api-client/contract/intake/complaint.ts';
import { signedKeyList } from '../../api-client/contract/intake/key-list.ts';
import {
  answerVisit as answerVisitBody,
  changeConsent as changeConsentBody,
  giveVerdict as giveVerdictBody,
  sendMessage as sendMessageBody,
  trackPhotoRequest,
  trackRequest,
  trackView as trackViewAnswer,
} from '../../api-client/contract/intake/track.ts';
import { limits } from '../../api-client/contract/limits.ts';
import { instanceForForm } from '../../api-client/contract/public/instance.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { type Route, route } from '../http/route.ts';
import { newestKeyList } from '../identity/key-lists.ts';
import { expectRoomForPhoto } from '../photos/clean-photo.ts';
import { referenceForForm } from '../reference.ts';
import type { Server } from '../server.ts';
import { answerVisit } from './answer-visit.ts';
import { changeConsent } from './change-consent.ts';
import { fileComplaint } from './file-complaint.ts';
import { findByCode } from './find-by-code.ts';
import { giveVerdict } from './give-verdict.ts';
import { sendMessage } from './send-message.ts';
import { stopPublication } from './stop-publication.ts';
import { trackView } from './track-view.ts';
import { storePhoto } from './upload-photo.ts';

/** What a citizen may ask of the service origin. */
export function intakeRoutes(server: Server): Route[] {
  return [
    // Under /api/ for everybody, and where the service worker of the installed form may keep them.
    ...(['/api', '/lapor'] as const).flatMap((folder) => [
      route(
        {
          method: 'GET',
          path: `${folder}/instance`,
          audience: 'public',
          summary: 'Names, categories, agencies and regions the form offers.',
          answer: instanceForForm,
        },
        async () => referenceForForm(server.reference),
      ),
      route(
        {
          method: 'GET',
          path: `${folder}/key-list`,
          audience: 'public',
          summary: 'The newest signed list of keys that identity is sealed for; 404 while none exists.',
          answer: signedKeyList,
        },
        async () => {
          const list = await newestKeyList(server);
          if (!list) throw new ProblemFailure('not_found');
          return list;
        },
      ),
    ]),
    route(
      {
        method: 'POST',
        path: '/api/photos',
        audience: 'public',
        summary:
          'Uploads one photo; it is re-encoded before it is stored and swept after 48 hours unless a filing claims it.',
        before: expectRoomForPhoto,
        bytesUpTo: limits.photoBytes,
        answer: uploadedPhoto,
        status: 201,
      },
      ({ body }) =>
        storePhoto(server, body, { complaintId: null, origin: 'reporter', kind: 'report', agencyCode: null }),
    ),
    route(
      {
        method: 'POST',
        path: '/api/complaints',
        audience: 'public',
        summary: 'Files a complaint once per Idempotency-Key and answers its receipt.',
        body: fileComplaintBody,
        answer: receipt,
        status: 201,
      },
      ({ body, header }) =>
        fileComplaint(server, {
          complaint: body,
          channel: 'widget',
          idempotencyKey: header('idempotency-key'),
        }),
    ),
    route(
      {
        method: 'POST',
        path: '/api/track',
        audience: 'public',
        summary: 'Status and thread of the complaint a tracking code opens.',
        body: trackRequest,
        answer: trackViewAnswer,
      },
      async ({ body }) => trackView(server, await findByCode(server, body.trackingCode)),
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/message',
        audience: 'public',
        summary: 'Adds a message of the reporter; repeating a messageId changes nothing.',
        body: sendMessageBody,
        answer: trackViewAnswer,
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        await sendMessage(server, complaintId, body);
        return trackView(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/verdict',
        audience: 'public',
        summary: 'The reporter says whether it is solved; "not solved" reopens it.',
        body: giveVerdictBody,
        answer: trackViewAnswer,
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        await giveVerdict(server, complaintId, body);
        return trackView(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/objection',
        audience: 'public',
        summary:
          'The reporter says that what waits to become public points to her; it stops, without a reason.',
        body: trackRequest,
        answer: trackViewAnswer,
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        await stopPublication(server, complaintId);
        return trackView(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/consent',
        audience: 'public',
        summary: 'The reporter agrees to releases of single service fields, or takes that back.',
        body: changeConsentBody,
        answer: trackViewAnswer,
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        await changeConsent(server, complaintId, body.agreed);
        return trackView(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/visit',
        audience: 'public',
        summary: 'The reporter lets the agency that asked come to her home, or not, or no longer.',
        body: answerVisitBody,
        answer: trackViewAnswer,
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        await answerVisit(server, complaintId, body.agreed);
        return trackView(server, complaintId);
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/track/photo',
        audience: 'public',
        summary: 'One photo of the complaint: her own, one of the work, or one about to be public.',
        body: trackPhotoRequest,
        answer: 'bytes',
      },
      async ({ body }) => {
        const complaintId = await findByCode(server, body.trackingCode);
        const shown = await trackView(server, complaintId);
        const known = [...shown.photos, ...shown.workPhotos, ...(shown.publication?.photos ?? [])].some(
          (photo) => photo.photoId === body.photoId,
        );
        const bytes = known ? await server.photos.casework.get(`${body.photoId}.webp`) : null;
        if (!bytes) throw new ProblemFailure('not_found');
        return { bytes, type: 'image/webp' };
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/boundaries',
        audience: 'public',
        summary: 'Simplified outlines of districts and villages (GeoJSON).',
        answer: v.looseObject({ type: v.literal('FeatureCollection') }),
      },
      async () => JSON.parse(server.reference.boundaries),
    ),
  ];
}
