import type { ComplaintState } from '../../api-client/contract/state.ts';
import type { ActorRole, CaseEvent, RecordedEvent, ReplyKind, Subject } from './case-event.ts';
import { changeOfEvent } from './change-of-event.ts';
import { emptyProjection } from './empty-projection.ts';
import { isInTime } from './late-days.ts';

/** What the events of one complaint add up to. Instants are ISO text in UTC; durations milliseconds. */
export interface CaseProjection {
  state: ComplaintState;
  version: number;
  categoryCode: string | null;
  agencyCode: string | null;
  subject: Subject | null;
  /** Of the inspectorate alone: no other agency handles or reads it, and it is never published. */
  misconduct: boolean;
  publicId: string | null;
  published: boolean;
  receivedAt: string;
  /** First message of a person to the reporter or agency reply (T_any). */
  firstAnswerAt: string | null;
  /** First reply that says who does what and when, or shows it (T_sub). */
  firstSubstantiveAt: string | null;
  verifiedAt: string | null;
  assignedAt: string | null;
  /** First substantive reply of an agency after its assignment. */
  agencyAnswerAt: string | null;
  firstResolvedAt: string | null;
  resolvedAt: string | null;
  endedAt: string | null;
  evidence: 'photo' | 'confirmed' | 'claim' | null;
  reopenedCount: number;
  reassignments: number;
  /** How often it was assigned, and to whom last, though it was taken back since. */
  assignments: number;
  lastAgencyCode: string | null;
  /** The agency asked for another one; null once the verifier has assigned again. */
  reassignmentRequestedAt: string | null;
  /** First resolution since the last assignment. */
  agencyResolvedAt: string | null;
  /** Every reply with its class as it stands now; `assignment` says in the course of which assignment it came. */
  agencyReplies: { replyId: string; at: string; kind: ReplyKind; assignment: number }[];
  replies: { substantive: number; acknowledgement: number; uncertain: number };
  /** Questions to the reporter: from the question until her answer, null while open. */
  pauses: { from: string; to: string | null }[];
  /** Instants of the questions since the reporter last wrote. */
  unansweredQuestions: string[];
  /** The reporter wrote and no verifier has acted since. */
  unread: boolean;
  rejection: string | null;
  forwardedAfterVerification: boolean;
  mergedInto: string | null;
  /** Whom she was asked to let come to her home, and what she said; absent unless asked, and gone once the matter ends. */
  visit?: Visit | undefined;
  rating: number | null;
  verdict: 'solved' | 'not_solved' | null;
  /** Every state reached, in order. */
  steps: { state: ComplaintState; at: string }[];
}

export interface Visit {
  agencyCode: string;
  askedAt: string;
  /** Null while she has not answered. */
  agreed: boolean | null;
}

/** The event cannot happen in this state, or not by this role. */
export class NotPossibleNowError extends Error {
  override name = 'NotPossibleNowError';
}

const OPEN_BEFORE_WORK: ComplaintState[] = ['received', 'clarifying', 'verified', 'reopened'];
const WITH_AGENCY: ComplaintState[] = ['assigned', 'in_progress'];
const FINISHED: ComplaintState[] = ['resolved', 'closed'];
const LOOKED_INTO: ComplaintState[] = [...OPEN_BEFORE_WORK, ...WITH_AGENCY, 'resolved'];

/** From which states, and by whom, each event may happen. A reporter's message may come until the matter is closed, forwarded or merged. */
const RULES: Record<CaseEvent['type'], { from: ComplaintState[] | 'start'; by: ActorRole[] }> = {
  filed: { from: 'start', by: ['reporter', 'verifier', 'system'] },
  clarification_asked: {
    from: ['received', 'clarifying', 'verified', 'assigned', 'in_progress', 'reopened'],
    by: ['verifier'],
  },
  message_received: {
    from: [
      'received',
      'clarifying',
      'verified',
      'assigned',
      'in_progress',
      'resolved',
      'reopened',
      'rejected',
    ],
    by: ['reporter'],
  },
  verified: { from: ['received', 'clarifying'], by: ['verifier'] },
  subject_changed: { from: ['verified', 'reopened', ...WITH_AGENCY, ...FINISHED], by: ['verifier'] },
  field_checked: { from: LOOKED_INTO, by: ['verifier'] },
  subject_heard: { from: LOOKED_INTO, by: ['verifier'] },
  rejected: { from: ['received', 'clarifying', 'verified'], by: ['verifier'] },
  // By the system: a request for public information goes to the PPID at once.
  forwarded: { from: [...OPEN_BEFORE_WORK, ...WITH_AGENCY], by: ['verifier', 'system'] },
  merged: { from: OPEN_BEFORE_WORK, by: ['verifier'] },
  assigned: { from: ['verified', 'reopened', ...WITH_AGENCY], by: ['verifier'] },
  work_started: { from: ['assigned'], by: ['agencyOfficer'] },
  replied: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  reply_reclassified: {
    from: ['verified', 'reopened', ...WITH_AGENCY, ...FINISHED, 'forwarded', 'merged', 'rejected'],
    by: ['verifier'],
  },
  reassignment_requested: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  resolved: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  visit_requested: { from: WITH_AGENCY, by: ['agencyOfficer', 'verifier'] },
  visit_answered: { from: [...WITH_AGENCY, 'resolved', 'reopened'], by: ['reporter'] },
  verdict_given: { from: FINISHED, by: ['reporter'] },
  reopened: { from: FINISHED, by: ['reporter', 'verifier'] },
  closed: { from: ['resolved'], by: ['reporter', 'verifier', 'system'] },
  published: { from: FINISHED, by: ['verifier', 'system'] },
  withdrawn: {
    from: [...FINISHED, 'verified', 'reopened', ...WITH_AGENCY, 'forwarded', 'merged'],
    by: ['verifier'],
  },
};

/** "No answer" may be said only after as many messages to the reporter (statistics.md, "invalid"). */
export const MESSAGES_BEFORE_NO_ANSWER = 2;

/** Whether `type` may happen now; the actions a screen offers come from here. */
export function isPossible(
  projection: CaseProjection | null,
  type: CaseEvent['type'],
  by: ActorRole,
  at: string,
): boolean {
  const rule = RULES[type];
  if (!rule.by.includes(by)) return false;
  if (projection === null) return rule.from === 'start';
  if (rule.from === 'start') return false;
  if (!rule.from.includes(projection.state)) return false;
  switch (type) {
    case 'published':
      return !projection.published && !projection.misconduct;
    case 'withdrawn':
      return projection.published;
    case 'rejected':
      // What was solved once was a matter to solve.
      return projection.firstResolvedAt === null;
    case 'verdict_given':
      return isInTime(projection.resolvedAt, at);
    case 'reopened':
      return by !== 'reporter' || isInTime(projection.resolvedAt, at);
    case 'message_received':
      return projection.state !== 'rejected' || isInTime(projection.endedAt, at);
    case 'visit_requested':
      // An agency asks once; whether it is worth asking again a verifier decides, who knows what the reporter said.
      return !projection.visit || (by === 'verifier' && !projection.visit.agreed);
    case 'visit_answered':
      return projection.visit !== undefined;
    case 'reply_reclassified':
      return projection.agencyReplies.length > 0;
    default:
      return true;
  }
}

/** Whether this very event may happen now: `isPossible`, and what its own choices forbid. */
export function isEventPossible(
  projection: CaseProjection | null,
  event: CaseEvent,
  by: ActorRole,
  at: string,
): boolean {
  if (!isPossible(projection, event.type, by, at)) return false;
  if (projection === null) return true;
  switch (event.type) {
    case 'rejected':
      return (
        event.reason !== 'no_answer' || projection.unansweredQuestions.length >= MESSAGES_BEFORE_NO_ANSWER
      );
    case 'assigned':
      return projection.subject?.agencyCode !== event.agencyCode;
    case 'subject_changed':
      // What everybody can read is withdrawn first, in the open.
      return !event.misconduct || !projection.published;
    case 'visit_requested':
      return projection.agencyCode === event.agencyCode;
    case 'visit_answered':
      return projection.visit?.agencyCode === event.agencyCode && projection.visit.agreed !== event.agreed;
    case 'reply_reclassified':
      return projection.agencyReplies.some(
        (reply) => reply.replyId === event.replyId && reply.kind !== event.kind,
      );
    default:
      return true;
  }
}

/** Adds one event. Pure: the same events always give the same projection. Throws `NotPossibleNowError`. */
export function applyEvent(projection: CaseProjection | null, recorded: RecordedEvent): CaseProjection {
  const { event, at, actorRole } = recorded;
  if (!isEventPossible(projection, event, actorRole, at)) {
    throw new NotPossibleNowError(`${event.type} by ${actorRole} in ${projection?.state ?? 'nothing'}`);
  }
  const before = projection ?? emptyProjection(at);
  const after: CaseProjection = {
    ...before,
    ...changeOfEvent(before, recorded),
    version: recorded.sequence,
    // Whoever acts as a verifier has the newest version on her screen.
    unread: actorRole === 'reporter' || (before.unread && actorRole !== 'verifier'),
  };
  const newState = after.state !== before.state || event.type === 'filed';
  return newState ? { ...after, steps: [...before.steps, { state: after.state, at }] } : after;
}

/** Folds all events of a complaint; throws `NotPossibleNowError` when they could not have happened in this order. */
export function replayEvents(events: readonly RecordedEvent[]): CaseProjection | null {
  return events.reduce<CaseProjection | null>(applyEvent, null);
}
