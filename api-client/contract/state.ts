import * as v from 'valibot';

/** The states of a complaint, in the order of the usual way; see the glossary for the Indonesian words. */
export const complaintState = v.picklist([
  'received',
  'clarifying',
  'verified',
  'assigned',
  'in_progress',
  'resolved',
  'closed',
  'rejected',
  'forwarded',
  'merged',
  'reopened',
]);
export type ComplaintState = v.InferOutput<typeof complaintState>;

export const rejectionReason = v.picklist(['not_factual', 'no_answer', 'spam', 'not_complaint']);
export type RejectionReason = v.InferOutput<typeof rejectionReason>;

export const evidenceClass = v.picklist(['photo', 'confirmed', 'claim']);
export type EvidenceClass = v.InferOutput<typeof evidenceClass>;
