import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapPoint } from '../../../../api-client/contract/public/map-index.ts';
import { buildMapIndex } from '../../../../server/publish/map-index.ts';
import { nearbyCases } from '../../../../widget/frame/later/nearby/nearby-cases.ts';

const here = { latitude: -6.75, longitude: 111.03 };
const NAMES = '0123456789abcdefghjkmnpqrstvwxyz';
const name = (index: number) =>
  index
    .toString(32)
    .padStart(10, '0')
    .replace(/[a-v]/g, (letter) => NAMES[Number.parseInt(letter, 32)] ?? '0');
const at = (index: number, north: number, east: number, category = 'jalan-rusak'): MapPoint => [
  name(index),
  here.longitude + east / 110_500,
  here.latitude + north / 111_200,
  category,
  'dpupr',
];

/** The publisher's own index, read as files; remembers which were asked for. */
function publication(points: MapPoint[]) {
  const files = new Map(buildMapIndex(points));
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`404 ${path}`);
    return JSON.parse(text) as unknown;
  };
  return { asked, read };
}
const spread = (count: number, metres: number) =>
  Array.from({ length: count }, (_, index) =>
    at(index + 100, ((index * 7919) % metres) - metres / 2, ((index * 104_729) % metres) - metres / 2),
  );

test('cases of the category within 300 metres are found, the nearest first, to ten metres', async () => {
  const { read } = publication([at(1, 204, 0), at(2, 0, 42), at(3, 0, 400), at(4, 10, 0, 'lampu-jalan')]);
  expect(await nearbyCases(here, 'jalan-rusak', read)).toEqual([
    { publicId: name(2), metres: 40 },
    { publicId: name(1), metres: 200 },
  ]);
});

test('three at most', async () => {
  const points = Array.from({ length: 9 }, (_, index) => at(index, index * 10, 0));
  expect(await nearbyCases(here, 'jalan-rusak', publication(points).read)).toHaveLength(3);
});

test('an empty publication suggests nothing', async () => {
  expect(await nearbyCases(here, 'jalan-rusak', publication([]).read)).toEqual([]);
});

test('what the nearest cases are does not depend on how the index is cut', async () => {
  const { read } = publication([...spread(1_500, 8_000), at(1, 60, 0)]);
  const found = await nearbyCases(here, 'jalan-rusak', read);
  expect(found[0]?.metres).toBeLessThanOrEqual(60);
});

test('which files are read is the same for every place in a square of 10 km', async () => {
  const points = [
    ...spread(1_900, 9_000),
    ...spread(600, 120_000).map(
      (point, index): MapPoint => [name(index + 9000), point[1], point[2], point[3], point[4]],
    ),
  ];
  const offset = fc.integer({ min: -900, max: 900 });
  const reads = async (north: number, east: number) => {
    const { asked, read } = publication(points);
    await nearbyCases(
      { latitude: here.latitude + north / 111_200, longitude: here.longitude + east / 110_500 },
      'jalan-rusak',
      read,
    );
    return asked.sort().join(' ');
  };
  const expected = await reads(0, 0);
  expect(expected.split(' ').length).toBeGreaterThan(2);
  await fc.assert(
    fc.asyncProperty(offset, offset, async (north, east) => {
      expect(await reads(north, east)).toBe(expected);
    }),
    { numRuns: 25 },
  );
});

test('a site that does not answer is an error for the caller to swallow', async () => {
  await expect(nearbyCases(here, 'x', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
