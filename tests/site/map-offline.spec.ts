import { test as base, expect } from '@playwright/test';
import { serveFolder } from './serve-folder.ts';
import { builtSite } from './site-test.ts';

base('when the network fails the map keeps its lights, says so, and the list stays', async ({ page }) => {
  const built = await builtSite();
  const served = await serveFolder(built.folder);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/publikasi|peta-garis/, (route) => route.abort());
  await page.goto(`${served.origin}/peta.html`);
  await page.locator('#peta').hover();
  await expect(page.locator('#jumlah-peta')).toContainText('belum dapat dimuat');
  await expect(page.locator('#daftar-peta li')).toHaveCount(built.cases.length);
  expect(errors).toEqual([]);
  await served.close();
});
