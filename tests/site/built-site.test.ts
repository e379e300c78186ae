import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteApp } from '../../server/publish/site-app.ts';
import { buildTestSite, type TestSite } from './build-test-site.ts';
import { tagsOf } from './tags-of.ts';

let full: TestSite;
let empty: TestSite;
let based: TestSite;

/** The three builds run at once: they must not share anything. */
beforeAll(async () => {
  [full, empty, based] = await Promise.all([
    buildTestSite({ cases: 60 }),
    buildTestSite({ cases: 0, demo: false }),
    buildTestSite({
      cases: 8,
      siteUrl: 'https://contoh.invalid/aduan-warga/',
      languages: ['id', 'en', 'jv'],
    }),
  ]);
}, 180_000);
afterAll(() => Promise.all([full, empty, based].map((site) => site?.remove())));

const read = new Map<TestSite, Promise<Map<string, string>>>();

/** Every page by its name, read once. */
function pagesOf(site: TestSite): Promise<Map<string, string>> {
  const known = read.get(site);
  if (known) return known;
  const pages = readPages(site);
  read.set(site, pages);
  return pages;
}

async function readPages({ folder }: TestSite): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.html') && !name.startsWith('publikasi'),
  );
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

const parse = (html: string): Document => new JSDOM(html).window.document;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page says before all else what it may run and apply: its one sheet and our small scripts by their hashes, no style attribute, no handler', async () => {
  const scripts = new Set<string>();
  for (const site of [full, empty, based]) {
    for (const [name, html] of await pagesOf(site)) {
      // By pattern: a document of each page would take most of this file's time.
      const [beginning = '', said = ''] =
        /^<!DOCTYPE html><html lang="..">\s*<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
          html,
        ) ?? [];
      expect(beginning, name).not.toBe('');
      const policy = new Map(said.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
      const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
      expect(styles.length, name).toBe(1);
      expect(policy.get('style-src'), name).toEqual(["'self'", ...styles.map(sha256)]);
      const inside = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
        ([, script = '']) => script,
      );
      for (const script of inside) scripts.add(script);
      expect(
        policy
          .get('script-src')
          ?.filter((each) => each.startsWith("'sha256"))
          .sort(),
        name,
      ).toEqual(inside.map(sha256).sort());
      const others = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
        ([, attributes = '']) => !/\bsrc=|^( type="(module|application\/(ld\+)?json)")?$/.test(attributes),
      );
      // The map's data has an id.
      expect(
        others.every(([tag]) => tag.includes('id="data-peta"')),
        name,
      ).toBe(true);
      expect(said.includes('unsafe-inline'), name).toBe(false);
      expect(/<[a-z][^>]*\s(style|on[a-z]+)=/i.test(html), name).toBe(false);
      expect(html.includes('<!--'), name).toBe(false);
      // No sheet of its own to wait for.
      expect(html.includes('rel="stylesheet"'), name).toBe(false);
    }
  }
  // The comparison, its second photo, the map's start, sharing: the same text on every page.
  expect(scripts.size).toBe(4);
});

test('a server of ours sends the policy of the page itself, and says besides who may frame it', async () => {
  const service = JSON.parse(await readFile(join(full.folder, 'publikasi/instance.json'), 'utf8')).serviceUrl;
  const app = createSiteApp(
    () => full.folder,
    async () => false,
    new URL(service).origin,
  );
  for (const [name, html] of await pagesOf(full)) {
    const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const sent = (await app.request(`/${name}`)).headers.get('content-security-policy');
    expect(sent?.replace(/; frame-ancestors ('none'|\*)$/, ''), name).toBe(own);
  }
});

test.each(['full', 'empty', 'based'])('every link inside the %s site leads to a file', async (which) => {
  const site = { full, empty, based }[which] ?? full;
  const base = which === 'based' ? '/aduan-warga' : '';
  const files = new Set((await readdir(site.folder, { recursive: true })).map((name) => `/${name}`));
  for (const [name, html] of await pagesOf(site)) {
    const tags = tagsOf(html);
    const ids = new Set(tags.flatMap(({ id }) => id ?? []));
    const addresses = tags.flatMap(({ href, src, srcset }) => [
      ...[href, src].flatMap((address) => address ?? []),
      ...(srcset?.split(',').map((part) => part.trim().split(' ')[0] ?? '') ?? []),
    ]);
    expect(addresses.length, name).toBeGreaterThan(0);
    for (const address of addresses.filter((each) => each.startsWith('/') && !each.startsWith('//'))) {
      expect(address.startsWith(`${base}/`), `${name}: ${address}`).toBe(true);
      const path = address
        .slice(base.length)
        .replace(/[#?].*/, '')
        .replace(/\/$/, '/index.html');
      expect(files.has(path), `${name}: ${address}`).toBe(true);
    }
    for (const anchor of addresses.filter((each) => each.startsWith('#') && each.length > 1)) {
      expect(ids.has(anchor.slice(1)), `${name}: ${anchor}`).toBe(true);
    }
  }
});

test('without a single case every page is there and says so', async () => {
  const pages = await pagesOf(empty);
  for (const name of ['index.html', 'peta.html', 'aduan.html', 'data.html']) {
    expect(pages.get(name), name).toContain('Belum ada aduan selesai yang diterbitkan.');
  }
  expect(pages.get('statistik.html')).toContain('Belum ada aduan yang dihitung.');
  expect(pages.get('index.html')).not.toContain('kabupaten rekaan');
});

test('the generic page for withdrawn cases keeps out of search engines', async () => {
  const pages = await pagesOf(full);
  expect(pages.get('tidak-tersedia.html')).toContain('<meta name="robots" content="noindex">');
  expect(pages.get('index.html')).not.toContain('noindex');
});

test('the publication stands beside the pages, byte for byte', async () => {
  const manifest = JSON.parse(await readFile(join(full.folder, 'publikasi/manifest.json'), 'utf8'));
  for (const { path, bytes } of manifest.files) {
    expect((await readFile(join(full.folder, 'publikasi', path))).length, path).toBe(bytes);
  }
});

test('no source map is published', async () => {
  const names = await readdir(full.folder, { recursive: true });
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
});

const packed = (text: string | Buffer) => brotliCompressSync(text).length;
/** What one round trip carries (budgets.md), less the headers of an answer of ours. */
const ONE_ROUND_TRIP = 14_600 - 1_050;

/** Brotli bytes of a page and, each by itself, of what stands inside it and what it asks for by itself. */
async function weight(
  site: TestSite,
  name: string,
): Promise<{ page: number; html: number; css: number; script: number }> {
  const page = await readFile(join(site.folder, name), 'utf8');
  const css = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const inside = [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
  const asked = [...page.matchAll(/<script [^>]*src="([^"]*)"/g)].map(([, path = '']) => path);
  const files = await Promise.all(asked.map((path) => readFile(join(site.folder, path))));
  const html = page.replace(css, '').replace(/<script type="module">[\s\S]*?<\/script>/g, '');
  const script = [...inside, ...files].reduce((sum, text) => sum + packed(text), 0);
  return { page: packed(page), html: packed(html), css: packed(css), script };
}

test('a case page keeps its budget: 10 kB in all, of it 5 kB of style and 1 kB of script with the comparison', async () => {
  for (const { publicId } of full.cases.slice(0, 6)) {
    const { page, css, script } = await weight(full, `aduan/${publicId}.html`);
    expect(page).toBeLessThanOrEqual(10_000);
    expect(css).toBeLessThanOrEqual(5_000);
    expect(script).toBeLessThanOrEqual(1_000);
  }
});

test('the first view of a case page with two photos keeps its budget: 75 kB, 20 kB a photo, the font aside', async () => {
  const withPhotos = full.cases.filter(({ photos }) => photos.length === 2).slice(0, 6);
  expect(withPhotos.length).toBeGreaterThan(0);
  for (const { publicId, photos } of withPhotos) {
    let sum = (await weight(full, `aduan/${publicId}.html`)).page;
    for (const { photoId } of photos) {
      const { length } = await readFile(join(full.folder, `publikasi/photos/${photoId}-480.webp`));
      expect(length, photoId).toBeLessThanOrEqual(20_000);
      sum += length;
    }
    expect(sum).toBeLessThanOrEqual(75_000);
  }
});

test('home, map, list, data, statistics and every case come in one round trip, sheet and all', async () => {
  const cases = full.cases.map(({ publicId }) => `aduan/${publicId}.html`);
  for (const name of ['index.html', 'peta.html', 'aduan.html', 'data.html', 'statistik.html', ...cases])
    expect((await weight(full, name)).page, name).toBeLessThanOrEqual(ONE_ROUND_TRIP);
});

test('the map page brings its first view: at most 1.5 kB of lights and months', async () => {
  const page = parse(await readFile(join(full.folder, 'peta.html'), 'utf8'));
  const { overview, months } = JSON.parse(page.getElementById('data-peta')?.textContent ?? '');
  expect(overview.total).toBeGreaterThan(40);
  expect(brotliCompressSync(JSON.stringify({ overview, months })).length).toBeLessThanOrEqual(1_500);
});

test('every page names a share card that is there, by an absolute address', async () => {
  const origin = 'https://contoh.invalid/aduan-warga/';
  const seen = new Set<string>();
  for (const [name, html] of await pagesOf(based)) {
    if (name.includes('sematkan/')) continue;
    const said = (tag: string) => new RegExp(`${tag}="([^"]*)"`).exec(html)?.[1] ?? '';
    const card = said('property="og:image" content');
    expect(card.startsWith(`${origin}kartu/`), `${name}: ${card}`).toBe(true);
    seen.add(card.slice(origin.length));
    expect(said('name="twitter:card" content'), name).toBe('summary_large_image');
    expect(said('property="og:image:alt" content').length, name).toBeGreaterThan(3);
    expect(said('property="og:url" content'), name).toBe(said('rel="canonical" href'));
  }
  for (const { publicId } of based.cases) expect(seen).toContain(`kartu/aduan/${publicId}.jpg`);
  for (const card of seen) {
    const { format, width, height, exif } = await sharp(join(based.folder, card)).metadata();
    expect({ format, width, height, exif }, card).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  }
});

const oembed = v.variant('type', [
  v.strictObject({
    ...oembedCommon(),
    type: v.literal('photo'),
    url: v.pipe(v.string(), v.url()),
    web_page: v.pipe(v.string(), v.url()),
  }),
  v.strictObject({
    ...oembedCommon(),
    type: v.literal('rich'),
    html: v.pipe(v.string(), v.startsWith('<iframe src="')),
  }),
]);

function oembedCommon() {
  return {
    version: v.literal('1.0'),
    title: v.pipe(v.string(), v.minLength(10)),
    provider_name: v.string(),
    provider_url: v.pipe(v.string(), v.url()),
    cache_age: v.number(),
    width: v.number(),
    height: v.number(),
  };
}

test('cases, maps, agencies and districts lead editors to an oEmbed file that keeps the format', async () => {
  const origin = 'https://contoh.invalid/aduan-warga/';
  const kinds = /^((en|jv)\/)?(aduan\/[0-9a-z]{10}|peta|sematkan\/peta|opd\/[^/]+|kecamatan\/[^/]+)\.html$/;
  for (const [name, html] of await pagesOf(based)) {
    const link = /type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1];
    expect(link !== undefined, name).toBe(kinds.test(name));
    if (!link) continue;
    expect(link.startsWith(origin)).toBe(true);
    const body = v.parse(
      oembed,
      JSON.parse(await readFile(join(based.folder, link.slice(origin.length)), 'utf8')),
    );
    const [, , language] = kinds.exec(name) ?? [];
    const ours = `${origin}${language ? `${language}/` : ''}`;
    expect(body.provider_url, name).toBe(ours);
    if (body.type === 'photo') expect(body.web_page).toBe(`${origin}${name}`);
    else expect(body.html).toContain(`<iframe src="${ours}sematkan/peta.html`);
    const inside = body.type === 'photo' ? body.url : (/src="([^"?]*)/.exec(body.html)?.[1] ?? '');
    expect(inside.startsWith(origin), inside).toBe(true);
    await readFile(join(based.folder, inside.slice(origin.length)));
  }
});

test('a case page describes itself to search engines', async () => {
  const [record] = based.cases.filter(({ place, villageCode }) => place.point && villageCode);
  const page = parse((await pagesOf(based)).get(`aduan/${record?.publicId}.html`) ?? '');
  const said = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  const url = `https://contoh.invalid/aduan-warga/aduan/${record?.publicId}.html`;
  const organisation = { '@type': 'GovernmentOrganization', name: expect.stringMatching(/.{5}/) };
  expect(said).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.querySelector('h1')?.textContent,
    url,
    inLanguage: 'id',
    datePublished: record?.publishedOn,
    author: organisation,
    publisher: organisation,
    identifier: record?.publicId,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: expect.any(String),
    abstract: record?.summary,
    articleBody: `${record?.summary} ${record?.outcome}`,
    image: {
      '@type': 'ImageObject',
      url: expect.stringMatching(/kartu\/aduan\/.*\.jpg$/),
      width: 1200,
      height: 630,
    },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: `https://contoh.invalid/aduan-warga/publikasi/cases/${record?.publicId}.json`,
    },
    contentLocation: {
      '@type': 'Place',
      name: expect.any(String),
      containedInPlace: { '@type': 'AdministrativeArea', name: expect.stringMatching(/^Kecamatan /) },
      geo: { '@type': 'GeoCoordinates', ...record?.place.point },
    },
  });
});

test('the map page keeps its budget: 42 kB of script with Leaflet, asked for when the page is read', async () => {
  const page = await readFile(join(full.folder, 'peta.html'), 'utf8');
  const later = /<template data-later="([^"]*)"/.exec(page)?.[1] ?? '';
  const wanted = new Set([later]);
  for (const path of wanted) {
    const text = await readFile(join(full.folder, path), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      wanted.add(`/_astro/${other}`);
  }
  expect(wanted.size).toBeGreaterThan(1);
  let sum = (await weight(full, 'peta.html')).script;
  for (const path of wanted) sum += packed(await readFile(join(full.folder, path)));
  expect(sum).toBeLessThanOrEqual(42_000);
});

test('other pages need no script', async () => {
  for (const name of ['index.html', 'aduan.html', 'statistik.html', 'data.html', 'metodologi.html']) {
    expect((await weight(full, name)).script, name).toBe(0);
  }
});

test('the statistics page prints the figures of statistics.json', async () => {
  const statistics = JSON.parse(await readFile(join(full.folder, 'publikasi/statistics.json'), 'utf8'));
  const page = parse(await readFile(join(full.folder, 'statistik.html'), 'utf8'));
  const { received, valid, resolved } = statistics.register;
  const finding = page.querySelector('#ringkasan .finding')?.textContent ?? '';
  expect(finding).toContain(`Dari ${received} aduan yang diterima, ${valid} valid.`);
  expect(finding).toContain(`${resolved} (`);
  for (const chart of page.querySelectorAll('svg.chart')) {
    expect(chart.getAttribute('role')).toBe('img');
    expect(chart.querySelector('desc')?.textContent?.length).toBeGreaterThan(10);
  }
});

test('pages with figures say as of when they are; a case page does not, or one more case would change them all', async () => {
  const pages = await pagesOf(full);
  const saying = [...pages]
    .filter(([, html]) => html.includes('Keadaan pada 21 November 2026'))
    .map(([name]) => name);
  for (const name of [
    'index.html',
    'aduan.html',
    'peta.html',
    'statistik.html',
    'data.html',
    'metodologi.html',
  ])
    expect(saying).toContain(name);
  for (const name of pages.keys()) if (/^(opd|kecamatan)\//.test(name)) expect(saying).toContain(name);
  expect(saying.filter((name) => /^(aduan\/|desa\/|data\/)/.test(name))).toEqual([]);
});

test('every page stands in every language under the same name, says its language and where the others are', async () => {
  const pages = await pagesOf(based);
  const site = 'https://contoh.invalid/aduan-warga/';
  const names = [...pages.keys()].filter((name) => !/^(en|jv)\/|^404\.html$/.test(name));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    for (const [language, path] of [
      ['id', name],
      ['en', `en/${name}`],
      ['jv', `jv/${name}`],
    ] as const) {
      const html = pages.get(path);
      if (html === undefined) throw new Error(`${path} is missing`);
      const tags = tagsOf(html);
      expect(tags.find(({ tag }) => tag === 'html')?.lang, path).toBe(language);
      const address = (code: string) =>
        site + (code === 'id' ? '' : `${code}/`) + name.replace(/^index\.html$/, '');
      const isFound = !tags.some((tag) => tag.name === 'robots' && tag.content === 'noindex');
      if (isFound) {
        const alternates = tags
          .filter(({ tag, rel, hreflang }) => tag === 'link' && rel === 'alternate' && hreflang)
          .map(({ hreflang, href }) => [hreflang, href]);
        expect(alternates, path).toEqual([
          ...['id', 'en', 'jv'].map((code) => [code, address(code)]),
          ['x-default', address('id')],
        ]);
        expect(tags.find(({ rel }) => rel === 'canonical')?.href, path).toBe(address(language));
        const switches = tags.filter(({ tag, hreflang }) => tag === 'a' && hreflang).map(({ href }) => href);
        expect(switches, path).toEqual(['id', 'en', 'jv'].map((code) => new URL(address(code)).pathname));
      }
    }
  }
});

test('a site in one language has no switch and names no other', async () => {
  for (const [name, html] of await pagesOf(full)) {
    expect(html.includes('hreflang='), name).toBe(false);
    expect(html.includes('class="languages"'), name).toBe(false);
  }
});

test('the English pages of statistics, data and method say no Indonesian sentence but the words of officers and rules', async () => {
  const pages = await pagesOf(based);
  for (const name of ['statistik.html', 'data.html', 'metodologi.html']) {
    const english = pages.get(`en/${name}`) ?? '';
    const main = /<main[\s\S]*<\/main>/.exec(english)?.[0] ?? '';
    expect(main.length, name).toBeGreaterThan(1000);
    const own = main
      .replace(/<(\w+)[^>]* lang="id"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>|https:\S+/g, ' ');
    expect(/\b(yang|aduan|menurut|hari|bulan|belum|dengan)\b/i.exec(own)?.[0], name).toBeUndefined();
  }
});
