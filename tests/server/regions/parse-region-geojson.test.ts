import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRegionGeojson } from '../../../server/regions/parse-region-geojson.ts';
import { RegionFileError } from '../../../server/regions/region-file-error.ts';
import { REAL, readRealRegions, realRegionsMissing } from './real-regions.ts';

const SQUARE = [
  [112, -5],
  [112.1, -5],
  [112.1, -5.1],
  [112, -5],
];

function feature(code: unknown, extra: Record<string, unknown> = {}, coordinates: unknown = [SQUARE]) {
  return {
    type: 'Feature',
    properties: { code, name: `Wilayah ${code}`, ...extra },
    geometry: { type: 'Polygon', coordinates },
  };
}

function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', features };
}

test('takes level and parent from the code and keeps codes as text', () => {
  const regions = parseRegionGeojson(
    collection(
      feature('99.10'),
      feature('99.10.01'),
      feature('99.10.01.2001', { level: 'village', colour: 'red' }),
    ),
  );
  expect(regions.map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual([
    ['99.10', 'regency', null],
    ['99.10.01', 'district', '99.10'],
    ['99.10.01.2001', 'village', '99.10.01'],
  ]);
});

test('drops heights and accepts several parts', () => {
  const parts = { type: 'MultiPolygon', coordinates: [[SQUARE.map((position) => [...position, 12])]] };
  const [region] = parseRegionGeojson(collection({ ...feature('99.01'), geometry: parts }));
  expect(region?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[SQUARE]] });
});

test.each([
  ['a text', 'halo', 'not_geojson'],
  ['null', null, 'not_geojson'],
  ['a single feature', feature('99.01'), 'not_geojson'],
  ['no features', collection(), 'empty'],
  ['a null feature', collection(null), 'bad_property'],
  ['a numeric code', collection(feature(99.1)), 'bad_property'],
  ['a missing name', collection(feature('99.01', { name: '  ' })), 'bad_property'],
  ['a code without dots', collection(feature('9901')), 'bad_code'],
  ['a five-digit village', collection(feature('99.01.01.20010')), 'bad_code'],
  ['a level against the code', collection(feature('99.01', { level: 'village' })), 'level_mismatch'],
  ['no geometry', collection({ ...feature('99.01'), geometry: null }), 'bad_geometry'],
  [
    'a point',
    collection({ ...feature('99.01'), geometry: { type: 'Point', coordinates: [1, 2] } }),
    'bad_geometry',
  ],
  ['a ring of three', collection(feature('99.01', {}, [SQUARE.slice(1)])), 'bad_geometry'],
  ['latitude first', collection(feature('99.01', {}, [SQUARE.map(([x, y]) => [y, x])])), 'bad_coordinates'],
  [
    'projected metres',
    collection(feature('99.01', {}, [SQUARE.map(() => [488_000, 9_252_000])])),
    'bad_coordinates',
  ],
  ['an open ring', collection(feature('99.01', {}, [[...SQUARE.slice(0, 3), [112, -5.01]]])), 'open_ring'],
  ['a code twice', collection(feature('99.01'), feature('99.01')), 'duplicate_code'],
  [
    'a village without its district',
    collection(feature('99.01'), feature('99.01.01.2001')),
    'missing_parent',
  ],
])('refuses %s with one sentence', (_title, json, problem) => {
  const error = catchError(() => parseRegionGeojson(json));
  expect(error).toBeInstanceOf(RegionFileError);
  expect(error).toMatchObject({ problem });
  expect((error as RegionFileError).message).toMatch(/^[A-Z][^\n]+\.$/);
});

test('answers any JSON whatever with regions or a RegionFileError, never with another error', () => {
  const wrapped = fc.record({
    type: fc.constant('FeatureCollection'),
    features: fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          type: fc.constant('Feature'),
          properties: fc.record({ code: fc.constantFrom('99.01', '99.01.01', '9'), name: fc.string() }),
          geometry: fc.record({
            type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point'),
            coordinates: fc.oneof(fc.jsonValue(), fc.constant([SQUARE]), fc.constant([[SQUARE]])),
          }),
        }),
      ),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), wrapped), (json) => {
      try {
        expect(parseRegionGeojson(json).length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(RegionFileError);
      }
    }),
  );
});

test.skipIf(realRegionsMissing)(`reads Pati and Wonosobo whole ${REAL}`, () => {
  const levels = (file: 'pati' | 'wonosobo') => {
    const regions = readRealRegions(file);
    return ['regency', 'district', 'village'].map((level) => regions.filter((r) => r.level === level).length);
  };
  expect(levels('pati')).toEqual([1, 21, 406]);
  expect(levels('wonosobo')).toEqual([1, 15, 265]);
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
