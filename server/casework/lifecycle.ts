import type { ComplaintState } from '../../api-client/contract/state.ts';
import type { ActorRole, CaseEvent, RecordedEvent, Subject } from './case-event.ts';

/** What the events of one complaint add up to. Instants are ISO text in UTC; durations milliseconds. */
export interface CaseProjection {
  state: ComplaintState;
  version: number;
  categoryCode: string | null;
  agencyCode: string | null;
  subject: Subject | null;
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
  replies: { substantive: number; acknowledgement: number; uncertain: number };
  /** Questions to the reporter: from the question until her answer, null while open. */
  pauses: { from: string; to: string | null }[];
  rejection: string | null;
  forwardedAfterVerification: boolean;
  mergedInto: string | null;
  rating: number | null;
  verdict: 'solved' | 'not_solved' | null;
  /** Every state reached, in order. */
  steps: { state: ComplaintState; at: string }[];
}

/** The event cannot happen in this state, or not by this role. */
export class NotPossibleNowError extends Error {
  override name = 'NotPossibleNowError';
}

const OPEN_BEFORE_WORK: ComplaintState[] = ['received', 'clarifying', 'verified', 'reopened'];
const WITH_AGENCY: ComplaintState[] = ['assigned', 'in_progress'];
const FINISHED: ComplaintState[] = ['resolved', 'closed'];

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
  rejected: { from: ['received', 'clarifying', 'verified'], by: ['verifier'] },
  forwarded: { from: [...OPEN_BEFORE_WORK, ...WITH_AGENCY], by: ['verifier'] },
  merged: { from: OPEN_BEFORE_WORK, by: ['verifier'] },
  assigned: { from: ['verified', 'reopened', ...WITH_AGENCY], by: ['verifier'] },
  work_started: { from: ['assigned'], by: ['agencyOfficer'] },
  replied: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  reassignment_requested: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  resolved: { from: WITH_AGENCY, by: ['agencyOfficer'] },
  verdict_given: { from: ['resolved'], by: ['reporter'] },
  reopened: { from: FINISHED, by: ['reporter', 'verifier'] },
  closed: { from: ['resolved'], by: ['reporter', 'verifier', 'system'] },
  published: { from: FINISHED, by: ['verifier'] },
  withdrawn: { from: [...FINISHED, 'reopened', ...WITH_AGENCY, 'forwarded', 'merged'], by: ['verifier'] },
};

/** A reporter may reopen, or answer what was ended for want of an answer, for 30 days (statistics.md, "closed" and "invalid"). */
const LATE_DAYS = 30;

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
  if (type === 'published') return !projection.published;
  if (type === 'withdrawn') return projection.published;
  if (type === 'reopened' && by === 'reporter') return isInTime(projection.resolvedAt, at);
  return true;
}

function isInTime(since: string | null, at: string): boolean {
  return since !== null && Date.parse(at) - Date.parse(since) <= LATE_DAYS * 86_400_000;
}

/** Adds one event. Pure: the same events always give the same projection. Throws `NotPossibleNowError`. */
export function applyEvent(projection: CaseProjection | null, recorded: RecordedEvent): CaseProjection {
  const { event, at, actorRole } = recorded;
  if (!isPossible(projection, event.type, actorRole, at)) {
    throw new NotPossibleNowError(`${event.type} by ${actorRole} in ${projection?.state ?? 'nothing'}`);
  }
  const before = projection ?? emptyProjection(at);
  const after = { ...before, ...changeOf(before, event, at), version: recorded.sequence };
  const newState = after.state !== before.state || event.type === 'filed';
  return newState ? { ...after, steps: [...before.steps, { state: after.state, at }] } : after;
}

function changeOf(before: CaseProjection, event: CaseEvent, at: string): Partial<CaseProjection> {
  switch (event.type) {
    case 'filed':
      return { state: 'received' };
    case 'clarification_asked': {
      const beforeVerification = before.state === 'received' || before.state === 'clarifying';
      return {
        ...answered(before, at, false),
        pauses: isPaused(before) ? before.pauses : [...before.pauses, { from: at, to: null }],
        ...(beforeVerification ? { state: 'clarifying' as const } : {}),
      };
    }
    case 'message_received':
      return {
        ...endOfPause(before, at),
        ...(before.state === 'clarifying' || isRevived(before, at)
          ? { state: 'received' as const, rejection: null, endedAt: null }
          : {}),
      };
    case 'verified':
      return {
        ...endOfPause(before, at),
        state: 'verified',
        verifiedAt: at,
        categoryCode: event.categoryCode,
        subject: event.subject,
      };
    case 'rejected':
      return {
        ...endOfPause(before, at),
        state: 'rejected',
        rejection: event.reason,
        endedAt: at,
        ...answered(before, at, true),
      };
    case 'forwarded':
      return {
        ...endOfPause(before, at),
        state: 'forwarded',
        endedAt: at,
        forwardedAfterVerification: before.verifiedAt !== null,
        ...answered(before, at, true),
      };
    case 'merged':
      return { ...endOfPause(before, at), state: 'merged', mergedInto: event.into, endedAt: at };
    case 'assigned':
      return {
        state: 'assigned',
        agencyCode: event.agencyCode,
        assignedAt: at,
        agencyAnswerAt: null,
        reassignments:
          before.reassignments +
          (before.agencyCode !== null && before.agencyCode !== event.agencyCode ? 1 : 0),
      };
    case 'work_started':
      return { state: 'in_progress' };
    case 'replied': {
      const substantive = event.kind === 'substantive';
      return {
        ...answered(before, at, substantive),
        replies: { ...before.replies, [event.kind]: before.replies[event.kind] + 1 },
        agencyAnswerAt: substantive ? (before.agencyAnswerAt ?? at) : before.agencyAnswerAt,
      };
    }
    case 'reassignment_requested':
      return {};
    case 'resolved':
      return {
        ...endOfPause(before, at),
        state: 'resolved',
        ...answered(before, at, true),
        agencyAnswerAt: before.agencyAnswerAt ?? at,
        firstResolvedAt: before.firstResolvedAt ?? at,
        resolvedAt: at,
        evidence: event.evidence,
      };
    case 'verdict_given':
      return {
        rating: event.rating,
        verdict: event.verdict,
        ...(event.verdict === 'solved' && before.evidence === 'claim'
          ? { evidence: 'confirmed' as const }
          : {}),
      };
    case 'reopened':
      return {
        state: 'reopened',
        reopenedCount: before.reopenedCount + 1,
        resolvedAt: null,
        endedAt: null,
        evidence: null,
      };
    case 'closed':
      return { state: 'closed', endedAt: at };
    case 'published':
      return { publicId: event.publicId, published: true };
    case 'withdrawn':
      return { published: false };
  }
}

function answered(before: CaseProjection, at: string, substantive: boolean): Partial<CaseProjection> {
  return {
    firstAnswerAt: before.firstAnswerAt ?? at,
    firstSubstantiveAt: substantive ? (before.firstSubstantiveAt ?? at) : before.firstSubstantiveAt,
  };
}

function endOfPause(before: CaseProjection, at: string): Partial<CaseProjection> {
  return { pauses: before.pauses.map((pause) => ({ from: pause.from, to: pause.to ?? at })) };
}

function isPaused(projection: CaseProjection): boolean {
  return projection.pauses.some((pause) => pause.to === null);
}

/** "No answer" is revived by her answer. */
function isRevived(before: CaseProjection, at: string): boolean {
  return before.state === 'rejected' && before.rejection === 'no_answer' && isInTime(before.endedAt, at);
}

/** Folds all events of a complaint; throws `NotPossibleNowError` when they could not have happened in this order. */
export function replayEvents(events: readonly RecordedEvent[]): CaseProjection | null {
  return events.reduce<CaseProjection | null>(applyEvent, null);
}

function emptyProjection(at: string): CaseProjection {
  return {
    state: 'received',
    version: 0,
    categoryCode: null,
    agencyCode: null,
    subject: null,
    publicId: null,
    published: false,
    receivedAt: at,
    firstAnswerAt: null,
    firstSubstantiveAt: null,
    verifiedAt: null,
    assignedAt: null,
    agencyAnswerAt: null,
    firstResolvedAt: null,
    resolvedAt: null,
    endedAt: null,
    evidence: null,
    reopenedCount: 0,
    reassignments: 0,
    replies: { substantive: 0, acknowledgement: 0, uncertain: 0 },
    pauses: [],
    rejection: null,
    forwardedAfterVerification: false,
    mergedInto: null,
    rating: null,
    verdict: null,
    steps: [],
  };
}
