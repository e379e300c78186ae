import { expect, test } from 'vitest';
import { definitionNames } from '../../../../server/disclosure/snapshots/definition-names.ts';
import { findRevisions } from '../../../../server/disclosure/snapshots/find-revisions.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { options, validFact } from '../statistics/build-facts.ts';

const computed = computeStatistics([validFact(0, 30), validFact(5)], {
  ...options,
  snapshot: '2025-09-30T00:00:00.000Z',
});
const reasons = (earlier: object) =>
  findRevisions(earlier as never, computed, '2025-10-01').map(({ kind, reason }) => `${kind}: ${reason}`);

test('the same rules revise nothing, and neither does a year seen for the first time', () => {
  expect(reasons(computed)).toEqual([]);
  const shorter = { ...computed, calendar: { version: computed.calendar.version.split(' ')[0] } };
  expect(reasons(shorter)).toEqual([]);
  expect(reasons({})).toEqual([]);
});

test('another decree for a year is a revision that names both', () => {
  const version = computed.calendar.version.replace(/2025@\S+/, '2025@2025-01-02');
  expect(reasons({ ...computed, calendar: { version } })).toEqual([
    expect.stringMatching(
      /^calendar: Kalender hari libur 2025 berubah dari ketetapan 2025-01-02 menjadi ketetapan 2025-/,
    ),
  ]);
});

test('a raised definition is a revision that names it', () => {
  const deadlines = computed.deadlines.map((each) => ({ ...each, definitionVersion: 1 }));
  expect(reasons({ ...computed, deadlines })).toEqual([
    'definition: Definisi “hasil batas waktu” naik dari versi 1 ke versi 3; lihat metodologi.',
  ]);
});

test('every metric has a name for readers', () => {
  const ids = Object.values(computed)
    .flat()
    .flatMap((part) =>
      typeof part === 'object' && part !== null && 'id' in part && 'n' in part ? [part.id] : [],
    );
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !definitionNames[String(id)])).toEqual([]);
});
