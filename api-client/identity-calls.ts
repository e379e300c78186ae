import * as v from 'valibot';
import { keyStatus, sealedForVerifier } from './contract/desk/identity.ts';
import {
  type BoundWrap,
  drillSample,
  type ProposeChange,
  type RewrapRequest,
  rewrapBatch,
  rewrapProgress,
} from './contract/desk/key-changes.ts';
import {
  type AnswerRequest,
  type AskForData,
  dataForOfficer,
  openRequests,
  type ReleaseField,
  releaseForOfficer,
  serviceForVerifier,
} from './contract/desk/service-data.ts';
import type { WrappedPrivateKey } from './contract/desk/wrapped-private-key.ts';
import type { SignedKeyList } from './contract/intake/key-list.ts';
import { type Ky, request } from './request.ts';

export interface MadeKey {
  publicKey: string;
  wrappedPrivateKey: WrappedPrivateKey;
}

const done = v.strictObject({ done: v.literal(true) });

/** What the desk asks about keys, openings and service data; ciphertext and public keys alone travel. */
export function identityCalls(client: Ky) {
  const post = (json: unknown) => ({ method: 'post', json });
  const agency = (id: string, rest: string) => `api/agency/complaints/${id}/${rest}`;
  return {
    openIdentity: (body: { complaintId: string; part: 'contact' | 'service'; reason: string }) =>
      request(client, 'api/identity/open', post(body), sealedForVerifier),

    keyStatus: () => request(client, 'api/identity/keys', {}, keyStatus),
    addVerifierKey: (body: MadeKey) => request(client, 'api/identity/keys', post(body), keyStatus),
    publishKeyList: (body: SignedKeyList) => request(client, 'api/identity/key-list', post(body), keyStatus),
    proposeKeyChange: (body: ProposeChange) => request(client, 'api/identity/changes', post(body), keyStatus),
    approveKeyChange: (id: string) =>
      request(client, `api/identity/changes/${id}/approve`, post({}), keyStatus),
    cancelKeyChange: (id: string) =>
      request(client, `api/identity/changes/${id}/cancel`, post({}), keyStatus),
    nextToRewrap: (keyId: string, body: RewrapRequest) =>
      request(client, `api/identity/rewrap/${keyId}/next`, post(body), rewrapBatch),
    storeWraps: (keyId: string, items: BoundWrap[]) =>
      request(client, `api/identity/rewrap/${keyId}`, post({ items }), rewrapProgress),
    drawDrillSample: (size: number) =>
      request(client, 'api/identity/drill/sample', post({ size }), drillSample),
    recordDrill: (body: { sample: number; opened: number }) =>
      request(client, 'api/identity/drill', post(body), keyStatus),

    serviceForVerifier: (id: string) =>
      request(client, `api/identity/complaints/${id}/service`, {}, serviceForVerifier),
    openDataRequests: () => request(client, 'api/identity/requests', {}, openRequests),
    releaseField: (body: ReleaseField) =>
      request(client, 'api/identity/release', post(body), serviceForVerifier),
    answerDataRequest: (id: string, body: AnswerRequest) =>
      request(client, `api/identity/requests/${id}/answer`, post(body), serviceForVerifier),

    addOfficerKey: (body: MadeKey) => request(client, 'api/agency/keys', post(body), done),
    dataForOfficer: (id: string) => request(client, agency(id, 'data'), {}, dataForOfficer),
    askForData: (id: string, body: AskForData) =>
      request(client, agency(id, 'data-request'), post(body), dataForOfficer),
    openRelease: (id: string) =>
      request(client, `api/agency/releases/${id}/open`, post({}), releaseForOfficer),
  };
}
