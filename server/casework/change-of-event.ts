import type { CaseEvent, RecordedEvent } from './case-event.ts';
import { isRevivable } from './late-days.ts';
import type { CaseProjection } from './lifecycle.ts';

/** What one event that may happen changes of the projection; its version and steps are the lifecycle's business. */
export function changeOfEvent(before: CaseProjection, recorded: RecordedEvent): Partial<CaseProjection> {
  const { event, at } = recorded;
  switch (event.type) {
    case 'filed':
      return { state: 'received' };
    case 'clarification_asked':
      return asked(before, at);
    case 'message_received':
      return {
        ...endOfPause(before, at),
        unansweredQuestions: [],
        ...(before.state === 'clarifying' || isRevivable(before, at)
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
        misconduct: event.misconduct ?? false,
      };
    case 'subject_changed':
      return { subject: event.subject, misconduct: event.misconduct, ...takenBack(before, event) };
    case 'field_checked':
    case 'subject_heard':
      return {};
    case 'rejected':
      return {
        ...endOfPause(before, at),
        state: 'rejected',
        rejection: event.reason,
        endedAt: at,
        visit: undefined,
        ...answered(before, at, true),
      };
    case 'forwarded':
      return {
        ...endOfPause(before, at),
        state: 'forwarded',
        endedAt: at,
        visit: undefined,
        forwardedAfterVerification: before.verifiedAt !== null,
        ...answered(before, at, true),
      };
    case 'merged':
      return {
        ...endOfPause(before, at),
        state: 'merged',
        mergedInto: event.into,
        endedAt: at,
        visit: undefined,
      };
    case 'assigned':
      return assigned(before, event.agencyCode, at);
    case 'work_started':
      return { state: 'in_progress' };
    case 'replied':
      return replied(before, event, at);
    case 'reply_reclassified':
      return reclassified(before, event);
    case 'reassignment_requested':
      return { reassignmentRequestedAt: at };
    case 'resolved':
      return {
        ...endOfPause(before, at),
        state: 'resolved',
        ...answered(before, at, true),
        agencyAnswerAt: before.agencyAnswerAt ?? at,
        agencyResolvedAt: before.agencyResolvedAt ?? at,
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
    case 'visit_requested':
      return { visit: { agencyCode: event.agencyCode, askedAt: at, agreed: null } };
    case 'visit_answered':
      return before.visit ? { visit: { ...before.visit, agreed: event.agreed } } : {};
    case 'closed':
      return { state: 'closed', endedAt: at, visit: undefined };
    case 'published':
      return { publicId: event.publicId, published: true };
    case 'withdrawn':
      return { published: false };
  }
}

function asked(before: CaseProjection, at: string): Partial<CaseProjection> {
  const beforeVerification = before.state === 'received' || before.state === 'clarifying';
  const isPaused = before.pauses.some((pause) => pause.to === null);
  return {
    ...answered(before, at, false),
    unansweredQuestions: [...before.unansweredQuestions, at],
    pauses: isPaused ? before.pauses : [...before.pauses, { from: at, to: null }],
    ...(beforeVerification ? { state: 'clarifying' as const } : {}),
  };
}

function assigned(before: CaseProjection, agencyCode: string, at: string): Partial<CaseProjection> {
  const toAnother = before.lastAgencyCode !== null && before.lastAgencyCode !== agencyCode;
  return {
    state: 'assigned',
    agencyCode,
    lastAgencyCode: agencyCode,
    assignedAt: at,
    agencyAnswerAt: null,
    agencyResolvedAt: null,
    reassignmentRequestedAt: null,
    // She agreed to one agency; the same one may be given it again.
    visit: before.visit?.agreed && before.visit.agencyCode === agencyCode ? before.visit : undefined,
    assignments: before.assignments + 1,
    reassignments: before.reassignments + (toAnother ? 1 : 0),
  };
}

/** The agency loses it at once; what is finished stays on its account in the statistics, though it reads it no more. */
function takenBack(
  before: CaseProjection,
  event: Extract<CaseEvent, { type: 'subject_changed' }>,
): Partial<CaseProjection> {
  if (!event.takenBack || before.agencyCode === null || before.resolvedAt !== null) return {};
  return {
    ...(before.state === 'reopened' ? {} : { state: 'verified' as const }),
    agencyCode: null,
    assignedAt: null,
    agencyAnswerAt: null,
    reassignmentRequestedAt: null,
    visit: undefined,
  };
}

function replied(
  before: CaseProjection,
  event: Extract<CaseEvent, { type: 'replied' }>,
  at: string,
): Partial<CaseProjection> {
  const { replyId, kind } = event;
  const substantive = kind === 'substantive';
  return {
    ...answered(before, at, substantive),
    agencyReplies: [...before.agencyReplies, { replyId, at, kind, assignment: before.assignments }],
    replies: { ...before.replies, [kind]: before.replies[kind] + 1 },
    agencyAnswerAt: substantive ? (before.agencyAnswerAt ?? at) : before.agencyAnswerAt,
  };
}

/** A reply counts as what the verifier says, from the moment it came: the clocks it stops or no longer stops follow. */
function reclassified(
  before: CaseProjection,
  event: Extract<CaseEvent, { type: 'reply_reclassified' }>,
): Partial<CaseProjection> {
  const agencyReplies = before.agencyReplies.map((reply) =>
    reply.replyId === event.replyId ? { ...reply, kind: event.kind } : reply,
  );
  const replies = { acknowledgement: 0, substantive: 0, uncertain: 0 };
  for (const { kind } of agencyReplies) replies[kind] += 1;
  const substantive = agencyReplies.filter(({ kind }) => kind === 'substantive');
  const decided = before.steps.filter(({ state }) => DECISIONS.has(state));
  const own = substantive.filter(({ assignment }) => assignment === before.assignments);
  return {
    agencyReplies,
    replies,
    firstSubstantiveAt: earliest([...substantive, ...decided].map(({ at }) => at)),
    agencyAnswerAt:
      before.agencyCode === null
        ? null
        : earliest([
            ...own.map(({ at }) => at),
            ...(before.agencyResolvedAt ? [before.agencyResolvedAt] : []),
          ]),
  };
}

/** What answers the reporter in substance without being a reply. */
const DECISIONS: ReadonlySet<string> = new Set(['rejected', 'forwarded', 'resolved']);

function earliest(times: readonly string[]): string | null {
  return [...times].sort()[0] ?? null;
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
