import { test as base } from '@playwright/test';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { builtOnce } from '../built-once.ts';
import { buildTestSite } from './build-test-site.ts';
import { type Served, serveFolder } from './serve-folder.ts';

export type LiveSite = Served & { cases: PublicCase[]; withPhotos: PublicCase; withoutPhotos: PublicCase };

/** The site of 60 invented cases, built once a run. */
export const builtSite = () =>
  builtOnce('site', () => buildTestSite({ cases: 60, languages: ['id', 'en', 'jv'] }));

/** That site, served with the real policy by each worker. */
export const test = base.extend<{ quiet: undefined }, { site: LiveSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const built = await builtSite();
      const served = await serveFolder(built.folder);
      const withPhotos = built.cases.find(({ photos }) => photos.length > 0);
      const withoutPhotos = built.cases.find(({ photos }) => photos.length === 0);
      if (!withPhotos || !withoutPhotos) throw new Error('the fixture lacks a kind of case');
      await use({ ...served, cases: built.cases, withPhotos, withoutPhotos });
      await served.close();
    },
    // A machine that does much else at once builds for minutes.
    { scope: 'worker', timeout: 300_000 },
  ],
  /** No page may log an error, break the policy or ask another origin for anything. */
  quiet: [
    async ({ page, site }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const foreign = !request.url().startsWith(site.origin) && !request.url().startsWith('data:');
        if (foreign) faults.push(`asked ${request.url()}`);
      });
      await use(undefined);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';

/** One page of every kind, by its path. */
export function pageKinds({ withPhotos, withoutPhotos }: LiveSite): Record<string, string> {
  return {
    home: '/',
    map: '/peta.html',
    list: '/aduan.html',
    month: `/aduan/bulan/${withPhotos.resolvedOn.slice(0, 7)}.html`,
    'case with photos': `/aduan/${withPhotos.publicId}.html`,
    'case without photos': `/aduan/${withoutPhotos.publicId}.html`,
    agency: `/opd/${withPhotos.agencyCode}.html`,
    district: `/kecamatan/${withPhotos.districtCode}.html`,
    village: `/desa/${withPhotos.villageCode}.html`,
    'embedded village': `/sematkan/desa/${withPhotos.villageCode}.html`,
    'embedded map': '/sematkan/peta.html',
    search: '/cari.html',
    statistics: '/statistik.html',
    data: '/data.html',
    snapshot: '/data/2026-10-02.html',
    'English statistics': '/en/statistik.html',
    'English method': '/en/metodologi.html',
    method: '/metodologi.html',
    privacy: '/privasi.html',
    embed: '/pasang.html',
    'English home': '/en/',
    'Javanese case': `/jv/aduan/${withPhotos.publicId}.html`,
    'not found': '/404.html',
    'not available': '/tidak-tersedia.html',
  };
}
