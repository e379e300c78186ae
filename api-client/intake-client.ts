import {
  type FileComplaint,
  type Receipt,
  receipt,
  type UploadedPhoto,
  uploadedPhoto,
} from './contract/intake/complaint.ts';
import { type SignedKeyList, signedKeyList } from './contract/intake/key-list.ts';
import {
  type ChangeConsent,
  type GiveVerdict,
  type SendMessage,
  type TrackView,
  trackView,
} from './contract/intake/track.ts';
import { type InstanceForForm, instanceForForm } from './contract/public/instance.ts';
import type { Endpoint } from './endpoint.ts';
import { plainRequest as request, plainRequestBlob as requestBlob } from './plain-request.ts';

/** Against floods (server/intake/pow-guard.ts): the answer to a `proof_needed`, and whether the field no person sees was filled. */
export interface FileHeaders {
  proof?: string;
  'form-trap'?: string;
}

/** What a citizen's browser may ask of the service. Every method throws one of the errors of `errors.ts`. */
export interface IntakeClient {
  /** `kept`: from where the installed form keeps it for times without a network; the same answer. */
  instance(kept?: boolean): Promise<InstanceForForm>;
  /** Throws `ProblemError` with `not_found` while no keys exist. */
  keyList(kept?: boolean): Promise<SignedKeyList>;
  uploadPhoto(bytes: Blob): Promise<UploadedPhoto>;
  /** `idempotencyKey`: at least 128 random bits, base64url. The same key with the same body gives the very same receipt. */
  file(complaint: FileComplaint, idempotencyKey: string, more?: FileHeaders): Promise<Receipt>;
  track(trackingCode: string): Promise<TrackView>;
  trackPhoto(trackingCode: string, photoId: string): Promise<Blob>;
  sendMessage(message: SendMessage): Promise<TrackView>;
  giveVerdict(verdict: GiveVerdict): Promise<TrackView>;
  /** "This points to me": stops what waits to become public. Doing it twice is harmless. */
  stopPublication(trackingCode: string): Promise<TrackView>;
  /** Whether single fields of her service data may go to the handling officer. */
  changeConsent(consent: ChangeConsent): Promise<TrackView>;
  /** Whether the agency that asked may come to her home. */
  answerVisit(answer: ChangeConsent): Promise<TrackView>;
}

export function createIntakeClient(endpoint: Endpoint): IntakeClient {
  const post = (json: unknown) => ({ method: 'post', json }) as const;
  const tracked = (path: string) => (json: object) =>
    request(endpoint, `api/track${path}`, post(json), trackView);
  const folder = (kept?: boolean) => (kept ? 'lapor' : 'api');
  return {
    instance: (kept) => request(endpoint, `${folder(kept)}/instance`, {}, instanceForForm),
    keyList: (kept) => request(endpoint, `${folder(kept)}/key-list`, {}, signedKeyList),
    uploadPhoto: (bytes) =>
      request(
        endpoint,
        'api/photos',
        {
          method: 'post',
          body: bytes,
          headers: { 'content-type': bytes.type || 'application/octet-stream' },
        },
        uploadedPhoto,
      ),
    file: (complaint, idempotencyKey, more) =>
      request(
        endpoint,
        'api/complaints',
        { ...post(complaint), headers: { ...more, 'idempotency-key': idempotencyKey } },
        receipt,
      ),
    track: (trackingCode) => tracked('')({ trackingCode }),
    trackPhoto: (trackingCode, photoId) =>
      requestBlob(endpoint, 'api/track/photo', post({ trackingCode, photoId })),
    sendMessage: tracked('/message'),
    giveVerdict: tracked('/verdict'),
    stopPublication: (trackingCode) => tracked('/objection')({ trackingCode }),
    changeConsent: tracked('/consent'),
    answerVisit: tracked('/visit'),
  };
}
