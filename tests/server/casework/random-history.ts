import fc from 'fast-check';
import type { ActorRole, CaseEvent, RecordedEvent } from '../../../server/casework/case-event.ts';
import {
  applyEvent,
  type CaseProjection,
  isEventPossible,
  NotPossibleNowError,
} from '../../../server/casework/lifecycle.ts';

const explanation = 'Penjelasan rekaan.';
const NOBODY = { kind: 'nobody', agencyCode: null } as const;

/** Every kind of event with every choice that the lifecycle looks at. */
export const EVENTS: CaseEvent[] = [
  { type: 'filed' },
  { type: 'clarification_asked', messageId: 'm1' },
  { type: 'message_received', messageId: 'm2' },
  { type: 'verified', categoryCode: 'jalan-rusak', subject: NOBODY },
  {
    type: 'verified',
    categoryCode: 'perilaku',
    subject: { kind: 'staff', agencyCode: 'dlh' },
    misconduct: true,
  },
  {
    type: 'subject_changed',
    subject: { kind: 'agency', agencyCode: 'dpupr' },
    misconduct: false,
    takenBack: true,
    reason: explanation,
  },
  { type: 'subject_changed', subject: NOBODY, misconduct: false, takenBack: false, reason: explanation },
  { type: 'subject_changed', subject: NOBODY, misconduct: true, takenBack: true, reason: explanation },
  { type: 'field_checked', noteId: 'n1', on: '2026-03-02' },
  { type: 'subject_heard', noteId: 'n2', on: '2026-03-02' },
  { type: 'rejected', reason: 'no_answer', explanation },
  { type: 'rejected', reason: 'spam', explanation },
  { type: 'forwarded', owner: 'Dinas provinsi', explanation },
  { type: 'merged', into: 'c2' },
  { type: 'assigned', agencyCode: 'dpupr' },
  { type: 'assigned', agencyCode: 'dlh' },
  { type: 'work_started' },
  { type: 'replied', replyId: 'r1', kind: 'acknowledgement' },
  { type: 'replied', replyId: 'r2', kind: 'substantive' },
  { type: 'replied', replyId: 'r3', kind: 'uncertain' },
  { type: 'reply_reclassified', replyId: 'r', kind: 'acknowledgement', reason: explanation },
  { type: 'reply_reclassified', replyId: 'r', kind: 'substantive', reason: explanation },
  { type: 'reassignment_requested', reason: explanation },
  { type: 'resolved', text: explanation, evidence: 'photo', withoutPhotoReason: null },
  { type: 'resolved', text: explanation, evidence: 'claim', withoutPhotoReason: explanation },
  { type: 'visit_requested', agencyCode: 'dpupr', reason: explanation },
  { type: 'visit_requested', agencyCode: 'dlh', reason: explanation },
  { type: 'visit_answered', agencyCode: 'dpupr', agreed: true },
  { type: 'visit_answered', agencyCode: 'dpupr', agreed: false },
  { type: 'visit_answered', agencyCode: 'dlh', agreed: true },
  { type: 'verdict_given', verdict: 'solved', rating: 5 },
  { type: 'verdict_given', verdict: 'not_solved', rating: 1 },
  { type: 'reopened', reason: explanation },
  { type: 'closed', because: 'verifier' },
  { type: 'published', publicId: '0123456789' },
  { type: 'withdrawn', reason: explanation },
];
export const ACTORS: ActorRole[] = ['reporter', 'verifier', 'agencyOfficer', 'system'];
const ATTEMPTS = EVENTS.flatMap((event) => ACTORS.map((actorRole) => ({ event, actorRole })));

export const DAY_MS = 86_400_000;
const WAITS = [0, 1, 60_000, 3_600_000, DAY_MS, 9 * DAY_MS, 30 * DAY_MS, 30 * DAY_MS + 1];

/** One attempt in a history; `after` is null when it was refused. */
export interface Attempt {
  before: CaseProjection | null;
  recorded: RecordedEvent;
  after: CaseProjection | null;
}

/**
 * Histories of one complaint: any actor tries anything at any time. Most attempts are chosen among those that are possible, so
 * that histories get far; the others are anything at all.
 */
export const histories = fc
  .array(fc.record({ choice: fc.nat(), wild: fc.nat({ max: 3 }), wait: fc.constantFrom(...WAITS) }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
  .map((choices) => {
    const attempts: Attempt[] = [];
    let projection: CaseProjection | null = null;
    let now = Date.parse('2026-03-02T02:00:00.000Z');
    for (const { choice, wild, wait } of choices) {
      now += wait;
      const at = new Date(now).toISOString();
      const attempted = ATTEMPTS.map(({ event, actorRole }) => ({
        event: withIds(event, projection, choice),
        actorRole,
      }));
      const possible = attempted.filter(({ event, actorRole }) =>
        isEventPossible(projection, event, actorRole, at),
      );
      const among = wild === 0 || possible.length === 0 ? attempted : possible;
      const chosen = among[choice % among.length];
      if (!chosen) continue;
      const attempt: Attempt = attemptOf(projection, chosen, at);
      attempts.push(attempt);
      projection = attempt.after ?? projection;
    }
    return attempts;
  });

/** Every reply has an id of its own, and an overruling names one that is there. */
function withIds(event: CaseEvent, projection: CaseProjection | null, choice: number): CaseEvent {
  if (event.type === 'replied') return { ...event, replyId: `r${(projection?.version ?? 0) + 1}` };
  if (event.type !== 'reply_reclassified') return event;
  const known = projection?.agencyReplies ?? [];
  return { ...event, replyId: known[choice % Math.max(1, known.length)]?.replyId ?? 'r' };
}

function attemptOf(
  before: CaseProjection | null,
  attempt: { event: CaseEvent; actorRole: ActorRole },
  at: string,
): Attempt {
  const recorded = { sequence: (before?.version ?? 0) + 1, at, ...attempt };
  try {
    return { before, recorded, after: applyEvent(before, recorded) };
  } catch (error) {
    if (error instanceof NotPossibleNowError) return { before, recorded, after: null };
    throw error;
  }
}

/** What happened, without what was refused. */
export const eventsOf = (history: readonly Attempt[]) =>
  history.filter((attempt) => attempt.after !== null).map((attempt) => attempt.recorded);

/** The projections a history went through. */
export const projectionsOf = (history: readonly Attempt[]) =>
  history.map((attempt) => attempt.after).filter((projection) => projection !== null);
