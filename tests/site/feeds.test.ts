import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestSite, type TestSite } from './build-test-site.ts';

let site: TestSite;
let feeds: Map<string, Document>;

beforeAll(async () => {
  site = await buildTestSite({
    cases: 60,
    languages: ['id', 'en'],
    siteUrl: 'https://contoh.invalid/aduan-warga/',
  });
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

test('there is a feed of everything, and one for each agency and district with a case, in each language', () => {
  const agencies = new Set(site.cases.map(({ agencyCode }) => `opd/${agencyCode}.xml`));
  const districts = new Set(site.cases.map(({ districtCode }) => `kecamatan/${districtCode}.xml`));
  const own = ['aduan.xml', 'revisi.xml', ...agencies, ...districts];
  expect([...feeds.keys()].sort()).toEqual([...own, ...own.map((name) => `en/${name}`)].sort());
});

test('an English feed has English words, links to English pages and says its language; the Indonesian one keeps its address', () => {
  const language = (feed: Document | undefined) => feed?.documentElement.getAttribute('xml:lang');
  for (const [name, feed] of feeds) expect(language(feed), name).toBe(name.startsWith('en/') ? 'en' : 'id');
  const titles = (name: string) => textOf(feeds.get(name) as Document, 'feed > title');
  expect(titles('en/aduan.xml')).toMatch(/^Solved complaints: /);
  expect(titles('aduan.xml')).toMatch(/^Aduan selesai /);
  const [entry] = feeds.get('en/aduan.xml')?.querySelectorAll('entry') ?? [];
  expect(textOf(entry as Element, 'summary')).toMatch(
    /^Solved in .+ (day|hour).* by .+\. In the agency’s own words, in Indonesian: /,
  );
  const revisions = [...(feeds.get('en/revisi.xml')?.querySelectorAll('entry > title') ?? [])];
  expect(revisions.map(({ textContent }) => textContent)).toEqual([
    '1 complaint withdrawn',
    'Data, snapshot of 3 November 2026',
    'Data, snapshot of 2 October 2026',
  ]);
});

test('pages of a language link to its feeds, and the English data page to the English codebook, which it shows', async () => {
  const page = async (path: string) =>
    new JSDOM(await readFile(join(site.folder, path), 'utf8')).window.document;
  const linked = (document: Document) =>
    [...document.querySelectorAll('main a[href], head link[rel=alternate]')]
      .map((each) => each.getAttribute('href') ?? '')
      .filter((address) => address.includes('/umpan/'))
      .map((address) => address.split('/umpan/')[1]);
  const [{ agencyCode, districtCode }] = site.cases as [(typeof site.cases)[number]];
  for (const path of ['aduan', 'data', `opd/${agencyCode}`, `kecamatan/${districtCode}`]) {
    const own = linked(await page(`${path}.html`));
    expect(own.length, path).toBeGreaterThan(0);
    expect(linked(await page(`en/${path}.html`)), path).toEqual(own.map((each) => `en/${each}`));
  }
  const english = await page('en/data.html');
  expect(english.querySelector('a[href$="publikasi/data/codebook.csv"]')?.textContent).toMatch(/^Codebook: /);
  const line = [...english.querySelectorAll('tr')].find(
    (row) => row.querySelector('code')?.textContent === 'hasil_batas',
  );
  expect(line?.textContent).toContain('Whether the deadline was kept');
  expect(line?.querySelector('[lang]')).toBeNull();
  const catalogue = JSON.parse(
    english.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  );
  expect(catalogue).toMatchObject({
    name: expect.stringMatching(/^Solved complaints of /),
    url: 'https://contoh.invalid/aduan-warga/en/data.html',
  });
  const indonesian = await page('data.html');
  expect(indonesian.querySelector('#kamus ~ section')?.textContent).toContain('Apakah batas waktu ditepati');
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
        name.endsWith('revisi.xml')
          ? /^https:\/\/contoh\.invalid\/aduan-warga\/(en\/)?data(\/\d{4}-\d\d-\d\d\.html|\.html#revisi-[a-z0-9-]+)$/
          : /^https:\/\/contoh\.invalid\/aduan-warga\/(en\/)?aduan\/[0-9a-z]{10}\.html$/,
      );
      expect(textOf(entry, 'id').includes('/en/')).toBe(name.startsWith('en/'));
      expect(entry.querySelector('link')?.getAttribute('href')).toBe(textOf(entry, 'id'));
    }
  }
});

test('the page of a snapshot says what each table is, in its own language', async () => {
  const named = async (path: string) => {
    const { document } = new JSDOM(await readFile(join(site.folder, path), 'utf8')).window;
    const link = document.querySelector('main a[href$="statistik-kanal.csv"]');
    return [link?.textContent, link?.getAttribute('lang')];
  };
  expect(await named('data/2026-10-02.html')).toEqual(['Aduan menurut kanal', null]);
  expect(await named('en/data/2026-10-02.html')).toEqual(['Complaints by channel', null]);
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

test('every feed is valid by the grammar of RFC 4287, and the grammar refuses a feed without a date', async () => {
  const grammar = XmlDocument.fromString(await readFile(join('tests', 'fixtures', 'atom.rng'), 'utf8'));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const validate = (text: string) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
  for (const name of feeds.keys()) {
    const text = await readFile(join(site.folder, 'umpan', name), 'utf8');
    expect(() => validate(text), name).not.toThrow();
    expect(() => validate(text.replace(/<updated>[^<]*<\/updated>/, ''))).toThrow();
    expect(() => validate(text.replace(/(<updated>\d{4}-\d{2}-\d{2})T[^<]*/, '$1'))).toThrow();
  }
  validator.dispose();
  grammar.dispose();
});

test('the feed of revisions tells every snapshot and every revision with its reason', () => {
  const entries = [...(feeds.get('revisi.xml')?.querySelectorAll('entry > title') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(entries).toEqual(['1 aduan ditarik', 'Data, potret 3 November 2026', 'Data, potret 2 Oktober 2026']);
});

test('the static Open311 list holds the published cases alone, in the fields of GeoReport v2, without a time', async () => {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(site.folder, 'open311/v2', name), 'utf8'));
  const requests = (await read('requests.json')) as Record<string, unknown>[];
  expect(requests.map((each) => each.service_request_id).sort()).toEqual(
    site.cases.map(({ publicId }) => publicId).sort(),
  );
  const codes = new Set(
    ((await read('services.json')) as { service_code: string }[]).map((each) => each.service_code),
  );
  for (const each of requests) {
    expect(codes.has(String(each.service_code))).toBe(true);
    expect(each.status).toBe('closed');
    expect(each.requested_datetime).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(Object.keys(each).filter((key) => /name$|phone|email/.test(key))).toEqual(['service_name']);
  }
});

test('beside every figure stand its table and what it is, with permalink, n and S', async () => {
  const folder = join(site.folder, 'statistik');
  const names = await readdir(folder);
  const figures = names.filter((name) => name.endsWith('.csv')).map((name) => name.slice(0, -4));
  expect(figures.length).toBeGreaterThan(20);
  const page = await readFile(join(site.folder, 'statistik.html'), 'utf8');
  const english = await readFile(join(site.folder, 'en/statistik.html'), 'utf8');
  const method = await readFile(join(site.folder, 'metodologi.html'), 'utf8');
  for (const id of figures) {
    const about = JSON.parse(await readFile(join(folder, `${id}.metadata.json`), 'utf8'));
    expect(about, id).toMatchObject({
      permalink: `https://contoh.invalid/aduan-warga/statistik.html#${id}`,
      n: expect.any(Number),
      snapshot: '2026-11-20T17:00:00.000Z',
      definitionVersion: expect.any(Number),
    });
    expect(about.en, id).toMatchObject({
      permalink: `https://contoh.invalid/aduan-warga/en/statistik.html#${id}`,
      definition: expect.stringMatching(/[a-z]/),
    });
    expect(about.en.columns, id).toHaveLength(about.columns.length);
    expect(english, id).toContain(`id="${id}"`);
    expect(page, id).toContain(`id="${id}"`);
    expect(method, id).toContain(`id="${about.method.split('#')[1]}"`);
  }
});
