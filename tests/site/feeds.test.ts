import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestSite, type TestSite } from './build-test-site.ts';

let site: TestSite;
let feeds: Map<string, Document>;

beforeAll(async () => {
  site = await buildTestSite({ cases: 60, siteUrl: 'https://contoh.invalid/aduan-warga/' });
  const folder = join(site.folder, 'umpan');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xml'));
  feeds = new Map(
    await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        return [name, new JSDOM(text, { contentType: 'application/xml' }).window.document] as const;
      }),
    ),
  );
}, 120_000);
afterAll(() => site?.remove());

const textOf = (element: Element | Document, selector: string) =>
  element.querySelector(selector)?.textContent ?? '';

test('there is a feed of everything, and one for each agency and district with a case', () => {
  const agencies = new Set(site.cases.map(({ agencyCode }) => `opd/${agencyCode}.xml`));
  const districts = new Set(site.cases.map(({ districtCode }) => `kecamatan/${districtCode}.xml`));
  expect([...feeds.keys()].sort()).toEqual(['aduan.xml', ...agencies, ...districts].sort());
});

test('every feed has what RFC 4287 asks for, and absolute addresses below the base path', () => {
  for (const [name, feed] of feeds) {
    const root = feed.documentElement;
    expect([root.localName, root.namespaceURI], name).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(textOf(feed, 'feed > title'), name).not.toBe('');
    expect(textOf(feed, 'feed > author > name'), name).not.toBe('');
    const self = `https://contoh.invalid/aduan-warga/umpan/${name}`;
    expect(feed.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(self);
    expect(textOf(feed, 'feed > id')).toBe(self);
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(50);
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
    for (const entry of entries) {
      expect(textOf(entry, 'title')).not.toBe('');
      expect(textOf(entry, 'id')).toMatch(
        /^https:\/\/contoh\.invalid\/aduan-warga\/aduan\/[0-9a-z]{10}\.html$/,
      );
      expect(entry.querySelector('link')?.getAttribute('href')).toBe(textOf(entry, 'id'));
    }
  }
});

test('a feed tells days and no minutes', () => {
  for (const feed of feeds.values()) {
    const times = [...feed.querySelectorAll('updated, published')].map(({ textContent }) => textContent);
    expect(times.every((time) => /^\d{4}-\d{2}-\d{2}T00:00:00(\.000)?Z$/.test(time ?? ''))).toBe(true);
  }
});

test('the newest published case comes first', () => {
  const updated = [...(feeds.get('aduan.xml')?.querySelectorAll('entry > updated') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(updated).toEqual([...updated].sort().reverse());
});
