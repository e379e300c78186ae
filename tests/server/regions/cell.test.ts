import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsenToCell, NoPlaceInVillageError } from '../../../server/regions/cell.ts';
import type { GeoPoint } from '../../../server/regions/region.ts';
import { createVillageLocator } from '../../../server/regions/village-locator.ts';
import { REAL, readRealRegions, realRegionsMissing } from './real-regions.ts';

const SIZE = 110;
const ROW = SIZE / 111_320;
const everywhere = () => true;

function metresBetween(a: GeoPoint, b: GeoPoint): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east) * 111_320;
}

const somewhere = fc.record({
  latitude: fc.double({ min: -11, max: 6, noNaN: true }),
  longitude: fc.double({ min: 95, max: 141, noNaN: true }),
});
/** Two points in one grid cell, anywhere in Indonesia. */
const twoOfOneCell = fc
  .tuple(fc.integer({ min: -10_000, max: 6_000 }), fc.integer({ min: 96_000, max: 140_000 }), ...fractions(4))
  .map(([row, column, ay, ax, by, bx]) => {
    const width = ROW / Math.cos(((row + 0.5) * ROW * Math.PI) / 180);
    const at = (y: number, x: number): GeoPoint => ({
      latitude: (row + y) * ROW,
      longitude: (column + x) * width,
    });
    return { a: at(ay, ax), b: at(by, bx), centre: at(0.5, 0.5) };
  });

function fractions(count: 4) {
  const fraction = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  return Array.from({ length: count }, () => fraction) as [
    typeof fraction,
    typeof fraction,
    typeof fraction,
    typeof fraction,
  ];
}

test('moves a point to the centre of its cell, at most half a diagonal away', () => {
  fc.assert(
    fc.property(somewhere, (point) => {
      expect(metresBetween(point, coarsenToCell(point, SIZE, everywhere))).toBeLessThan(
        (SIZE * Math.SQRT2) / 2 + 1,
      );
    }),
  );
});

test('gives two points of one cell the same place', () => {
  fc.assert(
    fc.property(twoOfOneCell, ({ a, b }) => {
      expect(coarsenToCell(a, SIZE, everywhere)).toEqual(coarsenToCell(b, SIZE, everywhere));
    }),
  );
});

test('gives two points of one cell and village the same place, which lies in the village, wherever the border runs', () => {
  const border = fc.record({
    angle: fc.double({ min: 0, max: 6.283, noNaN: true }),
    metres: fc.integer({ min: -70, max: 70 }),
  });
  fc.assert(
    fc.property(twoOfOneCell, border, ({ a, b, centre }, { angle, metres }) => {
      const inside = ({ latitude, longitude }: GeoPoint) =>
        (longitude - centre.longitude) * Math.cos(angle) + (latitude - centre.latitude) * Math.sin(angle) <=
        metres / 111_320;
      fc.pre(inside(a) && inside(b));
      const place = coarsenToCell(a, SIZE, inside);
      expect(inside(place)).toBe(true);
      expect(coarsenToCell(b, SIZE, inside)).toEqual(place);
    }),
  );
});

test('falls back on a neighbouring cell where the village has only a sliver of this one', () => {
  const point = { latitude: 0.0000001, longitude: 112 };
  const inside = ({ latitude }: GeoPoint) => latitude < 0.000001;
  const place = coarsenToCell(point, SIZE, inside);
  expect(place.latitude).toBeLessThan(0);
  expect(metresBetween(point, place)).toBeLessThan(2 * SIZE);
});

test('refuses to name a place when none is in the village', () => {
  expect(() => coarsenToCell({ latitude: -5, longitude: 112 }, SIZE, () => false)).toThrow(
    NoPlaceInVillageError,
  );
});

test.skipIf(realRegionsMissing)(`keeps every point of Pati in its own village ${REAL}`, () => {
  const { locate } = createVillageLocator(readRealRegions('pati'));
  const villageAt = (point: GeoPoint) => {
    const found = locate(point);
    return found.kind === 'outside' ? null : found.villageCode;
  };
  let kept = 0;
  for (let i = 0; i < 3_000; i += 1) {
    const point = { latitude: -7.02 + 0.63 * ((i * 0.618034) % 1), longitude: 110.83 + (0.44 * i) / 3_000 };
    const code = villageAt(point);
    if (code === null) continue;
    const place = coarsenToCell(point, SIZE, (candidate) => villageAt(candidate) === code);
    expect(villageAt(place)).toBe(code);
    kept += 1;
  }
  expect(kept).toBeGreaterThan(1_000);
});
