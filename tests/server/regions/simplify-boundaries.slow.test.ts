import { brotliCompressSync } from 'node:zlib';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { fitBoundaries } from '../../../server/regions/fit-boundaries.ts';
import type { Region } from '../../../server/regions/region.ts';
import { geometryArea, polygonsOf } from '../../../server/regions/ring-area.ts';
import { type Boundaries, simplifyBoundaries } from '../../../server/regions/simplify-boundaries.ts';
import { REAL, readRealRegions, realRegionsMissing } from './real-regions.ts';

/** Two villages that share a wavy border of 60 corners, the waves about 50 m high. */
function neighbours(): Region[] {
  const border = Array.from(
    { length: 60 },
    (_, i): Position => [112.05 + 0.0005 * Math.sin(i), -5 - i * 0.001],
  );
  const [top, bottom] = [-5, -5.059];
  const shape = (code: string, ring: Position[]): Region => ({
    code,
    name: code,
    level: 'village',
    parentCode: '99.01.01',
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const [first = []] = border;
  return [
    shape('99.01.01.2001', [[112, top], ...border, [112, bottom], [112, top]]),
    shape('99.01.01.2002', [first, [112.1, top], [112.1, bottom], ...border.toReversed()]),
  ];
}

const corners = (boundaries: Boundaries, index: number) =>
  polygonsOf(boundaries.features[index]?.geometry ?? { type: 'Polygon', coordinates: [] }).flat(2);

test('simplifies a shared border once, so that neighbours still meet', () => {
  const boundaries = simplifyBoundaries(neighbours(), { toleranceMetres: 150 });
  const [left, right] = [corners(boundaries, 0), corners(boundaries, 1)];
  expect(left.length).toBeLessThan(40);
  const shared = left.filter(([x = 0]) => x > 112.01).map(String);
  expect(shared.length).toBeGreaterThan(2);
  expect(shared.filter((corner) => !right.map(String).includes(corner))).toEqual([]);
});

test('leaves out the regency, keeps code, name and level, and rounds to five decimals', () => {
  const [village] = neighbours();
  if (!village) throw new Error('no village');
  const regency: Region = { ...village, code: '99.01', level: 'regency', parentCode: null };
  const boundaries = simplifyBoundaries([regency, village], { toleranceMetres: 1 });
  expect(boundaries.features.map((feature) => feature.properties)).toEqual([
    { code: '99.01.01.2001', name: '99.01.01.2001', level: 'village' },
  ]);
  for (const number of corners(boundaries, 0).flat()) expect(number).toBe(Number(number.toFixed(5)));
});

test('keeps a region that is smaller than the tolerance', () => {
  const boundaries = simplifyBoundaries(neighbours(), { toleranceMetres: 50_000 });
  for (const { geometry } of boundaries.features) expect(geometryArea(geometry)).toBeGreaterThan(0.0025);
});

test.skipIf(realRegionsMissing)(
  `brings Pati and Wonosobo under 60 kB and keeps every village ${REAL}`,
  () => {
    for (const file of ['pati', 'wonosobo'] as const) {
      const regions = readRealRegions(file);
      const boundaries = fitBoundaries(regions);
      expect(brotliCompressSync(JSON.stringify(boundaries)).length).toBeLessThanOrEqual(60_000);
      const originals = regions.filter((region) => region.level !== 'regency');
      expect(boundaries.features.map((feature) => feature.properties.code)).toEqual(
        originals.map(({ code }) => code),
      );
      boundaries.features.forEach(({ geometry }, index) => {
        const original = originals[index];
        if (!original) throw new Error('more features than regions');
        const ratio = geometryArea(geometry) / geometryArea(original.geometry);
        expect(ratio, original.code).toBeGreaterThan(0.85);
        expect(ratio, original.code).toBeLessThan(1.15);
      });
    }
  },
);
