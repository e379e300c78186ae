import {
  actionDone,
  noteAction,
  outsideOwners,
  photoChecked,
  reclassifyAction,
  subjectAction,
  uncheckPhoto as uncheckPhotoBody,
} from '../../api-client/contract/desk/verification.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import { uncheckPhoto } from '../photos/uncheck-photo.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { logOperation } from './log-operation.ts';
import { reclassifyReply, recordStep } from './recorded-steps.ts';
import { changeSubject } from './verifier-actions.ts';

const VERIFIERS = ['verifier'] as const;
const COMPLAINT = '/api/verification/complaints/:complaintId';

const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';
const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';

/** What verifiers record beside the usual way: who is complained about after all, what they saw and heard, what they overrule. */
export function recordedStepRoutes(server: Server): Route[] {
  const action = { method: 'POST', audience: VERIFIERS, answer: actionDone } as const;
  return [
    route(
      {
        ...action,
        path: `${COMPLAINT}/subject`,
        summary: 'Somebody else is complained about than was thought; an agency it bars loses it at once.',
        body: subjectAction,
      },
      (call) => changeSubject(server, idOf(call), byOf(call), call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/field-check`,
        summary: 'Records a look in the field, in own words.',
        body: noteAction,
      },
      (call) => recordStep(server, idOf(call), byOf(call), 'field_check', call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/hearing`,
        summary: 'Records what the subject said, in own words.',
        body: noteAction,
      },
      (call) => recordStep(server, idOf(call), byOf(call), 'hearing', call.body),
    ),
    route(
      {
        ...action,
        path: `${COMPLAINT}/reclassify`,
        summary: 'Overrules what the rules made of a reply.',
        body: reclassifyAction,
      },
      (call) => reclassifyReply(server, idOf(call), byOf(call), call.body),
    ),
    route(
      {
        method: 'POST',
        path: `${COMPLAINT}/photos/:photoId/uncheck`,
        audience: VERIFIERS,
        summary: 'Takes the tick of a photo back, with every release that rested on it.',
        body: uncheckPhotoBody,
        answer: photoChecked,
      },
      async (call) => {
        const photoId = call.params.photoId ?? '';
        const { audience } = call.body;
        await uncheckPhoto(server, idOf(call), photoId, audience);
        await logOperation(server, {
          kind: 'decision',
          accountId: byOf(call),
          complaintId: idOf(call),
          note: `izin foto dicabut untuk ${audience === 'agency' ? 'OPD' : 'publik'}`,
        });
        return { photoId, audience };
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/verification/owners',
        audience: VERIFIERS,
        summary: 'Who outside is often the right owner.',
        answer: outsideOwners,
      },
      async () => ({ owners: (await readSettings(server.connection.database)).outsideOwners }),
    ),
  ];
}
