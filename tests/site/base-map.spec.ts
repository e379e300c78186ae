import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { tinyPmtiles } from '../fixtures/tiny-pmtiles.ts';
import { buildTestSite } from './build-test-site.ts';
import { serveFolder } from './serve-folder.ts';

const WATER = [11, 42, 74];
const LARGE = Buffer.alloc(4_000_000);

const middleOfGround = (page: Page) =>
  page.evaluate(() => {
    const tile = [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-tile-pane canvas')].find(
      ({ width }) => width > 0,
    );
    const data = tile?.getContext('2d')?.getImageData(128, 128, 1, 1).data;
    return data ? [...data].slice(0, 3) : null;
  });

base(
  'the base map comes from its own file, by ranges or whole, and a host that can do neither shows the outlines',
  { tag: '@slow' },
  async ({ page }) => {
    base.setTimeout(240_000);
    const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-base-map-'));
    const file = join(scratch, 'small.pmtiles');
    await writeFile(file, tinyPmtiles('<a href="https://openstreetmap.org">© OpenStreetMap</a>'));
    process.env.BASE_MAP_FILE = file;
    const small = await buildTestSite({ cases: 8 });
    await writeFile(file, Buffer.concat([tinyPmtiles('© OpenStreetMap'), LARGE]));
    const large = await buildTestSite({ cases: 8 });
    delete process.env.BASE_MAP_FILE;
    for (const { site, ranges, isShown } of [
      { site: small, ranges: true, isShown: true },
      { site: small, ranges: false, isShown: true },
      { site: large, ranges: true, isShown: true },
      { site: large, ranges: false, isShown: false },
    ]) {
      const served = await serveFolder(site.folder, '', { ranges });
      const answers: number[] = [];
      const elsewhere: string[] = [];
      const onResponse = (response: { url(): string; status(): number }) => {
        if (response.url().endsWith('.pmtiles')) answers.push(response.status());
        if (!response.url().startsWith(served.origin)) elsewhere.push(response.url());
      };
      page.on('response', onResponse);
      await page.goto(`${served.origin}/peta.html`);
      await page.waitForLoadState('networkidle');
      if (isShown) {
        await expect(page.locator('#sumber-peta')).toHaveText('© OpenStreetMap');
        await expect.poll(() => middleOfGround(page)).toEqual(WATER);
      } else {
        await expect(page.locator('#sumber-peta')).toBeHidden();
        expect(await middleOfGround(page)).toBeNull();
      }
      expect(new Set(answers)).toEqual(new Set([ranges ? 206 : 200]));
      // Without ranges the file is asked for once, never for each tile.
      if (!ranges) expect(answers).toHaveLength(1);
      expect(elsewhere).toEqual([]);
      page.off('response', onResponse);
      await served.close();
    }
    await Promise.all([small.remove(), large.remove(), rm(scratch, { recursive: true })]);
  },
);
