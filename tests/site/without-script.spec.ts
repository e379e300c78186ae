import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

test('without script a case shows both photos and no dead control', async ({ page, site }) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const photos = page.locator('.compare-frame img');
  await expect(photos).toHaveCount(2);
  const [first, second] = [await photos.nth(0).boundingBox(), await photos.nth(1).boundingBox()];
  if (!first || !second) throw new Error('a photo is not shown');
  expect(second.x >= first.x + first.width || second.y >= first.y + first.height).toBe(true);
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.share .sentence')).toContainText(`/aduan/${site.withPhotos.publicId}.html`);
  await expect(page.getByRole('link', { name: /Unduh kartu gambar/ })).toBeVisible();
});

test('without script the map page lists every case and shows the drawn map', async ({ page, site }) => {
  await page.goto(`${site.origin}/peta.html`);
  await expect(page.locator('#daftar-peta li')).toHaveCount(site.cases.length);
  await expect(page.locator('#peta').getByRole('img')).toBeVisible();
  await page.locator('#daftar-peta li a').first().click();
  await expect(page.getByRole('heading', { name: 'Yang dilaporkan' })).toBeVisible();
});

test('without script every chart and its table can be read', { tag: '@slow' }, async ({ page, site }) => {
  await page.goto(`${site.origin}/statistik.html`);
  await expect(page.getByRole('img', { name: /Dari diterima sampai selesai/ })).toBeVisible();
  await page.locator('#ringkasan summary').click();
  await expect(page.locator('#ringkasan table')).toBeVisible();
});
