import { expect, test } from 'vitest';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { statisticsTables } from '../../../../server/disclosure/statistics/statistics-tables.ts';
import { factOf, options, validFact } from './build-facts.ts';

const facts = [
  ...Array.from({ length: 9 }, (_, index) => validFact(index, 30 + index)),
  ...Array.from({ length: 6 }, (_, index) => validFact(index, 99, { districtCode: '99.01.02' })),
  validFact(1, undefined, { categoryCode: 'air' }),
  validFact(1, 9, { categoryCode: 'air', districtCode: '99.01.02', agencyCode: null }),
  factOf(),
];
const tables = statisticsTables(
  computeStatistics(facts, { ...options, snapshot: '2026-01-31T00:00:00.000Z' }),
);

test('every row is as long as its headings, and every table has its own file name', () => {
  expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
  for (const table of tables) {
    expect(table.id).toMatch(/^[a-z-]+$/);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});

test('hidden cells and figures of few are symbols, zero is zero, nothing is blank that has a reason', () => {
  const cross = tables.find((table) => table.id === 'tabel-silang');
  expect(cross?.rows.find((row) => row[2] === 'air' && row[4] === '99.01.01')?.at(-1)).toEqual({
    symbol: '·',
  });
  const cards = tables.find((table) => table.id === 'kartu-opd');
  expect(cards?.rows[0]?.slice(-1)).toEqual([{ symbol: '/' }]);
  const reasons = tables.find((table) => table.id === 'tidak-valid');
  expect(reasons?.rows.map((row) => row[1])).toEqual([0, 0, 0, 0, 0]);
});
