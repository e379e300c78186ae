import { expect, test } from 'vitest';
import type { InvalidReason } from '../../api-client/contract/public/statistics.ts';
import type { ComplaintFact } from '../../server/disclosure/statistics/complaint-fact.ts';
import { computeStatistics } from '../../server/disclosure/statistics/compute-statistics.ts';
import { channelFigure, invalidFigure } from '../../site/statistics/figures/count-figures.ts';
import { registerFigure } from '../../site/statistics/figures/register-figure.ts';
import { funnelFigure } from '../../site/statistics/figures/stage-figures.ts';
import { resolutionFigure } from '../../site/statistics/figures/time-figures.ts';
import { wordsOf } from '../../site/words.ts';
import { at, factOf, options, validFact } from '../server/disclosure/statistics/build-facts.ts';

/** The published counts of Pati, 29 August to 21 September 2022: 143 = 70 + 73, 52 + 9 + 1 + 11 = 73, 37 solved. */
const channels: ComplaintFact['channel'][] = [
  ...Array<'whatsapp'>(52).fill('whatsapp'),
  ...Array<'facebook'>(9).fill('facebook'),
  'x',
  ...Array<'instagram'>(11).fill('instagram'),
];
const facts = [
  ...channels.map((channel, index) =>
    validFact(index * 4, index < 37 ? 20 + index * 7 : undefined, { channel }),
  ),
  ...Array.from({ length: 70 }, (_, index) => {
    const invalidReason: InvalidReason = index < 21 ? 'not_factual' : 'no_answer';
    return factOf({
      channel: 'whatsapp',
      receivedAt: at(index * 4),
      outcome: 'invalid',
      invalidReason,
      endedAt: at(index * 4 + 48),
    });
  }),
];
const statistics = computeStatistics(facts, { ...options, snapshot: '2025-09-21T16:59:59.999Z' });

const [id, en] = [wordsOf('id'), wordsOf('en')];

test('the page says 143 received, 73 valid, 37 solved, 50.7 % with its interval', () => {
  expect(registerFigure(statistics, id).finding).toBe(
    'Dari 143 aduan yang diterima, 73 valid. Dari yang valid, 37 (50,7\u00a0%) selesai dan 36 masih terbuka. Rentang kewajaran 39,5\u00a0% sampai 61,8\u00a0%.',
  );
});

test('the page lists the valid complaints of every channel, the single tweet too', () => {
  const { columns, rows } = channelFigure(statistics, id).table;
  const valid = columns.indexOf('Valid');
  const counted = Object.fromEntries(rows.map((row) => [row[0], row[valid]]));
  expect(counted).toMatchObject({ WhatsApp: 52, Facebook: 9, X: 1, Instagram: 11 });
});

test('the page names the reasons of the 70 invalid ones', () => {
  const figure = invalidFigure(statistics, id);
  expect(figure.finding).toContain('70 aduan tidak valid; yang terbanyak: pelapor tidak menjawab (49)');
  expect(figure.table.rows).toContainEqual(['Tidak sesuai kenyataan', 21]);
});

test('the median counts the open complaints: it is longer than the median of the solved ones', () => {
  const { median } = statistics.resolution;
  const solvedOnly = 20 + 18 * 7;
  expect('value' in median ? median.value : Number.POSITIVE_INFINITY).toBeGreaterThan(solvedOnly);
  expect(resolutionFigure(statistics, id).finding).toMatch(/^Median (\d|belum tercapai)/);
});

test('the stages say 143 received, 73 valid, 37 solved, each within the one before', () => {
  const { finding, table } = funnelFigure(statistics, id);
  expect(finding).toBe('Dari 143 yang diterima, 73 valid, 37 dijawab, 37 ditindaklanjuti, 37 selesai.');
  expect(table.rows.map(([, count]) => count)).toEqual([143, 73, 37, 37, 37]);
});

test('the English page says the same of the same figures', () => {
  expect(registerFigure(statistics, en).finding).toBe(
    'Of 143 complaints received, 73 are valid. Of the valid ones, 37 (50.7%) are solved and 36 are still open. Range of ordinary variation: 39.5% to 61.8%.',
  );
  expect(invalidFigure(statistics, en).finding).toContain(
    '70 complaints are invalid; the most frequent reason: no answer from the reporter (49)',
  );
  expect(funnelFigure(statistics, en).finding).toBe(
    'Of 143 received, 73 are valid, 37 answered, 37 followed up, 37 solved.',
  );
});
