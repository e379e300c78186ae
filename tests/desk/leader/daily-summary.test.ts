import { expect, test } from 'vitest';
import type { Overview } from '../../../api-client/contract/desk/overview.ts';
import { dailySummary } from '../../../desk/leader/daily-summary.ts';
import { duration, quantileWords, ratioWords } from '../../../desk/leader/figure-words.ts';
import { nextSorting, sortAgencies } from '../../../desk/leader/sort-agencies.ts';
import { weeksFinding } from '../../../desk/leader/weeks-finding.ts';

const row = (agencyCode: string | null, late: number, open: number) => ({
  agencyCode,
  late,
  open,
  answered: 1,
  unanswered: open,
  resolved: 0,
});
const OVERVIEW: Overview = {
  asOf: '2026-03-02T02:05:00.000Z',
  open: 1250,
  answered: 3,
  unanswered: 1250,
  late: 7,
  agencies: [row('dlh', 2, 9), row('dpupr', 5, 12), row(null, 0, 3)],
  weeks: [5, 6, 7, 8, 9, 7].map((late, index) => ({
    from: `2026-02-0${index + 1}`,
    received: 2,
    resolved: 1,
    late,
  })),
  provisional: false,
};
const names = {
  regencyName: 'Kabupaten Contoh',
  timeZone: 'Asia/Jakarta',
  agency: (code: string | null) => (code ?? '').toUpperCase(),
};

test('the summary says place, date, counts by agency and what they mean, and no complaint’s number', () => {
  const text = dailySummary(OVERVIEW, names);
  expect(text).toContain('*Ringkasan harian Kabupaten Contoh*\n2 Mar 2026, 09.05\n');
  expect(text).toContain('Terlambat: 7\nTerbuka: 1.250\n');
  expect(text).toContain('- DPUPR: 5 dari 12 terbuka\n- DLH: 2 dari 9 terbuka\n');
  expect(text).not.toContain('Meja verifikasi');
  expect(text).toContain('Terlambat: masih terbuka dan janji waktunya sudah lewat');
  expect(text).not.toMatch(/[0-9A-F]{4}-[0-9A-F]{4}/);
});

test('a day without anything late says so by its count', () => {
  const text = dailySummary({ ...OVERVIEW, late: 0, agencies: [row('dlh', 0, 9)] }, names);
  expect(text).toContain('Terlambat: 0\n');
  expect(text).not.toContain('- DLH');
});

test('a tap sorts by a column, a second turns it round, and equal ones stay by name', () => {
  const byLate = nextSorting({ column: 'name', direction: 'ascending' }, 'late');
  expect(byLate).toEqual({ column: 'late', direction: 'descending' });
  expect(nextSorting(byLate, 'late').direction).toBe('ascending');
  const rows = [row('b', 1, 1), row('c', 2, 1), row('a', 1, 1)];
  const order = sortAgencies(rows, byLate, (code) => code ?? '').map(({ agencyCode }) => agencyCode);
  expect(order).toEqual(['c', 'a', 'b']);
});

test('the finding of the weeks compares with four weeks ago', () => {
  expect(weeksFinding(OVERVIEW.weeks)).toBe(
    'Dalam dua belas minggu masuk 12 aduan dan selesai 6. Yang terlambat bertambah dari 6 menjadi 7 dalam empat minggu.',
  );
});

test('a figure that cannot be said is said in words', () => {
  expect(quantileWords({ tooFew: true })).toEqual({ figure: 'data belum cukup', interval: null });
  expect(quantileWords({ notReached: true }).figure).toBe('belum tercapai');
  expect(quantileWords({ value: 60, low: 30, high: null })).toEqual({
    figure: '2,5 hari',
    interval: '30 jam sampai belum terbatas',
  });
  expect(duration(48)).toBe('48 jam');
  expect(ratioWords({ suppressed: true })).toBe('tidak dirinci');
  expect(ratioWords({ tooFew: true })).toBe('data belum cukup');
  expect(ratioWords({ value: 0.5068 })).toBe('51%');
});
