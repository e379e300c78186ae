import type { MapPoint } from '../../api-client/contract/public/map-index.ts';
import { buildMapIndex } from '../../server/publish/map-index.ts';
import { expect, test } from './site-test.ts';

/** Pixels of the map's canvas as bright as the core of a light. */
const brightPixels = () => {
  const canvas = document.querySelector<HTMLCanvasElement>('#peta canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let bright = 0;
  for (let index = 0; index < data.length; index += 4) {
    if ((data[index] ?? 0) > 230 && (data[index + 1] ?? 0) > 170 && (data[index + 2] ?? 0) < 230) bright += 1;
  }
  return bright;
};

test('the first view shows lights without asking for any case data', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/peta.html`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(brightPixels)).toBeGreaterThan(100);
  expect(asked.filter((path) => path.startsWith('/publikasi/'))).toEqual([]);
});

test('choosing a light opens its card with photos and a link to its page', async ({ page, site }) => {
  const place = site.withPhotos.place.point;
  if (!place) throw new Error('the fixture case has no place');
  await page.goto(`${site.origin}/peta.html#17/${place.latitude}/${place.longitude}`);
  await page.waitForLoadState('networkidle');
  const box = await page.locator('#peta').boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const card = page.locator('#kartu-peta');
  await expect(card.locator('img')).toHaveCount(2);
  await expect(card.getByRole('link')).toHaveAttribute('href', `/aduan/${site.withPhotos.publicId}.html`);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a click on a count that no zoom splits names its cases in card and list', async ({ page, site }) => {
  const { point } = site.withPhotos.place;
  if (!point) throw new Error('the fixture case has no place');
  const others = site.cases.flatMap(({ publicId, place, categoryCode, agencyCode }): MapPoint[] =>
    place.point ? [[publicId, place.point.longitude, place.point.latitude, categoryCode, agencyCode]] : [],
  );
  // A market where 700 complaints were solved at one published place.
  const market = Array.from({ length: 700 }, (_, serial): MapPoint => {
    const publicId = `market${String(serial).padStart(4, '0')}`;
    return [publicId, point.longitude, point.latitude, 'jalan-rusak', 'dpupr'];
  });
  const files = buildMapIndex([...others, ...market]);
  await page.route('**/publikasi/map/**', (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace('/publikasi/', ''));
    return body ? route.fulfill({ body, contentType: 'application/json' }) : route.abort();
  });
  await page.goto(`${site.origin}/peta.html#17/${point.latitude}/${point.longitude}`);
  await page.waitForLoadState('networkidle');
  const box = await page.locator('#peta').boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('#kartu-peta').getByRole('link')).toHaveCount(6);
  await expect(page.locator('#kartu-peta').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/aduan\/.{10}\.html$/,
  );
  await expect(page.locator('#daftar-peta li:visible a[href*="market"]')).toHaveCount(100);
  const rest = page
    .locator('#daftar-peta')
    .getByRole('link', { name: /^60\d lagi: semua aduan selesai menurut bulan$/ });
  await expect(rest).toHaveAttribute('href', '/aduan.html');
});

test('the list keeps to what the map shows', async ({ page, site }) => {
  const place = site.withPhotos.place.point;
  if (!place) throw new Error('the fixture case has no place');
  await page.goto(`${site.origin}/peta.html#16/${place.latitude}/${place.longitude}`);
  await expect(page.locator('#jumlah-peta')).toHaveText(/aduan dalam tampilan peta\.$/);
  const shown = page.locator('#daftar-peta li:visible');
  await expect(page.locator(`[data-id="${site.withPhotos.publicId}"]`)).toBeVisible();
  expect(await shown.count()).toBeLessThan(site.cases.length);
});

test('the arrow keys pan the map and its place is kept in the address', async ({ page, site }) => {
  await page.goto(`${site.origin}/peta.html`);
  await page.locator('#peta.leaflet-container').focus();
  await page.keyboard.press('+');
  await page.waitForURL(/#\d/);
  const before = new URL(page.url()).hash;
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((hash) => location.hash !== hash, before);
});
