import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('no page holds an inline script, an inline style or a comment', async () => {
  for (const site of [full, empty, based]) {
    for (const [name, html] of await pagesOf(site)) {
      // By pattern: a document of each page would take most of this file's time.
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
        ([, attributes = '']) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes),
      );
      expect(scripts, name).toEqual([]);
      expect(/<style\b|<[a-z][^>]*\s(style|on[a-z]+)=/i.test(html), name).toBe(false);
      expect(html.includes('<!--'), name).toBe(false);
    }
  }
});

test('every page asks for one style sheet: each further one costs a connection before anything is painted', async () => {
  for (const site of [full, empty, based]) {
    for (const [name, html] of await pagesOf(site))
      expect(html.match(/<link rel="stylesheet"/g)?.length, name).toBe(1);
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

/** Brotli bytes of what a page loads besides itself, by kind. */
async function weight(site: TestSite, name: string): Promise<{ html: number; css: number; script: number }> {
  const html = await readFile(join(site.folder, name), 'utf8');
  const document = parse(html);
  const sizes = async (selector: string, attribute: string) => {
    let sum = 0;
    for (const element of document.querySelectorAll(selector)) {
      sum += brotliCompressSync(
        await readFile(join(site.folder, element.getAttribute(attribute) ?? '')),
      ).length;
    }
    return sum;
  };
  return {
    html: brotliCompressSync(html).length,
    css: await sizes('link[rel=stylesheet]', 'href'),
    script: await sizes('script[src]', 'src'),
  };
}

test('a case page keeps its budget: 10 kB of HTML, 5 kB of CSS, 0.5 kB of script beside the comparison', async () => {
  const comparison = (await readdir(join(full.folder, '_astro'))).find((name) =>
    name.startsWith('Comparison'),
  );
  const control = brotliCompressSync(await readFile(join(full.folder, '_astro', comparison ?? ''))).length;
  expect(control).toBeLessThanOrEqual(500);
  for (const { publicId } of full.cases.slice(0, 6)) {
    const { html, css, script } = await weight(full, `aduan/${publicId}.html`);
    expect(html).toBeLessThanOrEqual(10_000);
    expect(css).toBeLessThanOrEqual(5_000);
    expect(script).toBeLessThanOrEqual(500 + control);
  }
});

test('the first view of a case page with two photos keeps its budget: 75 kB, 20 kB a photo, the font aside', async () => {
  const withPhotos = full.cases.filter(({ photos }) => photos.length === 2).slice(0, 6);
  expect(withPhotos.length).toBeGreaterThan(0);
  for (const { publicId, photos } of withPhotos) {
    const { html, css, script } = await weight(full, `aduan/${publicId}.html`);
    let sum = html + css + script;
    for (const { photoId } of photos) {
      const { length } = await readFile(join(full.folder, `publikasi/photos/${photoId}-480.webp`));
      expect(length, photoId).toBeLessThanOrEqual(20_000);
      sum += length;
    }
    expect(sum).toBeLessThanOrEqual(75_000);
  }
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

test('the map page keeps its budget: 42 kB of script with Leaflet', async () => {
  expect((await weight(full, 'peta.html')).script).toBeLessThanOrEqual(42_000);
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
