import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { expect, test } from 'vitest';
import { createRandom } from '../../demo/random.ts';
import { demoRegions } from '../../demo/regency.ts';
import { parseRegionGeojson } from '../../server/regions/parse-region-geojson.ts';
import type { RegionLevel } from '../../server/regions/region.ts';
import { geometryArea, polygonsOf } from '../../server/regions/ring-area.ts';
import { REAL, readRealRegions, realRegionsMissing } from '../server/regions/real-regions.ts';

const regions = demoRegions();
const ofLevel = (level: RegionLevel) => regions.filter((region) => region.level === level);

test('is the same on every call', () => {
  expect(demoRegions()).toEqual(regions);
});

test('has one regency, 8 districts of several villages each and 64 villages, no name twice', () => {
  expect([ofLevel('regency').length, ofLevel('district').length, ofLevel('village').length]).toEqual([
    1, 8, 64,
  ]);
  for (const district of ofLevel('district')) {
    expect(regions.filter((region) => region.parentCode === district.code).length).toBeGreaterThanOrEqual(6);
  }
  expect(new Set(regions.map(({ name }) => name)).size).toBe(regions.length);
});

test('is a file that region:import would take', () => {
  const features = regions.map(({ code, name, level, geometry }) => ({
    type: 'Feature',
    properties: { code, name, level },
    geometry,
  }));
  expect(parseRegionGeojson({ type: 'FeatureCollection', features })).toEqual(regions);
});

test('lies in the Java Sea and measures about 35 by 30 km', () => {
  const corners = polygonsOf(ofLevel('regency')[0]?.geometry ?? { type: 'Polygon', coordinates: [] }).flat(2);
  const longitudes = corners.map(([x = 0]) => x);
  const latitudes = corners.map(([, y = 0]) => y);
  const width = (Math.max(...longitudes) - Math.min(...longitudes)) * 110.86;
  const height = (Math.max(...latitudes) - Math.min(...latitudes)) * 111.32;
  expect(width).toBeGreaterThan(30);
  expect(width).toBeLessThan(40);
  expect(height).toBeGreaterThan(27);
  expect(height).toBeLessThan(35);
  expect(Math.min(...longitudes)).toBeGreaterThan(111.8);
  expect(Math.max(...longitudes)).toBeLessThan(112.25);
});

test('puts every place in the regency into exactly one village and one district', () => {
  const random = createRandom('places of the test');
  const regency = ofLevel('regency')[0];
  if (!regency) throw new Error('no regency');
  let within = 0;
  for (let i = 0; i < 4_000; i += 1) {
    const place = [random.between(111.83, 112.2), random.between(-5.35, -5.05)];
    const holders = (level: RegionLevel) =>
      ofLevel(level).filter(({ geometry }) =>
        booleanPointInPolygon(place, geometry, { ignoreBoundary: true }),
      );
    const expected = booleanPointInPolygon(place, regency.geometry) ? 1 : 0;
    const villages = holders('village');
    expect(villages.length, `villages at ${place}`).toBe(expected);
    expect(holders('district').map(({ code }) => code)).toEqual(villages.map(({ parentCode }) => parentCode));
    within += expected;
  }
  expect(within).toBeGreaterThan(2_000);
});

test('makes the regency and each district exactly the sum of its villages, in one piece without holes', () => {
  for (const region of [...ofLevel('regency'), ...ofLevel('district')]) {
    expect(polygonsOf(region.geometry).map((rings) => rings.length)).toEqual([1]);
    const sum = ofLevel('village')
      .filter(({ code }) => code.startsWith(`${region.code}.`))
      .reduce((total, { geometry }) => total + geometryArea(geometry), 0);
    expect(geometryArea(region.geometry)).toBeCloseTo(sum, 9);
  }
});

test.skipIf(realRegionsMissing)(`bears no name of a place in Pati or Wonosobo ${REAL}`, () => {
  const real = new Set([...readRealRegions('pati'), ...readRealRegions('wonosobo')].map(({ name }) => name));
  expect(regions.filter(({ name }) => real.has(name))).toEqual([]);
});
