import { expect, test } from 'vitest';
import { loadPolicy } from '../../server/casework/deadlines/policy.ts';
import { computeStatistics } from '../../server/disclosure/statistics/compute-statistics.ts';
import { statisticsTables } from '../../server/disclosure/statistics/statistics-tables.ts';
import { deadlineFigures } from '../../site/statistics/figures/deadline-figures.ts';
import { wordsOf } from '../../site/words.ts';
import { at, options, validFact } from '../server/disclosure/statistics/build-facts.ts';

const pati = loadPolicy('pati');
const slower = {
  ...pati,
  clocks: { ...pati.clocks, resolution: { from: 'verified', limit: 20, unit: 'working_days' } },
} as const;
const statistics = computeStatistics([validFact(0, 48), validFact(24 * 11, 48)], {
  ...options,
  snapshot: '2026-03-31T16:59:59.999Z',
  policy: {
    versions: [
      { version: 1, policy: pati, validFrom: '1970-01-01T00:00:00.000Z' },
      { version: 2, policy: slower, validFrom: at(24 * 10) },
    ],
  },
});

test('a limit that was changed has a figure and an address for each, and says whom it counts', () => {
  expect(deadlineFigures(statistics, wordsOf('id')).map(({ id, title, n }) => [id, title, n])).toEqual([
    ['batas-agency-answer', 'Jawaban instansi dalam 7 hari', 2],
    ['batas-resolution', 'Penyelesaian dalam 14 hari kerja, aduan diterima sampai 8 September 2025', 1],
    [
      'batas-resolution-aturan-2',
      'Penyelesaian dalam 20 hari kerja, aduan diterima sejak 8 September 2025',
      1,
    ],
  ]);
});

test('the table of deadlines tells the rule and the days of receipt in columns of their own', () => {
  const found = statisticsTables(statistics).find(({ id }) => id === 'tenggat');
  const columns = found?.columns.map(({ name }) => name) ?? [];
  const told = ['batas', 'aturan', 'diterima_dari', 'diterima_sampai', 'n'].map((name) =>
    columns.indexOf(name),
  );
  expect(found?.rows.map((row) => told.map((index) => row[index]))).toEqual([
    [7, 1, null, null, 2],
    [14, 1, null, '2025-09-08', 1],
    [20, 2, '2025-09-08', null, 1],
  ]);
});
