import { expect, test } from 'vitest';
import type { Region } from '../../../server/regions/region.ts';
import { createVillageLocator } from '../../../server/regions/village-locator.ts';
import { REAL, readRealRegions, realRegionsMissing } from './real-regions.ts';

/** A village from `west` to `east` degrees, 0.01 degrees (1.1 km) high below the given latitude. */
function village(code: string, west: number, east: number, north = -5, south = north - 0.01): Region {
  const ring = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { code, name: code, level: 'village', parentCode: code.slice(0, 8), geometry };
}

const WEST = village('99.01.01.2001', 112, 112.01);
/** Leaves a gap of 0.001 degrees (110 m) to the west village. */
const EAST = village('99.01.02.2001', 112.011, 112.02);
/** Lies over the east village's middle. */
const SMALL = village('99.01.02.2002', 112.014, 112.016);

test('finds the village that holds the point, with its district', () => {
  expect(createVillageLocator([WEST, EAST]).locate({ latitude: -5.005, longitude: 112.005 })).toEqual({
    kind: 'inside',
    villageCode: '99.01.01.2001',
    districtCode: '99.01.01',
    distanceMetres: 0,
  });
});

test('gives an overlap to the smaller village, in whatever order the file lists them', () => {
  for (const regions of [
    [EAST, SMALL],
    [SMALL, EAST],
  ]) {
    const found = createVillageLocator(regions).locate({ latitude: -5.005, longitude: 112.015 });
    expect(found).toMatchObject({ kind: 'inside', villageCode: SMALL.code });
  }
});

test('gives two equal villages on one another to the lower code', () => {
  const twin = { ...WEST, code: '99.01.01.2000' };
  const found = createVillageLocator([WEST, twin]).locate({ latitude: -5.005, longitude: 112.005 });
  expect(found).toMatchObject({ villageCode: '99.01.01.2000' });
});

test('gives a gap to the nearest village and says how far it is', () => {
  const found = createVillageLocator([WEST, EAST]).locate({ latitude: -5.005, longitude: 112.0103 });
  expect(found).toMatchObject({ kind: 'near', villageCode: WEST.code });
  expect(found.kind === 'near' && found.distanceMetres).toBeCloseTo(33.2, 0);
});

test('reaches 200 m beyond the region and no further', () => {
  const { locate } = createVillageLocator([WEST, EAST]);
  expect(locate({ latitude: -5.005, longitude: 112.0217 })).toMatchObject({ kind: 'near' });
  expect(locate({ latitude: -5.005, longitude: 112.0219 })).toEqual({ kind: 'outside' });
  expect(locate({ latitude: -5.0117, longitude: 112.005 })).toMatchObject({ kind: 'near' });
  expect(locate({ latitude: -5.0119, longitude: 112.005 })).toEqual({ kind: 'outside' });
});

test('takes no number for a place outside', () => {
  const { locate } = createVillageLocator([WEST]);
  expect(locate({ latitude: Number.NaN, longitude: 112.005 })).toEqual({ kind: 'outside' });
});

test('knows districts by their villages alone', () => {
  const district: Region = { ...WEST, code: '99.01.01', level: 'district', parentCode: '99.01' };
  expect(createVillageLocator([district]).locate({ latitude: -5.005, longitude: 112.005 })).toEqual({
    kind: 'outside',
  });
});

test.skipIf(realRegionsMissing)(`locates 10,000 points on Pati in under two seconds ${REAL}`, () => {
  const { locate } = createVillageLocator(readRealRegions('pati'));
  const started = performance.now();
  const kinds = { inside: 0, near: 0, outside: 0 };
  // A lattice over the regency's bounding box.
  for (let i = 0; i < 10_000; i += 1) {
    const point = {
      latitude: -7.02 + (0.63 * (i % 100)) / 100,
      longitude: 110.83 + (0.44 * Math.floor(i / 100)) / 100,
    };
    kinds[locate(point).kind] += 1;
  }
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(kinds.inside).toBeGreaterThan(4_000);
  expect(kinds.near).toBeGreaterThan(20);
});

test.skipIf(realRegionsMissing)(`places the town squares of Pati and Wonosobo ${REAL}`, () => {
  const pati = createVillageLocator(readRealRegions('pati'));
  const wonosobo = createVillageLocator(readRealRegions('wonosobo'));
  expect(pati.locate({ latitude: -6.7513, longitude: 111.0386 })).toMatchObject({ districtCode: '33.18.10' });
  expect(wonosobo.locate({ latitude: -7.3586, longitude: 109.9027 })).toMatchObject({
    districtCode: '33.07.09',
  });
  expect(pati.locate({ latitude: -7.3586, longitude: 109.9027 })).toEqual({ kind: 'outside' });
});
