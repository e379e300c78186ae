import { expect, test } from 'vitest';
import { type Address, siteMapFiles } from '../../site/site-map.ts';

const addresses = (count: number): Address[] =>
  Array.from({ length: count }, (_, index) => ({
    url: `https://contoh.invalid/${index}.html`,
    day: '2026-11-22',
  }));
const at = (name: string) => `https://contoh.invalid/dasar/${name}`;
const countOf = (body: string, tag: string) => body.split(`<${tag}>`).length - 1;

test('50,000 addresses stand in one file', () => {
  const files = siteMapFiles(addresses(50_000), at);
  expect(files.map(({ name }) => name)).toEqual(['sitemap.xml']);
  expect(countOf(files[0]?.body ?? '', 'url')).toBe(50_000);
});

test('one more makes an index of files that hold at most 50,000 each, every address once', () => {
  const [index, ...parts] = siteMapFiles(addresses(100_001), at);
  expect(index?.name).toBe('sitemap.xml');
  expect([...(index?.body ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
    parts.map(({ name }) => at(name)),
  );
  expect(parts.map(({ body }) => countOf(body, 'url'))).toEqual([50_000, 50_000, 1]);
  expect(new Set(parts.flatMap(({ body }) => body.match(/<loc>.*?<\/loc>/g))).size).toBe(100_001);
});
