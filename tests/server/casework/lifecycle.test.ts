import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComplaintState, complaintState } from '../../../api-client/contract/state.ts';
import type { ActorRole, CaseEvent, RecordedEvent } from '../../../server/casework/case-event.ts';
import {
  applyEvent,
  type CaseProjection,
  isEventPossible,
  isPossible,
  NotPossibleNowError,
  replayEvents,
} from '../../../server/casework/lifecycle.ts';
import { ACTORS, DAY_MS, EVENTS, eventsOf, histories, projectionsOf } from './random-history.ts';

fc.configureGlobal({ numRuns: 500 });

/** Which state may follow which, written down apart from the program. */
const MAY_FOLLOW: Record<ComplaintState, ComplaintState[]> = {
  received: ['clarifying', 'verified', 'rejected', 'forwarded', 'merged'],
  clarifying: ['received', 'verified', 'rejected', 'forwarded', 'merged'],
  verified: ['assigned', 'rejected', 'forwarded', 'merged'],
  assigned: ['in_progress', 'resolved', 'forwarded', 'verified'],
  in_progress: ['assigned', 'resolved', 'forwarded', 'verified'],
  resolved: ['closed', 'reopened'],
  closed: ['reopened'],
  reopened: ['assigned', 'forwarded', 'merged'],
  rejected: ['received'],
  forwarded: [],
  merged: [],
};
const ENDED: ComplaintState[] = ['closed', 'rejected', 'forwarded', 'merged'];

const START = Date.parse('2026-03-02T02:00:00.000Z');

/** Replays a story told as [actor, event, days since the start]. */
function story(...told: [ActorRole, CaseEvent, number][]): CaseProjection {
  const events = told.map(
    ([actorRole, event, days], index): RecordedEvent => ({
      sequence: index + 1,
      at: new Date(START + days * DAY_MS).toISOString(),
      actorRole,
      event,
    }),
  );
  const projection = replayEvents(events);
  if (!projection) throw new Error('a story begins with a filing');
  return projection;
}

const FILED: [ActorRole, CaseEvent, number] = ['reporter', { type: 'filed' }, 0];
const subject = { kind: 'nobody', agencyCode: null } as const;
const RESOLVED: [ActorRole, CaseEvent, number][] = [
  FILED,
  ['verifier', { type: 'verified', categoryCode: 'jalan-rusak', subject }, 1],
  ['verifier', { type: 'assigned', agencyCode: 'dpupr' }, 1],
  ['agencyOfficer', { type: 'resolved', text: 'Beres.', evidence: 'claim', withoutPhotoReason: 'Rusak.' }, 2],
];

test('random histories reach every state, and refuse as well as accept', () => {
  const sample = fc.sample(histories, { numRuns: 300, seed: 7 });
  const reached = new Set(sample.flatMap(projectionsOf).map((projection) => projection.state));
  expect([...reached].sort()).toEqual([...complaintState.options].sort());
  const attempts = sample.flat();
  expect(attempts.filter((attempt) => attempt.after === null).length).toBeGreaterThan(attempts.length / 10);
});

test('an event is refused or leads to a state that may follow', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { before, after } of history) {
        if (after === null || before === null || after.state === before.state) continue;
        expect(MAY_FOLLOW[before.state]).toContain(after.state);
      }
    }),
  );
});

test('what the lifecycle calls possible is what it accepts', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { before, recorded, after } of history) {
        const { event, actorRole, at } = recorded;
        expect(isEventPossible(before, event, actorRole, at)).toBe(after !== null);
        if (after !== null) expect(isPossible(before, event.type, actorRole, at)).toBe(true);
      }
    }),
  );
});

test('replaying what happened gives the projection, and changes none of its inputs', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const events = eventsOf(history);
      const copy = structuredClone(events);
      expect(replayEvents(events)).toEqual(projectionsOf(history).at(-1) ?? null);
      expect(events).toEqual(copy);
    }),
  );
});

test('the version grows by one with every event and by nothing else', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(projectionsOf(history).map((projection) => projection.version)).toEqual(
        projectionsOf(history).map((_, index) => index + 1),
      );
    }),
  );
});

test('steps are in time order, begin with received, and end with the present state', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { steps, state, receivedAt } of projectionsOf(history)) {
        expect(steps[0]).toEqual({ state: 'received', at: receivedAt });
        expect(steps.at(-1)?.state).toBe(state);
        const times = steps.map((step) => step.at);
        expect(times).toEqual([...times].sort());
      }
    }),
  );
});

test('a merged complaint is never resolved, a rejected one only after it was revived', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const states =
        projectionsOf(history)
          .at(-1)
          ?.steps.map((step) => step.state) ?? [];
      for (const [index, state] of states.entries()) {
        if (state === 'merged') expect(states.slice(index + 1)).toEqual([]);
        if (state === 'rejected' && index + 1 < states.length) expect(states[index + 1]).toBe('received');
      }
    }),
  );
});

test('pauses never overlap, only the last is open, and none outlives the work', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { pauses, state } of projectionsOf(history)) {
        for (const [index, { from, to }] of pauses.entries()) {
          if (to !== null) expect(to >= from).toBe(true);
          const next = pauses[index + 1];
          if (next) expect(to !== null && next.from >= to).toBe(true);
        }
        if (ENDED.includes(state) || state === 'resolved')
          expect(pauses.every((pause) => pause.to !== null)).toBe(true);
      }
    }),
  );
});

test('a complaint has an end exactly while it is ended, and a resolution exactly while it is finished', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { state, endedAt, resolvedAt, evidence } of projectionsOf(history)) {
        expect(endedAt !== null).toBe(ENDED.includes(state));
        const finished = state === 'resolved' || state === 'closed';
        expect([resolvedAt !== null, evidence !== null]).toEqual([finished, finished]);
      }
    }),
  );
});

test('the first answer and the first resolution never move, the first substantive answer only when a verifier overrules', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { before, recorded, after } of history) {
        if (before === null || after === null) continue;
        for (const name of [
          'receivedAt',
          'firstAnswerAt',
          'firstSubstantiveAt',
          'firstResolvedAt',
        ] as const) {
          if (name === 'firstSubstantiveAt' && recorded.event.type === 'reply_reclassified') continue;
          if (before[name] !== null) expect(after[name]).toBe(before[name]);
        }
      }
    }),
  );
});

test('whatever is published can be withdrawn, in whatever state it has come to since', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const projection of projectionsOf(history)) {
        const possible = isPossible(projection, 'withdrawn', 'verifier', projection.receivedAt);
        expect(possible).toBe(projection.published);
      }
    }),
  );
});

test('only a reporter speaks for the reporter, an officer for the agency, a verifier for verification', () => {
  const mayDo: Record<CaseEvent['type'], ActorRole[]> = {
    filed: ['reporter', 'verifier', 'system'],
    clarification_asked: ['verifier'],
    message_received: ['reporter'],
    verified: ['verifier'],
    subject_changed: ['verifier'],
    field_checked: ['verifier'],
    subject_heard: ['verifier'],
    reply_reclassified: ['verifier'],
    rejected: ['verifier'],
    // A request for public information goes to the PPID by itself.
    forwarded: ['verifier', 'system'],
    merged: ['verifier'],
    assigned: ['verifier'],
    work_started: ['agencyOfficer'],
    replied: ['agencyOfficer'],
    reassignment_requested: ['agencyOfficer'],
    resolved: ['agencyOfficer'],
    visit_requested: ['agencyOfficer', 'verifier'],
    visit_answered: ['reporter'],
    verdict_given: ['reporter'],
    reopened: ['reporter', 'verifier'],
    closed: ['reporter', 'verifier', 'system'],
    published: ['verifier', 'system'],
    withdrawn: ['verifier'],
  };
  const accepted = new Map<string, Set<ActorRole>>(EVENTS.map(({ type }) => [type, new Set()]));
  for (const { recorded, after } of fc.sample(histories, { numRuns: 1000, seed: 11 }).flat()) {
    if (after !== null) accepted.get(recorded.event.type)?.add(recorded.actorRole);
  }
  for (const [type, actors] of accepted) {
    expect([...actors].sort(), type).toEqual([...mayDo[type as CaseEvent['type']]].sort());
  }
});

test('a reporter reopens until 30 days after the resolution and is refused afterwards; a verifier is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 * DAY_MS }), fc.boolean(), (later, closed) => {
      const end: [ActorRole, CaseEvent, number][] = closed
        ? [['system', { type: 'closed', because: 'silence' }, 2]]
        : [];
      const projection = story(...RESOLVED, ...end);
      const reopen = (actorRole: ActorRole) => () =>
        applyEvent(projection, {
          sequence: projection.version + 1,
          at: new Date(START + 2 * DAY_MS + later).toISOString(),
          actorRole,
          event: { type: 'reopened', reason: 'Masih rusak.' },
        });
      if (later > 30 * DAY_MS) expect(reopen('reporter')).toThrow(NotPossibleNowError);
      else expect(reopen('reporter')().state).toBe('reopened');
      expect(reopen('verifier')().state).toBe('reopened');
    }),
  );
});

test('"no answer" is revived by a message within 30 days, with its clocks running again; no other refusal is', () => {
  const answerAfter = (days: number, reason: 'no_answer' | 'not_factual' | 'spam' | 'not_complaint') =>
    story(
      FILED,
      ['verifier', { type: 'clarification_asked', messageId: 'm1' }, 1],
      ['verifier', { type: 'clarification_asked', messageId: 'm2' }, 5],
      ['verifier', { type: 'rejected', reason, explanation: 'Tidak ada jawaban.' }, 20],
      ['reporter', { type: 'message_received', messageId: 'm3' }, 20 + days],
    );
  const revived = { state: 'received', rejection: null, endedAt: null };
  expect(answerAfter(0, 'no_answer')).toMatchObject(revived);
  expect(answerAfter(30, 'no_answer')).toMatchObject(revived);
  for (const reason of ['no_answer', 'not_factual'] as const) {
    expect(() => answerAfter(31, reason)).toThrow(NotPossibleNowError);
  }
  for (const reason of ['not_factual', 'spam', 'not_complaint'] as const) {
    expect(answerAfter(1, reason)).toMatchObject({ state: 'rejected', rejection: reason });
  }
});

test('"no answer" needs two questions that the reporter has not answered', () => {
  const ask = (days: number): [ActorRole, CaseEvent, number] => [
    'verifier',
    { type: 'clarification_asked', messageId: 'm' },
    days,
  ];
  const answer: [ActorRole, CaseEvent, number] = [
    'reporter',
    { type: 'message_received', messageId: 'm' },
    3,
  ];
  const reject: [ActorRole, CaseEvent, number] = [
    'verifier',
    { type: 'rejected', reason: 'no_answer', explanation: 'Tidak dijawab.' },
    90,
  ];
  for (const asked of [[], [ask(1)], [ask(1), ask(2), answer], [ask(1), answer, ask(4)]]) {
    expect(() => story(FILED, ...asked, reject)).toThrow(NotPossibleNowError);
  }
  expect(story(FILED, ask(1), ask(2), reject).state).toBe('rejected');
  expect(story(FILED, ask(1), answer, ask(4), ask(5), reject).state).toBe('rejected');
});

test('the subject is never given the complaint, and loses it when it turns out to be the subject', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { recorded, after } of history) {
        if (after === null) continue;
        const { event } = recorded;
        if (event.type === 'assigned') expect(after.subject?.agencyCode).not.toBe(event.agencyCode);
        if (event.type === 'subject_changed' && event.takenBack && after.resolvedAt === null)
          expect(after.agencyCode).toBeNull();
      }
    }),
  );
});

test('misconduct is never published', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const { misconduct, published } of projectionsOf(history)) {
        expect(misconduct && published).toBe(false);
      }
    }),
  );
});

test('a reply counts as what it was last judged to be, wherever it is counted', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const projection of projectionsOf(history)) {
        const { agencyReplies, replies, firstSubstantiveAt, steps } = projection;
        for (const kind of ['substantive', 'acknowledgement', 'uncertain'] as const) {
          expect(replies[kind]).toBe(agencyReplies.filter((reply) => reply.kind === kind).length);
        }
        const times = [
          ...agencyReplies.filter((reply) => reply.kind === 'substantive'),
          ...steps.filter((step) => ['rejected', 'forwarded', 'resolved'].includes(step.state)),
        ].map(({ at }) => at);
        expect(firstSubstantiveAt).toBe(times.sort()[0] ?? null);
      }
    }),
  );
});

test('an agency has answered exactly when its own replies or resolution since the assignment say so', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const projection of projectionsOf(history)) {
        const { agencyReplies, agencyAnswerAt, agencyResolvedAt, assignments, agencyCode } = projection;
        const times = agencyReplies
          .filter(({ kind, assignment }) => kind === 'substantive' && assignment === assignments)
          .map(({ at }) => at);
        if (agencyResolvedAt !== null) times.push(agencyResolvedAt);
        expect(agencyAnswerAt).toBe(agencyCode === null ? null : (times.sort()[0] ?? null));
      }
    }),
  );
});

test('nothing happens before a filing, and a filing happens once', () => {
  for (const event of EVENTS) {
    for (const actor of ACTORS) {
      const begins = event.type === 'filed' && actor !== 'agencyOfficer';
      expect(isPossible(null, event.type, actor, new Date(START).toISOString())).toBe(begins);
    }
  }
  expect(() => story(FILED, FILED)).toThrow(NotPossibleNowError);
});
