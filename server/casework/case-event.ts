import type { RejectionReason } from '../../api-client/contract/state.ts';

export type Subject = { kind: 'nobody' | 'agency' | 'staff'; agencyCode: string | null };

export type ReplyKind = 'acknowledgement' | 'substantive' | 'uncertain';

/** What can happen to a complaint. Zone: casework. Texts stand in their own tables, so that they can be erased. */
export type CaseEvent =
  | { type: 'filed' }
  | { type: 'clarification_asked'; messageId: string }
  | { type: 'message_received'; messageId: string }
  /** `misconduct`: goes to the inspectorate's closed queue and nowhere else; absent means no. */
  | { type: 'verified'; categoryCode: string; subject: Subject; misconduct?: boolean }
  /** Who is complained about turned out otherwise; `takenBack`: the agency that has it may not go on. */
  | { type: 'subject_changed'; subject: Subject; misconduct: boolean; takenBack: boolean; reason: string }
  /** A verifier looked in the field (cek lapangan) on that day; her words stand in `casework_note`. */
  | { type: 'field_checked'; noteId: string; on: string }
  /** A verifier heard the subject (konfirmasi terlapor); told in her own words in `casework_note`. */
  | { type: 'subject_heard'; noteId: string; on: string }
  | { type: 'rejected'; reason: RejectionReason; explanation: string }
  | { type: 'forwarded'; owner: string; explanation: string }
  | { type: 'merged'; into: string }
  | { type: 'assigned'; agencyCode: string }
  | { type: 'work_started' }
  | { type: 'replied'; replyId: string; kind: ReplyKind }
  /** A verifier overrules what the rules made of a reply. */
  | { type: 'reply_reclassified'; replyId: string; kind: ReplyKind; reason: string }
  | { type: 'reassignment_requested'; reason: string }
  | { type: 'resolved'; text: string; evidence: 'photo' | 'claim'; withoutPhotoReason: string | null }
  | { type: 'verdict_given'; verdict: 'solved' | 'not_solved'; rating: number | null }
  | { type: 'reopened'; reason: string }
  /** Somebody of that agency wants to come to her home; why, in words that passed the gate. */
  | { type: 'visit_requested'; agencyCode: string; reason: string }
  /** She gives the place to that agency alone, or does not, or takes it back. */
  | { type: 'visit_answered'; agencyCode: string; agreed: boolean }
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
