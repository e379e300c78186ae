import type { FirstEvent } from '../casework/record-event.ts';
import type { SealedFiling } from '../identity/store-sealed-parts.ts';
import type { PreparedFiling } from './prepared-filing.ts';

/** In one order everywhere, so that two processes with the same filings do not block each other. */
export const inOneOrder = (filings: readonly PreparedFiling[]): PreparedFiling[] =>
  [...filings].sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1));

/** The row of `operations_receipt` that recognises a filing when it comes again. */
export const receiptRow = (filing: PreparedFiling) => ({
  key_hash: filing.keyHash,
  body_hash: filing.bodyHash,
  code_hash: filing.codeHash,
  complaint_id: filing.complaint.complaintId,
  record: filing.record,
});

/** The row of `casework_complaint`. */
export function complaintRow({
  complaint,
  channel,
  place,
  villageCode,
  receivedAt,
  projection,
}: PreparedFiling) {
  return {
    complaint_id: complaint.complaintId,
    channel,
    language: complaint.language,
    category_code: complaint.categoryCode,
    text: complaint.text,
    occurred_on: complaint.occurredOn,
    latitude: place.point?.latitude ?? null,
    longitude: place.point?.longitude ?? null,
    point_source: place.pointSource,
    accuracy: place.accuracy,
    village_code: villageCode,
    landmark: place.landmark || null,
    at_home: place.atHome ? (1 as const) : (0 as const),
    photo_consent: complaint.photoConsent ? (1 as const) : (0 as const),
    preselected_agency_code: complaint.agencyCode,
    received_at: receivedAt.toISOString(),
    state: projection.state,
    version: projection.version,
    agency_code: null,
    subject_kind: null,
    subject_agency_code: null,
    projection: JSON.stringify(projection),
    public_id: null,
    unread: projection.unread ? (1 as const) : (0 as const),
  };
}

/** What its first event and the notices of it are made from. */
export const filedOf = ({ complaint, accountId, receivedAt }: PreparedFiling): FirstEvent => ({
  complaintId: complaint.complaintId,
  actorRole: accountId === null ? 'reporter' : 'verifier',
  accountId,
  at: receivedAt,
});

/** Its sealed parts. */
export const sealedOf = ({ complaint, receivedOn }: PreparedFiling): SealedFiling => ({
  complaintId: complaint.complaintId,
  parts: complaint.sealed,
  consent: { agreed: complaint.releaseConsent === true, on: receivedOn },
});
