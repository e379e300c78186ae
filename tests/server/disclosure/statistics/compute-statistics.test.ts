import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { statistics as statisticsSchema } from '../../../../api-client/contract/public/statistics.ts';
import { loadCalendar } from '../../../../server/casework/deadlines/calendar.ts';
import { loadPolicy } from '../../../../server/casework/deadlines/policy.ts';
import { alwaysPolicy } from '../../../../server/casework/deadlines/policy-history.ts';
import {
  assertIdentities,
  IdentityError,
} from '../../../../server/disclosure/statistics/assert-identities.ts';
import {
  type ComplaintFact,
  ComplaintFactSchema,
} from '../../../../server/disclosure/statistics/complaint-fact.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { at, factOf, options, validFact } from './build-facts.ts';

const late = { ...options, snapshot: '2026-03-31T16:59:59.999Z' };

/** Complaints with any life that the lifecycle allows, over half a year. */
const anyFact: fc.Arbitrary<ComplaintFact> = fc
  .record({
    hour: fc.nat(4000),
    end: fc.constantFrom(
      'pending',
      'open',
      'resolved',
      'reopened',
      'refused',
      'forwarded',
      'invalid',
      'merged',
    ),
    steps: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }),
    category: fc.constantFrom('jalan', 'air', 'lampu'),
    district: fc.constantFrom('99.01.01', '99.01.02', null),
    agency: fc.constantFrom('dinas-jalan', 'pdam', null),
    channel: fc.constantFrom('widget' as const, 'whatsapp' as const, 'x' as const),
    rating: fc.constantFrom(null, 1 as const, 4 as const, 5 as const),
  })
  .map(({ hour, end, steps, category, district, agency, channel, rating }) => {
    const times: string[] = [];
    let passed = hour;
    for (const step of steps) {
      passed += step;
      times.push(at(passed));
    }
    const [answer, verified, solved, reopened, again, ended] = times as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const codes = { categoryCode: category, districtCode: district, agencyCode: agency, channel };
    const base = factOf({ ...codes, receivedAt: at(hour), firstAnswerAt: answer });
    const valid = {
      ...base,
      verifiedAt: verified,
      assignedAt: agency && verified,
      agencyAnswerAt: agency && solved,
    };
    switch (end) {
      case 'open':
        return { ...valid, outcome: 'open' };
      case 'resolved':
        return {
          ...valid,
          outcome: 'resolved',
          resolutions: [solved],
          evidence: 'photo',
          published: true,
          rating,
        };
      case 'reopened': {
        const twice = { resolutions: [solved, again], reopenings: [reopened], evidence: 'claim' as const };
        return { ...valid, outcome: 'resolved', ...twice };
      }
      case 'refused':
      case 'forwarded':
        return { ...valid, outcome: end, endedAt: ended };
      case 'invalid':
        return { ...base, outcome: 'invalid', invalidReason: 'no_answer', endedAt: ended };
      case 'merged':
        return { ...base, outcome: 'merged', endedAt: ended };
      default:
        return base;
    }
  });

test('every identity holds for any complaints at any snapshot, and the result is strictly public', () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 60 }), fc.nat(6000), (facts, hours) => {
      for (const fact of facts) v.parse(ComplaintFactSchema, fact);
      computeStatistics(facts, { ...options, snapshot: at(hours) });
    }),
    { numRuns: 150 },
  );
});

test('what happens after the snapshot changes nothing in it', () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 30 }), fc.nat(5000), (facts, hours) => {
      const snapshot = at(hours);
      const known = facts.filter((fact) => fact.receivedAt <= snapshot);
      const cut = known.map((fact) => ({ ...fact, firstAnswerAt: null, agencyAnswerAt: null }));
      const later = cut.map((fact) => ({
        ...fact,
        firstAnswerAt: at(hours + 1),
        agencyAnswerAt: at(hours + 2),
      }));
      const { evidence: _a, ...before } = computeStatistics(cut, { ...options, snapshot });
      const { evidence: _b, ...after } = computeStatistics(later, { ...options, snapshot });
      expect(after).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('a contradiction between figures throws and names itself', () => {
  const statistics = computeStatistics([validFact(0, 5), validFact(1)], late);
  statistics.register.valid = 3;
  expect(() => assertIdentities(statistics)).toThrow(IdentityError);
  const flawed = computeStatistics([validFact(0, 5), validFact(1)], late);
  const flow = flawed.backlog.flows[0];
  if (flow) flow.finalOut = 0;
  expect(() => assertIdentities(flawed)).toThrow('open before + valid in - final out + reopened');
});

test('an unknown field is an error, never silently published', () => {
  const statistics = computeStatistics([validFact(0, 5)], late);
  expect(v.safeParse(statisticsSchema, { ...statistics, anonymous: 1 }).success).toBe(false);
  const register = { ...statistics.register, byVillage: [] };
  expect(v.safeParse(statisticsSchema, { ...statistics, register }).success).toBe(false);
});

test('no figure knows of villages or of anonymity', () => {
  const text = JSON.stringify(computeStatistics([validFact(0, 5), factOf()], late));
  expect(text).not.toMatch(/anonym|village|confidential|identity|language/i);
});

test('a merged duplicate is a final state of its own: inbound, but neither received nor valid', () => {
  const merged = factOf({ outcome: 'merged', endedAt: at(3) });
  const { register } = computeStatistics([validFact(0), merged], late);
  expect(register).toMatchObject({ inbound: 2, received: 1, merged: 1, valid: 1, invalid: 0, pending: 0 });
});

test('an aspiration is no complaint and is not counted', () => {
  expect(computeStatistics([factOf({ kind: 'aspiration' })], late).register.inbound).toBe(0);
});

test('the deadline headline leaves pending out and prints both bounds', () => {
  const facts = [validFact(0, 100), validFact(0, 100), validFact(0, 900), validFact(700)];
  const [, resolution] = computeStatistics(facts, { ...options, snapshot: at(1000) }).deadlines;
  expect(resolution).toMatchObject({
    clock: 'resolution',
    limit: 14,
    unit: 'working_days',
    n: 4,
    met: 2,
    breached: 1,
    pending: 1,
    headline: { value: 0.6667 },
    lowerBound: { value: 0.5 },
    upperBound: { value: 0.75 },
  });
});

test('the two-hour promise is told on the 24-hour clock and on office hours', () => {
  // Received on Friday 29 August at 20:00 local time, answered on Monday at 08:00.
  const fact = validFact(12, undefined, { firstAnswerAt: at(72) });
  const { deadlines } = computeStatistics([fact], { ...late, policy: alwaysPolicy(loadPolicy('wonosobo')) });
  expect(deadlines.map(({ clock, met, breached }) => [clock, met, breached])).toEqual([
    ['first_answer', 0, 1],
    ['first_answer_service_hours', 1, 0],
    ['resolution', 0, 1],
  ]);
});

test('figures are provisional once a deadline runs into a year without a decree, not before', () => {
  const calendar = loadCalendar([2025, 2026, 2027]);
  const before = validFact(24 * 440);
  const after = validFact(24 * 480);
  const snapshot = '2027-01-31T00:00:00.000Z';
  const of = (fact: ComplaintFact) => computeStatistics([fact], { ...options, calendar, snapshot });
  expect(of(before).calendar).toMatchObject({ provisional: false });
  expect(of(after).calendar).toMatchObject({ provisional: true });
  expect(of(after).deadlines.map((result) => result.provisional)).toEqual([0, 1]);
});

test('a duration of 167 h 10 min is in hour 168 and one of 168 h 1 s in hour 169', () => {
  const facts = [validFact(0, 167 + 1 / 6), validFact(0, 168 + 1 / 3600)];
  const { points } = computeStatistics(facts, late).resolution;
  expect(points.map(({ hour, events }) => [hour, events])).toEqual([
    [168, 1],
    [169, 1],
  ]);
});

test('cohort cells are immature until the youngest complaint of the month is old enough', () => {
  const facts = [validFact(100, 24 * 7), validFact(100, 24 * 7 + 1), validFact(100)];
  const [row] = computeStatistics(facts, { ...options, snapshot: '2025-10-08T00:00:00.000Z' }).cohorts.rows;
  expect(row).toEqual({
    month: '2025-09',
    valid: 3,
    cells: [
      { days: 7, resolved: 1, share: { value: 0.3333 }, mature: true },
      { days: 14, resolved: 2, share: { value: 0.6667 }, mature: false },
      { days: 30, resolved: 2, share: { value: 0.6667 }, mature: false },
      { days: 60, resolved: 2, share: { value: 0.6667 }, mature: false },
    ],
  });
});

test('a reopened complaint is back in the backlog and its flows show both passages', () => {
  const fact = validFact(0, 50, { outcome: 'open', resolutions: [at(50)], reopenings: [at(24 * 20)] });
  const result = computeStatistics([fact], { ...options, snapshot: '2025-10-15T00:00:00.000Z' });
  expect(result.backlog).toMatchObject({ open: 1, oldestDays: 46 });
  expect(result.backlog.flows).toEqual([
    { month: '2025-08', openBefore: 0, validIn: 1, finalOut: 1, reopened: 0, openAfter: 0 },
    { month: '2025-09', openBefore: 0, validIn: 0, finalOut: 0, reopened: 1, openAfter: 1 },
    { month: '2025-10', openBefore: 1, validIn: 0, finalOut: 0, reopened: 0, openAfter: 1 },
  ]);
  expect(result.reopened).toMatchObject({ n: 1, reopenedWithin30Days: 1 });
});

test('no mean of ratings below thirty, and implausible durations are counted, not hidden', () => {
  const rated = Array.from({ length: 30 }, () => validFact(0, 48, { rating: 4, verdict: 'solved' }));
  const quick = validFact(0, 0.1, { firstAnswerAt: at(-1) });
  const few = computeStatistics([...rated.slice(1), quick], late);
  expect(few.satisfaction.mean).toEqual({ tooFew: true });
  expect(few.implausible.resolution).toEqual({ belowTenMinutes: 1, negative: 0 });
  expect(few.implausible.firstAnswer).toEqual({ belowTenMinutes: 0, negative: 1 });
  expect(few.resolution.n).toBe(30);
  expect(computeStatistics(rated, late).satisfaction.mean).toEqual({ value: 4 });
});

test('an agency below twenty complaints has a number and no judgement', () => {
  const replies = { substantive: 1, acknowledgement: 1, uncertain: 0 };
  const few = Array.from({ length: 19 }, (_, index) =>
    validFact(index, 40 + index, { replies: { ...replies } }),
  );
  const [card] = computeStatistics(few.slice(0, 9), late).scorecards.rows;
  expect(card).toMatchObject({
    valid: 9,
    medianResolution: { tooFew: true },
    acknowledgementShare: { tooFew: true },
  });
  const enough = [...few, validFact(30, 100), validFact(31, 101)];
  const [full] = computeStatistics(enough, late).scorecards.rows;
  expect(full?.medianResolution).toMatchObject({ value: expect.any(Number) });
  expect(full?.acknowledgementShare).toEqual({ value: 0.5 });
  expect(full?.resolvedInTime).toEqual({ value: 1 });
});

test('the cross-tabs of a quarter appear 60 days after its end and never change again', () => {
  const facts = [
    ...Array.from({ length: 7 }, (_, index) => validFact(index, 30)),
    validFact(3, undefined, { categoryCode: 'air', districtCode: '99.01.02' }),
    ...Array.from({ length: 6 }, (_, index) => validFact(index, 2500, { categoryCode: 'air' })),
    ...Array.from({ length: 5 }, (_, index) => validFact(index, 40, { districtCode: '99.01.02' })),
  ];
  const tables = (snapshot: string) => computeStatistics(facts, { ...options, snapshot }).crossTabs;
  expect(tables('2025-11-29T16:59:59.999Z')).toEqual([]);
  const [first, byOutcome] = tables('2025-11-29T17:00:00.000Z');
  expect(first).toMatchObject({ period: '2025-Q3', rows: ['air', 'jalan'], rowTotals: [7, 12], n: 19 });
  expect(first?.cells.flat().every((cell) => 'suppressed' in cell)).toBe(true);
  expect(byOutcome).toMatchObject({
    columns: ['open', 'resolved', 'refused', 'forwarded'],
    columnTotals: [7, 12, 0, 0],
  });
  const [later] = tables('2026-03-01T00:00:00.000Z');
  expect(later?.cells).toEqual(first?.cells);
});

test('a complaint moved to another category after publication cannot be followed from one snapshot to the next', () => {
  const many = ['jalan', 'air', 'lampu'].flatMap((categoryCode) =>
    ['99.01.01', '99.01.02', '99.01.03'].flatMap((districtCode) =>
      Array.from({ length: 9 }, (_, index) => validFact(index, undefined, { categoryCode, districtCode })),
    ),
  );
  const first = computeStatistics(many, { ...options, snapshot: '2025-12-31T00:00:00.000Z' }).crossTabs;
  const moved = many.map((fact, index) => (index === 0 ? { ...fact, categoryCode: 'air' } : fact));
  const again = { ...options, snapshot: '2026-01-31T00:00:00.000Z', previous: first };
  const second = computeStatistics(moved, again).crossTabs;
  expect(first[0]?.cells.flat().every((cell) => 'value' in cell && cell.value === 9)).toBe(true);
  const changed = second[0]?.cells.flat().filter((cell) => 'value' in cell && cell.value !== 9);
  expect(changed).toEqual([]);
  expect(second[0]?.cells.flat().filter((cell) => 'suppressed' in cell).length).toBeGreaterThanOrEqual(4);
});

const pati = loadPolicy('pati');
const change = at(24 * 10);
const changedTo = (policy: typeof pati) => ({
  ...late,
  policy: {
    versions: [
      { version: 1, policy: pati, validFrom: '1970-01-01T00:00:00.000Z' },
      { version: 2, policy, validFrom: change },
    ],
  },
});
const stricter = { ...pati, clocks: { resolution: { from: 'received', limit: 24, unit: 'hours' } } } as const;

test('after a change each complaint is measured by what it was promised, and each limit has its own result', () => {
  // Two days each: in time under fourteen working days, too late under 24 hours; the third came in the very moment of the change.
  const facts = [validFact(24 * 9, 48), validFact(24 * 10 - 0.001, 48), validFact(24 * 10, 48)];
  const { deadlines, policy } = computeStatistics(facts, changedTo(stricter));
  expect(policy.title).toBe(pati.title);
  expect(deadlines.filter(({ clock }) => clock === 'resolution')).toMatchObject([
    {
      limit: 14,
      unit: 'working_days',
      policyVersion: 1,
      receivedFrom: null,
      receivedTo: '2025-09-08',
      n: 2,
      met: 2,
      breached: 0,
    },
    {
      limit: 24,
      unit: 'hours',
      policyVersion: 2,
      receivedFrom: '2025-09-08',
      receivedTo: null,
      n: 1,
      breached: 1,
    },
  ]);
  // No longer promised: what was received before is still measured.
  expect(deadlines.filter(({ clock }) => clock === 'agency_answer')).toMatchObject([
    { limit: 7, policyVersion: 1, receivedTo: '2025-09-08', n: 2 },
  ]);
});

test('what is promised today is told before anybody was promised it, what nobody was promised is not', () => {
  const resolutions = (facts: ComplaintFact[]) =>
    computeStatistics(facts, changedTo(stricter))
      .deadlines.filter(({ clock }) => clock === 'resolution')
      .map(({ policyVersion, n }) => [policyVersion, n]);
  expect(resolutions([validFact(24, 48)])).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect(resolutions([validFact(24 * 11, 48)])).toEqual([[2, 1]]);
});

test.each([
  ['a title', { ...pati, title: 'Aturan lain' }, 1],
  ['office hours that no limit counts', { ...pati, serviceHours: { opens: '08:00', closes: '14:00' } }, 1],
  ['the working week that the limit counts', { ...pati, week: 6 as const }, 2],
])('a change of %s does not split a result unless the limit rests on it', (_what, policy, count) => {
  const { deadlines } = computeStatistics([validFact(0, 48), validFact(24 * 11, 48)], changedTo(policy));
  expect(deadlines.filter(({ clock }) => clock === 'resolution')).toHaveLength(count);
});

test('a scorecard counts each complaint by its own promise', () => {
  const facts = [
    ...Array.from({ length: 20 }, (_, index) => validFact(index, 48)),
    ...Array.from({ length: 20 }, (_, index) => validFact(24 * 11 + index, 48)),
  ];
  const card = (options: Parameters<typeof computeStatistics>[1]) =>
    computeStatistics(facts, options).scorecards.rows[0]?.resolvedInTime;
  expect(card(late)).toEqual({ value: 1 });
  expect(card(changedTo(stricter))).toEqual({ value: 0.5 });
});

test('however often rules change, each complaint is in exactly one result of a clock', () => {
  const rule = fc.record({
    limit: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom('hours' as const, 'calendar_days' as const, 'working_days' as const),
    week: fc.constantFrom(5 as const, 6 as const),
    hour: fc.nat(3000),
  });
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(3000), { maxLength: 20 }),
      (rules, hours) => {
        const versions = rules
          .sort((a, b) => a.hour - b.hour)
          .map(({ limit, unit, week, hour }, index) => ({
            version: index + 1,
            policy: { ...pati, week, clocks: { resolution: { from: 'received' as const, limit, unit } } },
            validFrom: at(hour),
          }));
        const { deadlines } = computeStatistics(
          hours.map((hour) => validFact(hour)),
          { ...late, policy: { versions } },
        );
        expect(deadlines.reduce((sum, { n }) => sum + n, 0)).toBe(hours.length);
      },
    ),
    { numRuns: 60 },
  );
});
