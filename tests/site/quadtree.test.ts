import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overviewPath, toWorld } from '../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview, MapPoint } from '../../api-client/contract/public/map-index.ts';
import { buildMapIndex } from '../../server/publish/map-index.ts';
import { casesIn, lightsIn, overviewLights, type WorldBox } from '../../site/islands/map/quadtree.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const world: WorldBox = { left: 0, top: 0, right: 1, bottom: 1 };

function scatter(amount: number): MapPoint[] {
  let state = 42;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: amount }, (_, serial) => [
    Array.from({ length: 10 }, (_, place) => ALPHABET[Math.floor(serial / 32 ** place) % 32]).join(''),
    111.7 + next() ** 2 * 0.5,
    -5.4 + next() * 0.4,
    'jalan',
    'dpupr',
  ]);
}

function reader(files: Map<string, string>) {
  const read: string[] = [];
  const overview = JSON.parse(files.get(overviewPath) ?? '') as MapOverview;
  const readNode = async (path: string): Promise<MapNode> => {
    read.push(path);
    const text = files.get(path);
    if (!text) throw new Error(`${path} was promised and is missing`);
    return JSON.parse(text) as MapNode;
  };
  if (!overview.root) throw new Error('the fixture has no points');
  return { overview, root: overview.root, readNode, read };
}

const points = scatter(20_000);
const files = buildMapIndex(points);

test('at every zoom the lights in view count exactly the points there, whole cells at a time', async () => {
  const { root, readNode } = reader(files);
  for (let zoom = 6; zoom <= 18; zoom += 1) {
    const lights = await lightsIn(root, world, zoom, readNode, toWorld);
    expect(lights.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
  }
});

test('at the deepest zoom the lights in a box are its points, no more and no fewer', async () => {
  const { root, readNode } = reader(files);
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 111.7, max: 112.2, noNaN: true }),
      fc.double({ min: -5.4, max: -5, noNaN: true }),
      fc.double({ min: 0.001, max: 0.03, noNaN: true }),
      async (longitude, latitude, side) => {
        const [left, top] = toWorld(longitude, latitude);
        const [right, bottom] = toWorld(longitude + side, latitude - side);
        const lights = await lightsIn(root, { left, top, right, bottom }, 24, readNode, toWorld);
        // Published coordinates have five decimals, so a point is asked for where it was published.
        const inside = points.filter(([, pointLongitude, pointLatitude]) => {
          const [x, y] = toWorld(
            Math.round(pointLongitude * 1e5) / 1e5,
            Math.round(pointLatitude * 1e5) / 1e5,
          );
          return x >= left && x <= right && y >= top && y <= bottom;
        });
        // A point within a metre of a tile's edge may be published on the other side of it.
        expect(Math.abs(lights.length - inside.length)).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 60 },
  );
});

test('where the deepest zoom still counts, each counted cell gives its cases by name, from at most four files', async () => {
  // A market town: 900 cases within a kilometre, more than a tile of the map's zoom holds.
  const town = scatter(900).map(
    ([publicId, longitude, latitude, category, agency]): MapPoint => [
      publicId,
      111.9 + (longitude - 111.7) / 60,
      -5.2 + (latitude + 5.4) / 60,
      category,
      agency,
    ],
  );
  const { root, readNode, read } = reader(buildMapIndex(town));
  const shown = await lightsIn(root, world, 17, readNode, toWorld);
  const counted = shown.filter(({ single }) => !single);
  expect(counted.length).toBeGreaterThan(10);
  const found = new Set(shown.flatMap(({ single }) => single?.publicId ?? []));
  for (const { cell, count } of counted) {
    if (!cell) throw new Error('a counted light without a cell');
    read.length = 0;
    const cases = await casesIn(root, cell, readNode, toWorld);
    expect(Math.abs(cases.length - count)).toBeLessThanOrEqual(1);
    for (const { single } of cases) found.add(single?.publicId ?? 'unnamed');
    // The branches above it are known by then: the rest are leaves around the cell.
    expect(new Set(read).size - (17 - root[0]) / 2).toBeLessThanOrEqual(4);
  }
  expect(found).toEqual(new Set(town.map(([publicId]) => publicId)));
});

test('a pan reads at most six nodes and 14.6 kB when the nodes above are known', async () => {
  const { root, readNode, read } = reader(files);
  const [x, y] = toWorld(111.75, -5.2);
  for (const zoom of [11, 13, 15]) {
    const width = 1280 / (256 * 2 ** zoom);
    const height = 800 / (256 * 2 ** zoom);
    const known = new Map<string, Promise<MapNode>>();
    const cached = (path: string) => {
      const node = known.get(path) ?? readNode(path);
      known.set(path, node);
      return node;
    };
    const boxAt = (step: number) => ({
      left: x + step * width,
      top: y,
      right: x + (step + 1) * width,
      bottom: y + height,
    });
    await lightsIn(root, boxAt(0), zoom, cached, toWorld);
    for (let step = 1; step < 8; step += 1) {
      read.length = 0;
      await lightsIn(root, boxAt(step), zoom, cached, toWorld);
      expect(read.length).toBeLessThanOrEqual(6);
      const bytes = read.reduce((sum, path) => sum + brotliCompressSync(files.get(path) ?? '').length, 0);
      expect(bytes).toBeLessThanOrEqual(14_600);
    }
  }
});

test('twenty times the cases take no larger first view', () => {
  const [few, many] = [scatter(1_000), points].map((some) => buildMapIndex(some).get(overviewPath) ?? '');
  expect(brotliCompressSync(many ?? '').length).toBeLessThanOrEqual(1_000);
  expect(brotliCompressSync(many ?? '').length / brotliCompressSync(few ?? '').length).toBeLessThanOrEqual(
    1.3,
  );
});

test('the overview shows as many complaints as there are points', () => {
  const { overview } = reader(files);
  expect(overviewLights(overview).reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
});
