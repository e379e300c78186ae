import { check } from 'linkinator';
import { expect, test } from 'vitest';
import { buildTestSite } from './build-test-site.ts';
import { serveFolder } from './serve-folder.ts';

test('below a base path on a plain file host every link, asset and file of the site answers', async () => {
  const site = await buildTestSite({
    cases: 30,
    siteUrl: 'https://contoh.invalid/aduan-kita/',
    languages: ['id', 'en', 'jv'],
  });
  const host = await serveFolder(site.folder, '/aduan-kita');
  try {
    const { links } = await check({
      path: `${host.origin}/aduan-kita/`,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(host.origin),
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${parent}: ${url}`);
    expect(broken).toEqual([]);
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(200);
  } finally {
    await host.close();
    await site.remove();
  }
}, 300_000);
