import { expect, test } from 'vitest';
import { loadCalendar } from '../../../../server/casework/deadlines/calendar.ts';
import { dueTimes, type Timeline } from '../../../../server/casework/deadlines/deadlines.ts';
import { limitEnd } from '../../../../server/casework/deadlines/limit.ts';
import { endOfDay, instantOf, localDateOf } from '../../../../server/casework/deadlines/local-date.ts';
import { loadPolicy } from '../../../../server/casework/deadlines/policy.ts';

const zone = 'Asia/Jakarta';
const calendar = loadCalendar([2025, 2026]);
const pati = loadPolicy('pati');
const wonosobo = loadPolicy('wonosobo');

function timeline(part: Partial<Timeline>): Timeline {
  return {
    receivedAt: '2025-03-24T01:00:00Z',
    verifiedAt: null,
    assignedAt: null,
    firstAnswerAt: null,
    agencyAnswerAt: null,
    resolvedAt: null,
    endedAt: null,
    pauses: [],
    seenAt: '2025-12-31T00:00:00Z',
    ...part,
  };
}

function due(policy: typeof pati, part: Partial<Timeline>, clock: string) {
  return dueTimes(policy, timeline(part), calendar, zone).find((each) => each.clock === clock);
}

test('a local day begins at 17:00 UTC of the day before in Jakarta', () => {
  expect(localDateOf(Date.parse('2025-03-23T16:59:59.999Z'), zone)).toBe('2025-03-23');
  expect(localDateOf(Date.parse('2025-03-23T17:00:00Z'), zone)).toBe('2025-03-24');
  expect(new Date(endOfDay('2025-04-23', zone)).toISOString()).toBe('2025-04-23T16:59:59.999Z');
  expect(new Date(instantOf('2025-04-23', 450, zone)).toISOString()).toBe('2025-04-23T00:30:00.000Z');
});

test('zones with summer time get the right midnight on both sides of the change', () => {
  expect(new Date(instantOf('2025-03-30', 0, 'Europe/Amsterdam')).toISOString()).toBe(
    '2025-03-29T23:00:00.000Z',
  );
  expect(new Date(endOfDay('2025-03-30', 'Europe/Amsterdam')).toISOString()).toBe('2025-03-30T21:59:59.999Z');
});

test('verified at 23:59 or 00:01 local time makes a day of difference', () => {
  expect(due(pati, { verifiedAt: '2025-03-24T16:59:00Z' }, 'resolution')?.dueAt).toBe(
    '2025-04-23T16:59:59.999Z',
  );
  expect(due(pati, { verifiedAt: '2025-03-24T17:01:00Z' }, 'resolution')?.dueAt).toBe(
    '2025-04-24T16:59:59.999Z',
  );
});

test('seven calendar days include Eid: the agency has no pause for holidays', () => {
  const clock = due(pati, { assignedAt: '2025-03-28T03:00:00Z' }, 'agency_answer');
  expect(clock).toEqual({
    clock: 'agency_answer',
    dueAt: '2025-04-04T16:59:59.999Z',
    provisional: false,
    state: 'breached',
  });
});

test('Wonosobo counts two hours and 168 hours from receipt, to the millisecond', () => {
  const received = { receivedAt: '2025-03-30T20:00:00.000Z' };
  expect(due(wonosobo, received, 'first_answer')?.dueAt).toBe('2025-03-30T22:00:00.000Z');
  const at = (resolvedAt: string) => due(wonosobo, { ...received, resolvedAt }, 'resolution')?.state;
  expect(at('2025-04-06T20:00:00.000Z')).toBe('met');
  expect(at('2025-04-06T20:00:00.001Z')).toBe('breached');
});

test('a clock is pending until its last instant, then breached; an event after seenAt is unseen', () => {
  const resolvedAt = '2025-03-31T00:00:00Z';
  const at = (seenAt: string) => due(wonosobo, { seenAt, resolvedAt }, 'resolution')?.state;
  expect(at('2025-03-30T23:59:59Z')).toBe('pending');
  expect(at('2025-03-31T00:00:00Z')).toBe('met');
  expect(due(wonosobo, { seenAt: '2025-03-31T01:00:00.001Z' }, 'resolution')?.state).toBe('breached');
});

test('a complaint that ended without the answer has breached, however early', () => {
  const ended = { endedAt: '2025-03-24T02:00:00Z', seenAt: '2025-03-24T02:30:00Z' };
  expect(due(wonosobo, ended, 'resolution')?.state).toBe('breached');
});

test('a clock that has not started, or is not promised, is left out', () => {
  expect(dueTimes(pati, timeline({}), calendar, zone)).toEqual([]);
  const unverifiedYet = timeline({ verifiedAt: '2025-03-25T00:00:00Z', seenAt: '2025-03-24T12:00:00Z' });
  expect(dueTimes(pati, unverifiedYet, calendar, zone)).toEqual([]);
});

test('a deadline that runs into a year without a decree is provisional', () => {
  expect(
    due(pati, { verifiedAt: '2026-12-20T02:00:00Z', seenAt: '2026-12-21T00:00:00Z' }, 'resolution'),
  ).toMatchObject({
    provisional: true,
    state: 'pending',
  });
});

test('a question to the reporter moves the desk clock, never the published one', () => {
  const part = {
    verifiedAt: '2025-07-07T02:00:00Z',
    pauses: [{ from: '2025-07-08T02:00:00Z', to: '2025-07-11T02:00:00Z' }],
  };
  const clock = due(pati, part, 'resolution');
  expect(clock?.dueAt).toBe('2025-07-25T16:59:59.999Z');
  expect(clock?.withPause).toBe('2025-07-30T16:59:59.999Z');
});

test('pauses give back at most ten working days a case, and overlapping hours once', () => {
  const verifiedAt = '2025-07-07T02:00:00Z';
  const forever = due(
    pati,
    { verifiedAt, pauses: [{ from: '2025-07-08T02:00:00Z', to: null }] },
    'resolution',
  );
  expect(forever?.withPause).toBe('2025-08-08T16:59:59.999Z');
  const hours = due(
    wonosobo,
    {
      pauses: [
        { from: '2025-03-25T00:00:00Z', to: '2025-03-25T05:00:00Z' },
        { from: '2025-03-25T03:00:00Z', to: '2025-03-25T06:00:00Z' },
      ],
    },
    'resolution',
  );
  expect(hours?.withPause).toBe('2025-03-31T07:00:00.000Z');
});

test('two service hours asked on the last afternoon before Eid end on the first morning after it', () => {
  const limit = { from: 'received', limit: 2, unit: 'service_hours' } as const;
  const start = Date.parse('2025-03-27T08:00:00Z'); // 15:00 on Thursday, one hour before closing
  const { end } = limitEnd(limit, start, calendar, wonosobo, zone);
  expect(new Date(end).toISOString()).toBe('2025-04-08T01:30:00.000Z'); // Tuesday 08:30
});
