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
import { createKy, type Endpoint, request, requestBlob } from './request.ts';

/** What a citizen's browser may ask of the service. Every method throws one of the errors of `errors.ts`. */
export interface IntakeClient {
  instance(): Promise<InstanceForForm>;
  /** Throws `ProblemError` with `not_found` while no keys exist. */
  keyList(): Promise<SignedKeyList>;
  uploadPhoto(bytes: Blob, signal?: AbortSignal): Promise<UploadedPhoto>;
  /** `idempotencyKey`: at least 128 random bits, base64url. The same key with the same body gives the very same receipt. */
  file(complaint: FileComplaint, idempotencyKey: string): Promise<Receipt>;
  track(trackingCode: string): Promise<TrackView>;
  trackPhoto(trackingCode: string, photoId: string): Promise<Blob>;
  sendMessage(message: SendMessage): Promise<TrackView>;
  giveVerdict(verdict: GiveVerdict): Promise<TrackView>;
  /** "This points to me": stops what waits to become public. Doing it twice is harmless. */
  stopPublication(trackingCode: string): Promise<TrackView>;
  /** Whether single fields of her service data may go to the handling officer. */
  changeConsent(consent: ChangeConsent): Promise<TrackView>;
}

export function createIntakeClient(endpoint: Endpoint): IntakeClient {
  const client = createKy(endpoint);
  const post = (json: unknown) => ({ method: 'post', json });
  return {
    instance: () => request(client, 'api/instance', {}, instanceForForm),
    keyList: () => request(client, 'api/key-list', {}, signedKeyList),
    uploadPhoto: (bytes, signal) =>
      request(
        client,
        'api/photos',
        {
          method: 'post',
          body: bytes,
          headers: { 'content-type': bytes.type || 'application/octet-stream' },
          ...(signal ? { signal } : {}),
        },
        uploadedPhoto,
      ),
    file: (complaint, idempotencyKey) =>
      request(
        client,
        'api/complaints',
        { ...post(complaint), headers: { 'idempotency-key': idempotencyKey } },
        receipt,
      ),
    track: (trackingCode) => request(client, 'api/track', post({ trackingCode }), trackView),
    trackPhoto: (trackingCode, photoId) =>
      requestBlob(client, 'api/track/photo', post({ trackingCode, photoId })),
    sendMessage: (message) => request(client, 'api/track/message', post(message), trackView),
    giveVerdict: (verdict) => request(client, 'api/track/verdict', post(verdict), trackView),
    stopPublication: (trackingCode) =>
      request(client, 'api/track/objection', post({ trackingCode }), trackView),
    changeConsent: (consent) => request(client, 'api/track/consent', post(consent), trackView),
  };
}
