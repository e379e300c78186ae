import * as v from 'valibot';
import { base64url, complaintId, instant, localDate, shortCode, typedText } from '../primitives.ts';
import { gatedText } from './text-span.ts';
import { wrappedPrivateKey } from './wrapped-private-key.ts';

export const serviceField = v.picklist(['name', 'nik', 'customerNumber', 'address']);
export type ServiceField = v.InferOutput<typeof serviceField>;

const uuid = v.pipe(v.string(), v.uuid());
const keyId = v.pipe(base64url, v.length(22));

/** Padded to 512 bytes, AES-GCM's tag 16: always 528 bytes, whatever is inside. */
export const RELEASED_BYTES = 528;
/** Days an officer may open what was released to her; then its ciphertext is erased. */
export const RELEASE_DAYS = 14;

/** One field under HPKE for one officer's key. Associated data: complaint id, field, key id, format version. */
export const sealedField = v.strictObject({
  keyId,
  encapsulated: v.pipe(base64url, v.length(87)),
  ciphertext: v.pipe(base64url, v.length(Math.ceil((RELEASED_BYTES * 4) / 3))),
});
export type SealedField = v.InferOutput<typeof sealedField>;

export const requestOutcome = v.picklist(['relayed', 'released', 'refused']);

/** GET /api/identity/complaints/:complaintId/service: what a verifier needs to release one field or to relay a question. */
export const serviceForVerifier = v.strictObject({
  sealed: v.boolean(),
  consent: v.boolean(),
  /** The agency that handles it now; null when none does, or when it is the one complained about. */
  agencyCode: v.nullable(shortCode),
  /** Its officers; a key is null until the officer has made one. */
  officers: v.array(
    v.strictObject({
      accountId: v.string(),
      name: v.string(),
      key: v.nullable(v.strictObject({ keyId, publicKey: v.pipe(base64url, v.length(87)) })),
    }),
  ),
  requests: v.array(
    v.strictObject({
      requestId: uuid,
      agencyCode: shortCode,
      accountId: v.string(),
      officerName: v.string(),
      field: v.picklist([...serviceField.options, 'other']),
      question: v.string(),
      askedAt: instant,
      outcome: v.nullable(requestOutcome),
      answer: v.nullable(v.string()),
    }),
  ),
  releases: v.array(
    v.strictObject({
      releaseId: uuid,
      field: serviceField,
      officerName: v.string(),
      releasedAt: instant,
      expiresAt: instant,
      state: v.picklist(['active', 'expired', 'withdrawn', 'reassigned']),
      openings: v.number(),
    }),
  ),
});
export type ServiceForVerifier = v.InferOutput<typeof serviceForVerifier>;

/** POST /api/identity/release: sealed in the verifier's key document; the server keeps ciphertext. Answers `serviceForVerifier`. */
export const releaseField = v.strictObject({
  complaintId,
  accountId: v.pipe(v.string(), v.maxLength(64)),
  field: serviceField,
  sealed: sealedField,
});
export type ReleaseField = v.InferOutput<typeof releaseField>;

/** POST /api/identity/requests/:requestId/answer: the verifier's own words to the officer, after the gate. */
export const answerRequest = v.strictObject({
  outcome: v.picklist(['relayed', 'refused']),
  answer: gatedText,
});
export type AnswerRequest = v.InferOutput<typeof answerRequest>;

/** GET /api/identity/requests: what officers asked for and nobody has answered. */
export const openRequests = v.strictObject({
  items: v.array(v.strictObject({ complaintId, agencyCode: shortCode, field: v.string(), askedAt: instant })),
});

/**
 * GET /api/agency/complaints/:complaintId/data: the agency's own questions and what was released to the caller. By date; says nothing of
 * whether anything was sealed, whether she agreed, or whether she was asked.
 */
export const dataForOfficer = v.strictObject({
  hasKey: v.boolean(),
  requests: v.array(
    v.strictObject({
      requestId: uuid,
      field: v.picklist([...serviceField.options, 'other']),
      question: v.string(),
      on: localDate,
      outcome: v.nullable(requestOutcome),
      answer: v.nullable(v.string()),
      answeredOn: v.nullable(localDate),
    }),
  ),
  releases: v.array(
    v.strictObject({ releaseId: uuid, field: serviceField, on: localDate, until: localDate }),
  ),
});
export type DataForOfficer = v.InferOutput<typeof dataForOfficer>;

/** POST /api/agency/complaints/:complaintId/data-request. Answers `dataForOfficer`. */
export const askForData = v.strictObject({
  field: v.picklist([...serviceField.options, 'other']),
  question: typedText(5, 500),
});
export type AskForData = v.InferOutput<typeof askForData>;

/** POST /api/agency/releases/:releaseId/open: logged before anything is returned. */
export const releaseForOfficer = v.strictObject({
  complaintId,
  field: serviceField,
  sealed: sealedField,
  wrappedPrivateKey,
  until: localDate,
});
