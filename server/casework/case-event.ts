import type { RejectionReason } from '../../api-client/contract/state.ts';

export type Subject = { kind: 'nobody' | 'agency' | 'staff'; agencyCode: string | null };

/** What can happen to a complaint. Zone: casework. Texts stand in their own tables, so that they can be erased. */
export type CaseEvent =
  | { type: 'filed' }
  | { type: 'clarification_asked'; messageId: string }
  | { type: 'message_received'; messageId: string }
  | { type: 'verified'; categoryCode: string; subject: Subject }
  | { type: 'rejected'; reason: RejectionReason; explanation: string }
  | { type: 'forwarded'; owner: string; explanation: string }
  | { type: 'merged'; into: string }
  | { type: 'assigned'; agencyCode: string }
  | { type: 'work_started' }
  | { type: 'replied'; replyId: string; kind: 'acknowledgement' | 'substantive' | 'uncertain' }
  | { type: 'reassignment_requested'; reason: string }
  | { type: 'resolved'; text: string; evidence: 'photo' | 'claim'; withoutPhotoReason: string | null }
  | { type: 'verdict_given'; verdict: 'solved' | 'not_solved'; rating: number | null }
  | { type: 'reopened'; reason: string }
  | { type: 'closed'; because: 'verdict' | 'silence' | 'verifier' }
  | { type: 'published'; publicId: string }
  | { type: 'withdrawn'; reason: string };

export type ActorRole = 'reporter' | 'verifier' | 'agencyOfficer' | 'system';

export interface RecordedEvent {
  sequence: number;
  /** ISO instant, UTC. */
  at: string;
  actorRole: ActorRole;
  event: CaseEvent;
}
