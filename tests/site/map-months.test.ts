import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWorld } from '../../api-client/contract/public/map-grid.ts';
import type { FilterPoint } from '../../api-client/contract/public/map-month.ts';
import { type Filter, noFilter, readFilter, writeFilter } from '../../site/islands/map/filter.ts';
import { clustered, lightOf, monthsFor } from '../../site/islands/map/month-lights.ts';
import { metresBetween, nearest } from '../../site/islands/map/nearest.ts';

const place = fc.record({
  longitude: fc.double({ min: 95, max: 141, noNaN: true }),
  latitude: fc.double({ min: -11, max: 6, noNaN: true }),
});
const pointAt = ({ longitude, latitude }: { longitude: number; latitude: number }): FilterPoint => [
  '0123456789',
  longitude,
  latitude,
  'jalan',
  'dpupr',
  '99.01.01',
  'photo',
];

test('what is written into an address is read back, and the rest of the address stays', () => {
  const word = fc.string({ maxLength: 12 });
  const month = fc.constantFrom('', '2025-01', '2026-12');
  const filters: fc.Arbitrary<Filter> = fc.record({
    category: word,
    agency: word,
    district: word,
    evidence: word,
    from: month,
    to: month,
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const written = writeFilter(filter, new URLSearchParams('bahasa=jv'));
      expect(readFilter(new URLSearchParams(written.toString()))).toEqual(filter);
      expect(written.get('bahasa')).toBe('jv');
    }),
  );
});

test('no address breaks the filter', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { from, to } = readFilter(new URLSearchParams(query));
      for (const end of [from, to]) expect(end).toMatch(/^(\d{4}-\d{2})?$/);
    }),
  );
});

test('clusters count every light in the box once', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 1500, size: 'max' }),
      fc.integer({ min: 5, max: 17 }),
      (places, zoom) => {
        const lights = places.map((each) => lightOf(pointAt(each), toWorld));
        const total = clustered(lights, { left: 0, top: 0, right: 1, bottom: 1 }, zoom).reduce(
          (sum, { count }) => sum + count,
          0,
        );
        expect(total).toBe(places.length);
      },
    ),
    { numRuns: 20 },
  );
});

test('without a period the latest months that a phone can carry are read, and at least one', () => {
  const months = [
    ['2026-11', 15_000],
    ['2026-10', 5_000],
    ['2026-09', 1],
  ] as const;
  expect(monthsFor(noFilter, months)).toEqual({ months: ['2026-11', '2026-10'], cutAt: '2026-10' });
  expect(monthsFor({ ...noFilter, from: '2026-09' }, months).months).toHaveLength(3);
  expect(monthsFor({ ...noFilter, to: '2026-10' }, months)).toEqual({ months: ['2026-10', '2026-09'] });
  expect(monthsFor(noFilter, [['2026-11', 90_000]])).toEqual({ months: ['2026-11'] });
  expect(monthsFor(noFilter, [])).toEqual({ months: [] });
});

test('the nearest come first, and a known distance is right', () => {
  // Semarang to Surakarta, city hall to city hall: 78 km as the crow flies.
  const semarang = { longitude: 110.4131, latitude: -6.9815 };
  const surakarta = { longitude: 110.8295, latitude: -7.5696 };
  expect(metresBetween(semarang, surakarta) / 1000).toBeCloseTo(80, -1);
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), place, (places, here) => {
      const found = nearest(places.map(pointAt), here, 5);
      expect(found).toHaveLength(Math.min(5, places.length));
      const distances = found.map(({ metres }) => metres);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      const closest = Math.min(...places.map((each) => metresBetween(each, here)));
      // A distance there and the distance back differ in the last bit.
      expect(distances[0]).toBeCloseTo(closest, 3);
    }),
  );
});
