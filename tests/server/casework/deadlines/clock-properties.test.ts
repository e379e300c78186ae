import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCalendar } from '../../../../server/casework/deadlines/calendar.ts';
import { dueTimes, type Timeline } from '../../../../server/casework/deadlines/deadlines.ts';
import { limitEnd } from '../../../../server/casework/deadlines/limit.ts';
import { localDateOf } from '../../../../server/casework/deadlines/local-date.ts';
import { type Limit, loadPolicy, type Policy } from '../../../../server/casework/deadlines/policy.ts';
import { serviceTimeBetween } from '../../../../server/casework/deadlines/service-time.ts';
import { addWorkingDays, workingDaysBetween } from '../../../../server/casework/deadlines/working-days.ts';

const zone = 'Asia/Jakarta';
/** Decreed for two of the four years that the receipts lie in. */
const calendar = loadCalendar([2024, 2025, 2026, 2027]);
const HOUR = 3_600_000;
const first = Date.parse('2024-11-01T00:00:00.000Z');
const last = Date.parse('2027-02-28T00:00:00.000Z');
const pati = loadPolicy('pati');
const OFFICE_DAY = serviceTimeBetween(
  Date.parse('2026-03-01T17:00:00.000Z'),
  Date.parse('2026-03-02T17:00:00.000Z'),
  calendar,
  pati,
  zone,
);

const instant = fc.integer({ min: first, max: last });
const limit: fc.Arbitrary<Limit> = fc.record({
  from: fc.constant('received' as const),
  limit: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom('hours', 'service_hours', 'calendar_days', 'working_days'),
});
const policyOf = fc
  .record({ limit, week: fc.constantFrom(5 as const, 6 as const) })
  .map(({ limit: resolution, week }): Policy => ({ ...pati, week, clocks: { resolution } }));
const pauses = fc.array(fc.tuple(fc.nat(60 * 24), fc.nat(30 * 24), fc.boolean()), { maxLength: 6 });
const runs = { numRuns: 400 };

function clockOf(policy: Policy, receivedAt: number, part: Partial<Timeline> = {}) {
  const [due] = dueTimes(
    policy,
    {
      receivedAt: new Date(receivedAt).toISOString(),
      verifiedAt: null,
      assignedAt: null,
      firstAnswerAt: null,
      agencyAnswerAt: null,
      resolvedAt: null,
      endedAt: null,
      pauses: [],
      seenAt: new Date(receivedAt + 120 * 24 * HOUR).toISOString(),
      ...part,
    },
    calendar,
    zone,
  );
  if (!due) throw new Error('the clock has not started');
  return due;
}

const pausesFrom = (receivedAt: number, spans: readonly [number, number, boolean][]) =>
  spans.map(([from, length, isOpen]) => ({
    from: new Date(receivedAt + from * HOUR).toISOString(),
    to: isOpen ? null : new Date(receivedAt + (from + length) * HOUR).toISOString(),
  }));

const yearOf = (at: string) => Number(localDateOf(Date.parse(at), zone).slice(0, 4));

test('what comes in later is never due earlier, and nothing is due before it came', () => {
  fc.assert(
    fc.property(policyOf, instant, fc.nat(40 * 24 * HOUR), (policy, receivedAt, later) => {
      const due = Date.parse(clockOf(policy, receivedAt).dueAt);
      expect(due).toBeGreaterThan(receivedAt);
      expect(Date.parse(clockOf(policy, receivedAt + later).dueAt)).toBeGreaterThanOrEqual(due);
    }),
    runs,
  );
});

test('a longer limit is never due earlier', () => {
  fc.assert(
    fc.property(policyOf, instant, fc.nat(20), (policy, receivedAt, more) => {
      const { resolution } = policy.clocks;
      if (!resolution) throw new Error('no limit');
      const end = (each: Limit) => limitEnd(each, receivedAt, calendar, policy, zone).end;
      expect(end({ ...resolution, limit: resolution.limit + more })).toBeGreaterThanOrEqual(end(resolution));
    }),
    runs,
  );
});

test('a pause never makes the desk’s clock due earlier, and leaves the published one alone', () => {
  fc.assert(
    fc.property(policyOf, instant, pauses, (policy, receivedAt, spans) => {
      const plain = clockOf(policy, receivedAt);
      const paused = clockOf(policy, receivedAt, { pauses: pausesFrom(receivedAt, spans) });
      const { withPause, withPauseState, ...published } = paused;
      expect(published).toEqual(plain);
      if (withPause === undefined) return;
      expect(Date.parse(withPause)).toBeGreaterThan(Date.parse(plain.dueAt));
      expect([plain.state, withPauseState]).not.toEqual(['pending', 'breached']);
    }),
    runs,
  );
});

test('one pause more never makes the desk’s clock due earlier', () => {
  fc.assert(
    fc.property(policyOf, instant, fc.nat(20 * 24), fc.nat(72), (policy, receivedAt, from, length) => {
      const dueWith = (spans: [number, number, boolean][]) => {
        const { withPause, dueAt } = clockOf(policy, receivedAt, { pauses: pausesFrom(receivedAt, spans) });
        return Date.parse(withPause ?? dueAt);
      };
      const one = dueWith([[from, length, false]]);
      expect(
        dueWith([
          [from, length, false],
          [from + length + 24, 12, false],
        ]),
      ).toBeGreaterThanOrEqual(one);
    }),
    runs,
  );
});

test('all pauses together give back ten working days at most', () => {
  fc.assert(
    fc.property(policyOf, instant, pauses, (policy, receivedAt, spans) => {
      const { dueAt, withPause } = clockOf(policy, receivedAt, { pauses: pausesFrom(receivedAt, spans) });
      if (withPause === undefined) return;
      const [from, to] = [Date.parse(dueAt), Date.parse(withPause)];
      switch (policy.clocks.resolution?.unit) {
        case 'working_days':
          expect(
            workingDaysBetween(localDateOf(from, zone), localDateOf(to, zone), calendar, policy.week),
          ).toBeLessThanOrEqual(10);
          break;
        case 'service_hours':
          // The rest of the day of the first question, and ten days.
          expect(serviceTimeBetween(from, to, calendar, policy, zone)).toBeLessThanOrEqual(11 * OFFICE_DAY);
          break;
      }
    }),
    runs,
  );
});

test('questions that are answered within the hour do not add up beyond ten further days', () => {
  const morning = Date.parse('2026-06-29T03:00:00.000Z');
  const policy: Policy = { ...pati, clocks: { resolution: { from: 'received', limit: 700, unit: 'hours' } } };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
      const asked = Array.from({ length: count }, (_, index) => {
        const day = addWorkingDays('2026-06-29', index, calendar, policy.week);
        return { from: `${day}T03:00:00.000Z`, to: `${day}T04:00:00.000Z` };
      });
      const { dueAt, withPause } = clockOf(policy, morning - HOUR, { pauses: asked });
      expect((Date.parse(withPause ?? dueAt) - Date.parse(dueAt)) / HOUR).toBe(Math.min(count, 11));
    }),
  );
});

test('a deadline in office hours that waited ends while the office is open', () => {
  const policy: Policy = {
    ...pati,
    clocks: { resolution: { from: 'received', limit: 8, unit: 'service_hours' } },
  };
  // Friday, 3 July 2026, 09:00; asked at once and answered on Saturday: the rest of Friday is given back, no minute of the night.
  const receivedAt = Date.parse('2026-07-03T02:00:00.000Z');
  const asked = { from: '2026-07-03T02:00:00.000Z', to: '2026-07-04T05:00:00.000Z' };
  const { dueAt, withPause = '' } = clockOf(policy, receivedAt, { pauses: [asked] });
  const friday = serviceTimeBetween(receivedAt, Date.parse(asked.to), calendar, policy, zone);
  expect(serviceTimeBetween(Date.parse(dueAt), Date.parse(withPause), calendar, policy, zone)).toBe(friday);
  expect(serviceTimeBetween(Date.parse(withPause) - 1, Date.parse(withPause), calendar, policy, zone)).toBe(
    1,
  );
});

test('a deadline is provisional if and only if it counts working days and touches a year without a decree', () => {
  fc.assert(
    fc.property(policyOf, instant, (policy, receivedAt) => {
      const { dueAt, provisional } = clockOf(policy, receivedAt);
      const years = [yearOf(new Date(receivedAt).toISOString()), yearOf(dueAt)];
      const unit = policy.clocks.resolution?.unit;
      const counts = unit === 'working_days' || unit === 'service_hours';
      expect(provisional).toBe(counts && years.some((year) => !calendar.decreedYears.has(year)));
    }),
    runs,
  );
});
