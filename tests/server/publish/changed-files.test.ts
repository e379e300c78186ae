import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindEveryPage, changedFiles } from '../../../server/publish/changed-files.ts';

const listed = (of: Record<string, string>) =>
  Object.entries(of).map(([path, sha256]) => ({ path, sha256, bytes: 1 }));
const folder = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'), {
  noNullPrototype: true,
});

test('what is written and what is removed, put over the files before, are the files now', () => {
  fc.assert(
    fc.property(folder, folder, (before, now) => {
      const { written, removed } = changedFiles(listed(before), listed(now));
      const copy: Record<string, string> = { ...before };
      for (const path of removed) delete copy[path];
      for (const path of written) {
        expect(copy[path]).not.toBe(now[path]);
        copy[path] = now[path] ?? '';
      }
      expect(copy).toEqual(now);
    }),
  );
});

test('cases, figures, photos, tiles and downloads are behind some pages; names, borders and files that nobody knows behind all', () => {
  const of = (path: string) => behindEveryPage({ written: [path], removed: [] });
  const some = [
    'cases/0123456789.json',
    'statistics.json',
    'revisions.json',
    'photos/a-480.webp',
    'map/overview.json',
    'data/2026-03-02/aduan.csv',
  ];
  for (const path of some) expect(of(path), path).toBeNull();
  for (const path of [
    'instance.json',
    'agencies.json',
    'categories.json',
    'regions.json',
    'boundaries.geojson',
    'news.json',
  ])
    expect(of(path), path).toBe(path);
  expect(behindEveryPage({ written: ['statistics.json'], removed: ['agencies.json'] })).toBe('agencies.json');
});
