import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channel } from '../../../../api-client/contract/primitives.ts';
import { refusalCriterion } from '../../../../api-client/contract/public/criteria.ts';
import type { Statistics } from '../../../../api-client/contract/public/statistics.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import type { EarlierFact } from '../../../../server/disclosure/statistics/earlier.ts';
import type { RefusalFact } from '../../../../server/disclosure/statistics/refusals.ts';
import { inventedFacts, inventedOther } from '../../../fixtures/invented-facts.ts';
import { inventedCases } from '../../../fixtures/publication.ts';
import { at, factOf, options, validFact } from './build-facts.ts';

const S = '2026-11-20T17:00:00.000Z';
const late = { ...options, snapshot: '2026-03-31T16:59:59.999Z' };
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Every list that is broken down by channel, wherever it stands, with the total it must add up to. */
function byChannel(figures: Statistics): [what: string, parts: number, whole: number][] {
  const { channels, register, earlier, refusals } = figures;
  return [
    ...(['received', 'invalid', 'valid', 'pending'] as const).map((key): [string, number, number] => [
      key,
      sum(channels.rows.map((row) => row[key])),
      register[key],
    ]),
    ['each channel', sum(channels.rows.map((row) => row.invalid + row.valid + row.pending)), channels.n],
    ['ended earlier', sum(earlier.channels.map(({ ended }) => ended)), earlier.n],
    ['refused', sum(refusals.channels.map(({ count }) => count)), refusals.n],
    ...refusals.quarters.map(({ period, n, channelTotals }): [string, number, number] => [
      period,
      sum(channelTotals),
      n,
    ]),
  ];
}

/** Names of every property that speaks of channels: a new one has to be added above. */
function placesOfChannels(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = Array.isArray(value) ? path : `${path}.${key}`;
    return [...(/channel/i.test(key) ? [here] : []), ...placesOfChannels(child, here)];
  });
}

const anyChannel = fc.constantFrom(...channel.options);
const fact = fc
  .record({
    channel: anyChannel,
    imported: fc.boolean(),
    hours: fc.integer({ min: 0, max: 3_000 }),
    kind: fc.constantFrom('valid', 'solved', 'pending', 'invalid', 'merged'),
  })
  .map(({ channel: came, imported, hours, kind }) => {
    const part = { channel: came, imported };
    if (kind === 'valid') return validFact(hours, undefined, part);
    if (kind === 'solved') return validFact(hours, 20, part);
    const received = { ...part, receivedAt: at(hours) };
    if (kind === 'pending') return factOf(received);
    const ended = { ...received, endedAt: at(hours + 9) };
    return kind === 'merged'
      ? factOf({ ...ended, outcome: 'merged' })
      : factOf({ ...ended, outcome: 'invalid', invalidReason: 'not_factual' });
  });
const earlierFact: fc.Arbitrary<EarlierFact> = fc.record({
  channel: anyChannel,
  receivedIn: fc.constantFrom(null, '2020-01', '2021-12'),
  outcome: fc.constantFrom('resolved', 'refused', 'forwarded', 'invalid'),
  importedOn: fc.constantFrom('2026-03-01', '2026-04-02'),
});
const refusal: fc.Arbitrary<RefusalFact> = fc.record({
  channel: anyChannel,
  criterion: fc.constantFrom(...refusalCriterion.options),
  refusedOn: fc.constantFrom('2025-08-17', '2025-12-31', '2026-02-01', '2026-05-01'),
  count: fc.integer({ min: 1, max: 30 }),
});

test('over all channels every figure adds up to its total, imported and refused ones too, whatever came in', () => {
  fc.assert(
    fc.property(
      fc.array(fact, { maxLength: 40 }),
      fc.array(earlierFact, { maxLength: 20 }),
      fc.array(refusal, { maxLength: 20 }),
      (facts, earlier, refusals) => {
        const figures = computeStatistics(facts, { ...late, earlier, refusals });
        for (const [what, parts, whole] of byChannel(figures)) expect([what, parts]).toEqual([what, whole]);
        expect(figures.register.inbound).toBe(facts.length);
        // What was counted after S, or refused after it, is not seen.
        expect(figures.earlier.n).toBe(earlier.filter(({ importedOn }) => importedOn < '2026-04').length);
        expect(figures.refusals.n).toBe(
          sum(refusals.filter(({ refusedOn }) => refusedOn < '2026-04').map(({ count }) => count)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the invented regency’s channels add up, and no other figure speaks of channels', () => {
  const figures = computeStatistics(inventedFacts(inventedCases(120), S), {
    ...options,
    ...inventedOther,
    snapshot: S,
  });
  for (const [what, parts, whole] of byChannel(figures)) expect([what, parts]).toEqual([what, whole]);
  expect([...new Set(placesOfChannels(figures))].sort()).toEqual([
    '.channels',
    '.channels.rows.channel',
    '.earlier.channels',
    '.earlier.channels.channel',
    '.refusals.channels',
    '.refusals.channels.channel',
    '.refusals.quarters.channelTotals',
    '.refusals.quarters.channels',
  ]);
});

test('both ways at once only of quarters that are over, and no cell below five is shown or can be told from the rest', () => {
  const { refusals } = computeStatistics([], { ...options, ...inventedOther, snapshot: S });
  expect(refusals.quarters.map(({ period }) => period)).toEqual(['2026-Q3']);
  const [quarter] = refusals.quarters;
  expect(quarter?.cells.flat().some((cell) => 'suppressed' in cell)).toBe(true);
  for (const cell of quarter?.cells.flat() ?? []) {
    if ('value' in cell) expect(cell.value === 0 || cell.value >= 5).toBe(true);
  }
  for (const line of quarter?.cells ?? []) {
    expect(line.filter((cell) => 'suppressed' in cell).length).not.toBe(1);
  }
  // The next day's table is the same: nothing follows from two of them.
  const next = computeStatistics([], { ...options, ...inventedOther, snapshot: '2026-11-21T17:00:00.000Z' });
  expect(next.refusals.quarters).toEqual(refusals.quarters);
});

test('what an old register left open changes no figure of first answers and every count', () => {
  const own = [validFact(1, 30), validFact(2), factOf()];
  const before = computeStatistics(own, late);
  const after = computeStatistics(
    [...own, validFact(3, 40, { imported: true }), factOf({ imported: true })],
    late,
  );
  for (const key of ['firstAnswer', 'firstSubstantiveAnswer', 'answerCohorts'] as const) {
    expect(after[key]).toEqual(before[key]);
  }
  const first = (figures: Statistics) =>
    figures.deadlines.filter(({ clock }) => clock.startsWith('first_answer'));
  expect(first(after)).toEqual(first(before));
  expect([after.register.received, after.earlier.continued, after.resolution.n]).toEqual([5, 2, 3]);
});
