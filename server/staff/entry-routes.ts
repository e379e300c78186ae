import { entryForm, fileEntry } from '../../api-client/contract/desk/entry.ts';
import { receipt, uploadedPhoto } from '../../api-client/contract/intake/complaint.ts';
import { limits } from '../../api-client/contract/limits.ts';
import { type Route, route } from '../http/route.ts';
import { newestKeyList } from '../identity/key-lists.ts';
import { storePhoto } from '../intake/upload-photo.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { enterComplaint } from './enter-complaint.ts';

const VERIFIERS = ['verifier'] as const;

/** How a verifier enters what came by telephone, in person or through another application. Zone: casework. */
export function entryRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/entry/form',
        audience: VERIFIERS,
        summary: 'Keys to seal for, and how old a complaint may be.',
        answer: entryForm,
      },
      async () => {
        const { entryMaximumDays } = await readSettings(server.connection.database);
        return { keyList: await newestKeyList(server), maximumDays: entryMaximumDays };
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/entry/photos',
        audience: VERIFIERS,
        summary: "Uploads one of the reporter's photos; it is cleaned, and swept unless a filing claims it.",
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
        path: '/api/entry/complaints',
        audience: VERIFIERS,
        summary: 'Files what a verifier entered, once per Idempotency-Key, and answers its receipt.',
        body: fileEntry,
        answer: receipt,
        status: 201,
      },
      ({ body, header, account }) =>
        enterComplaint(server, body, {
          accountId: account?.accountId ?? '',
          idempotencyKey: header('idempotency-key'),
        }),
    ),
  ];
}
