import { expect, test } from '@playwright/test';
import { buildTestSite, type TestSite } from './build-test-site.ts';
import { type Served, serveFolder } from './serve-folder.ts';

let site: TestSite;
let host: Served;
test.beforeAll(async () => {
  site = await buildTestSite({
    cases: 30,
    siteUrl: 'https://contoh.invalid/aduan-kita/',
    languages: ['id', 'en', 'jv'],
  });
  host = await serveFolder(site.folder, '/aduan-kita');
});
test.afterAll(async () => {
  await host?.close();
  await site?.remove();
});

test('below a base path an English reader finds a case by map and filter, and keeps it in Javanese', {
  tag: '@slow',
}, async ({ page }) => {
  const faults: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(answer.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${host.origin}/aduan-kita/`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${host.origin}/aduan-kita/en/`);
  await page.getByRole('link', { name: 'Explore the map' }).click();
  await page.getByText('Filter the points').click();
  await page.getByLabel('Evidence').selectOption('photo');
  await expect(page.getByText(/^Points that fit: \d+\./)).toBeVisible();
  await page.locator('#daftar-peta li:visible a').first().click();
  await expect(page.getByRole('heading', { name: 'What was reported' })).toBeVisible();
  await expect(page.locator('p[lang=id]').first()).toBeVisible();
  const shown = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Basa Jawa' }).click();
  expect(new URL(page.url()).pathname).toBe(shown.replace('/en/', '/jv/'));
  await expect(page.getByRole('heading', { name: 'Ingkang dipunwadulaken' })).toBeVisible();
  expect(faults).toEqual([]);
});
