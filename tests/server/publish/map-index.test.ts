import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  cellsPerSide,
  leafPoints,
  type MapTile,
  nodePath,
  overviewPath,
  toWorld,
  zoomStep,
} from '../../../api-client/contract/public/map-grid.ts';
import { type MapPoint, mapNode, mapOverview } from '../../../api-client/contract/public/map-index.ts';
import { mapMonth } from '../../../api-client/contract/public/map-month.ts';
import { cellsOf, pointsOf } from '../../../api-client/contract/public/map-node.ts';
import { buildMapIndex } from '../../../server/publish/map-index.ts';
import { buildMapMonths } from '../../../server/publish/map-months.ts';
import { inventedCases } from '../../fixtures/publication.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const idOf = (serial: number): string =>
  Array.from({ length: 10 }, (_, place) => ALPHABET[Math.floor(serial / 32 ** place) % 32]).join('');

/** A small deterministic generator, so that large sets need no shrinking. */
function scatter(amount: number, seed: number): MapPoint[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: amount }, (_, serial) => {
    const crowded = next() < 0.7;
    const spread = crowded ? 0.02 : 0.5;
    return [idOf(serial), 111.9 + next() * spread, -5.3 + next() * spread, 'jalan', 'dpupr'];
  });
}

/** Walks the files as a reader would: from the root, only to children that the counts promise. */
function walk(files: Map<string, string>): { points: MapPoint[]; visited: Set<string> } {
  const overview = v.parse(mapOverview, JSON.parse(files.get(overviewPath) ?? ''));
  const points: MapPoint[] = [];
  const visited = new Set<string>([overviewPath]);
  const visit = (tile: MapTile): number => {
    const path = nodePath(tile);
    const node = v.parse(mapNode, JSON.parse(files.get(path) ?? 'missing'));
    visited.add(path);
    if ('ids' in node) {
      const own = pointsOf(node);
      points.push(...own);
      return own.length;
    }
    const [zoom, x, y] = tile;
    const perChild = cellsPerSide / 2 ** zoomStep;
    const expected = new Map<string, { tile: MapTile; count: number }>();
    for (const { column, row, count } of cellsOf(node.cells)) {
      const child: MapTile = [
        zoom + zoomStep,
        x * 2 ** zoomStep + Math.floor(column / perChild),
        y * 2 ** zoomStep + Math.floor(row / perChild),
      ];
      const known = expected.get(nodePath(child));
      expected.set(nodePath(child), { tile: child, count: (known?.count ?? 0) + count });
    }
    let total = 0;
    for (const { tile: child, count } of expected.values()) {
      expect(visit(child)).toBe(count);
      total += count;
    }
    return total;
  };
  if (overview.root) expect(visit(overview.root)).toBe(overview.total);
  return { points, visited };
}

const anyPoint = fc.tuple(
  fc.double({ min: 95, max: 141, noNaN: true }),
  fc.double({ min: -11, max: 6, noNaN: true }),
);

test('every point is found exactly once, counts add up, and no file is out of reach', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 60 }), fc.integer({ min: 1, max: 700 }), (places, copies) => {
      let serial = 0;
      const points = places.flatMap(([longitude, latitude]): MapPoint[] =>
        Array.from({ length: copies }, () => [idOf(serial++), longitude, latitude, 'jalan', 'dpupr']),
      );
      const files = buildMapIndex(points);
      const { points: found, visited } = walk(files);
      expect(found.map(([publicId]) => publicId).sort()).toEqual(points.map(([publicId]) => publicId).sort());
      expect([...files.keys()].sort()).toEqual([...visited].sort());
    }),
    { numRuns: 40 },
  );
});

test('a found point lies where it was put, within a metre, inside its node', () => {
  const points = scatter(3000, 7);
  const truth = new Map(points.map((point) => [point[0], point]));
  const files = buildMapIndex(points);
  for (const [path, text] of files) {
    if (path === overviewPath) continue;
    const [zoom = 0, x = 0, y = 0] = path.match(/\d+/g)?.map(Number) ?? [];
    const node = v.parse(mapNode, JSON.parse(text));
    if (!('ids' in node)) continue;
    for (const [publicId, longitude, latitude] of pointsOf(node)) {
      const [, trueLongitude = 0, trueLatitude = 0] = truth.get(publicId) ?? [];
      expect(Math.abs(longitude - trueLongitude)).toBeLessThan(1e-5);
      expect(Math.abs(latitude - trueLatitude)).toBeLessThan(1e-5);
      const [column, row] = toWorld(longitude, latitude);
      expect([Math.floor(column * 2 ** zoom), Math.floor(row * 2 ** zoom)]).toEqual([x, y]);
    }
  }
});

test('the order of the points does not change a byte', () => {
  const points = scatter(2000, 3);
  const shuffled = [...points].sort((a, b) => (a[0].slice(2) < b[0].slice(2) ? -1 : 1)).reverse();
  expect([...buildMapIndex(shuffled)].sort()).toEqual([...buildMapIndex(points)].sort());
});

test('one more point changes the files of one path and the overview only', () => {
  const points = scatter(5000, 11);
  const before = buildMapIndex(points);
  const after = buildMapIndex([...points, [idOf(9_999_999), 111.95, -5.25, 'jalan', 'dpupr']]);
  const changed = [...after].filter(([path, text]) => before.get(path) !== text && path !== overviewPath);
  const zooms = changed.map(([path]) => path.split('/')[1]);
  expect(changed.length).toBeGreaterThan(0);
  expect(new Set(zooms).size).toBe(zooms.length);
});

test.each([0, 1, 24, 200, 5_000, 60_000])(
  'the overview of %i points is at most 1 kB and counts them all',
  (amount) => {
    const text = buildMapIndex(scatter(amount, 5)).get(overviewPath) ?? '';
    const overview = v.parse(mapOverview, JSON.parse(text));
    const counted = cellsOf(overview.cells, overview.width).reduce((sum, { count }) => sum + count, 0);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1000);
    expect(overview.total).toBe(amount);
    expect(counted).toBe(amount);
  },
);

test('more than 512 points of one place end in a single leaf', () => {
  const amount = leafPoints + 100;
  const points = Array.from(
    { length: amount },
    (_, serial): MapPoint => [idOf(serial), 112, -5.2, 'jalan', 'dpupr'],
  );
  const { points: found } = walk(buildMapIndex(points));
  expect(found).toHaveLength(amount);
});

test('the light of a cell stands in the middle of its points', () => {
  // Two thirds in one corner of a cell: the middle of the cell would be no place of theirs.
  const points = Array.from(
    { length: 3 * leafPoints },
    (_, serial): MapPoint => [
      idOf(serial),
      112 + (serial % 3 === 0 ? 0.002 : 0),
      -5.2 + (serial % 3 === 0 ? 0.002 : 0),
      'jalan',
      'dpupr',
    ],
  );
  const files = buildMapIndex([...points, [idOf(9_000_000), 111.5, -5.4, 'jalan', 'dpupr']]);
  const { root } = v.parse(mapOverview, JSON.parse(files.get(overviewPath) ?? ''));
  const [zoom = 0, x = 0, y = 0] = root ?? [];
  const node = v.parse(mapNode, JSON.parse(files.get(nodePath([zoom, x, y])) ?? ''));
  if (!('cells' in node)) throw new Error('so many points are no leaf');
  const side = 2 ** zoom * cellsPerSide;
  const [east, south] = toWorld(112 + 0.002 / 3, -5.2 + 0.002 / 3);
  const largest = cellsOf(node.cells).sort((a, b) => b.count - a.count)[0];
  if (!largest) throw new Error('no cell');
  // A sixteenth of a cell is as exact as it is told.
  expect(Math.abs(x * cellsPerSide + largest.column + largest.x - east * side)).toBeLessThan(1 / 16);
  expect(Math.abs(y * cellsPerSide + largest.row + largest.y - south * side)).toBeLessThan(1 / 16);
});

test('a point takes less than 24 bytes of file, public number and all, and a branch less than 16 kB', () => {
  const texts = [...buildMapIndex(scatter(20_000, 13))].filter(([path]) => path !== overviewPath);
  const bytes = texts.reduce((sum, [, text]) => sum + text.length, 0);
  expect(bytes / 20_000).toBeLessThan(24);
  for (const [path, text] of texts) expect(text.length, path).toBeLessThan(16_000);
});

test('a month’s lights are read as they were written, in any order of the cases', () => {
  const cases = inventedCases(300);
  const written = buildMapMonths(cases);
  expect(buildMapMonths([...cases].reverse())).toEqual(written);
  const read = [...written].flatMap(([path, text]) =>
    pointsOf(v.parse(mapMonth, JSON.parse(text))).map((point) => [path.slice(11, 18), ...point].join(' ')),
  );
  const due = cases.flatMap(
    ({ publicId, place: { point }, categoryCode, agencyCode, districtCode, evidence, resolvedOn }) =>
      point
        ? [
            [
              resolvedOn.slice(0, 7),
              publicId,
              point.longitude,
              point.latitude,
              categoryCode,
              agencyCode,
              districtCode,
              evidence,
            ].join(' '),
          ]
        : [],
  );
  expect(read.sort()).toEqual(due.sort());
});

test('columns of different length are refused', () => {
  const leaf = { ids: '0123456789', kinds: [['jalan', 'dpupr']], of: [0], at: [11_200_000, -520_000] };
  expect(v.is(mapNode, leaf)).toBe(true);
  for (const wrong of [
    { ids: '' },
    { ids: '012345678u' },
    { of: [1] },
    { of: [0, 0] },
    { at: [1, 2, 3] },
    { at: [1, 0.5] },
  ])
    expect(v.is(mapNode, { ...leaf, ...wrong }), JSON.stringify(wrong)).toBe(false);
});
