import { expect, test } from 'vitest';
import { demoSetup } from '../../../demo/demo-setup.ts';
import { publicPlace } from '../../../server/disclosure/public-place.ts';
import type { Reference } from '../../../server/reference.ts';
import { createVillageLocator } from '../../../server/regions/village-locator.ts';
import { SOMEWHERE, SOMEWHERE_CODE } from '../helpers/complaint-of.ts';

const { regions } = demoSetup({ site: '', service: '', desk: '' }, '');
// Only what a place needs of the reference: the real regions and the real locator.
const reference = {
  locator: createVillageLocator(regions),
  region: (code: string) => regions.find((region) => region.code === code),
} as unknown as Reference;
const complaint = { ...SOMEWHERE, village_code: SOMEWHERE_CODE, at_home: 0 as const };
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

test('a public place is told at its spot, to about a metre', () => {
  expect(publicPlace(complaint, 'spot', null, reference).place).toEqual({
    point: { latitude: round(SOMEWHERE.latitude), longitude: round(SOMEWHERE.longitude) },
    precision: 'spot',
    method: 'policy',
  });
});

test('a cell is not the spot, lies within 110 m, and is the same for its neighbour in the cell', () => {
  const { place } = publicPlace(complaint, 'cell', null, reference);
  expect(place.precision).toBe('cell');
  expect(place.point).not.toEqual({
    latitude: round(SOMEWHERE.latitude),
    longitude: round(SOMEWHERE.longitude),
  });
  expect(Math.abs((place.point?.latitude ?? 0) - SOMEWHERE.latitude)).toBeLessThan(0.001);
});

test('an officer may coarsen and never sharpen', () => {
  expect(publicPlace(complaint, 'spot', 'village', reference).place).toEqual({
    point: null,
    precision: 'village',
    method: 'officer',
  });
  expect(publicPlace(complaint, 'village', 'cell', reference).place).toEqual({
    point: null,
    precision: 'village',
    method: 'policy',
  });
});

test('a home is told by its village, and never why', () => {
  const { place, villageCode } = publicPlace({ ...complaint, at_home: 1 }, 'spot', null, reference);
  expect(place).toEqual({ point: null, precision: 'village', method: 'officer' });
  expect(villageCode).toBe(SOMEWHERE_CODE);
});

test('a place that is not told at all names its district alone', () => {
  const told = publicPlace(complaint, 'spot', 'none', reference);
  expect(told.villageCode).toBeNull();
  expect(told.place.point).toBeNull();
  expect(told.districtCode).toBe(SOMEWHERE_CODE.split('.').slice(0, 3).join('.'));
});
