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
import { buildMapIndex } from '../../../server/publish/map-index.ts';

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
    if ('points' in node) {
      points.push(...node.points);
      return node.points.length;
    }
    const [zoom, x, y] = tile;
    const perChild = cellsPerSide / 2 ** zoomStep;
    const expected = new Map<string, { tile: MapTile; count: number }>();
    for (const [cell, count] of node.cells) {
      const column = Math.floor((cell % cellsPerSide) / perChild);
      const row = Math.floor(cell / cellsPerSide / perChild);
      const child: MapTile = [zoom + zoomStep, x * 2 ** zoomStep + column, y * 2 ** zoomStep + row];
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
    if (!('points' in node)) continue;
    for (const [publicId, longitude, latitude] of node.points) {
      const [, trueLongitude = 0, trueLatitude = 0] = truth.get(publicId) ?? [];
      expect(Math.abs(longitude - trueLongitude)).toBeLessThan(1e-5);
      expect(Math.abs(latitude - trueLatitude)).toBeLessThan(1e-5);
      const [column, row] = toWorld(trueLongitude, trueLatitude);
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
    const counted = overview.cells.reduce((sum, value, index) => (index % 3 === 2 ? sum + value : sum), 0);
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
