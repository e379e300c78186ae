import { expect, test } from './site-test.ts';

test('a filter narrows lights and list, stands in the address, and an address narrows the map', async ({
  page,
  site,
}) => {
  const { categoryCode } = site.withPhotos;
  const own = site.cases.filter((record) => record.categoryCode === categoryCode && record.place.point);
  await page.goto(`${site.origin}/peta.html`);
  await page.getByText('Saring titik').click();
  await page.getByLabel('Kategori').selectOption(categoryCode);
  await expect(page).toHaveURL(new RegExp(`\\?kategori=${categoryCode}`));
  await expect(page.getByText(`${own.length} titik cocok.`)).toBeVisible();
  const others = page.locator(
    `#daftar-peta li[data-category]:not([data-category="${categoryCode}"]):visible`,
  );
  await expect(others).toHaveCount(0);
  await page.goBack();
  await expect(page.getByLabel('Kategori')).toHaveValue('');

  await page.goto(`${site.origin}/peta.html?kategori=${categoryCode}&bukti=photo&dari=2020-01`);
  await expect(page.getByLabel('Bukti')).toHaveValue('photo');
  const both = own.filter(({ evidence }) => evidence === 'photo').length;
  await expect(page.getByText(`${both} titik cocok.`)).toBeVisible();
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(page).toHaveURL(/peta\.html(#.*)?$/);
});

test('an address that fits no case says so, and one that makes no sense shows everything', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/peta.html?kategori=tidak-ada`);
  await expect(page.getByText('Tidak ada titik yang cocok dengan saringan ini.')).toBeVisible();
  await page.goto(`${site.origin}/peta.html?dari=kemarin&sampai=%00`);
  await expect(page.getByLabel('Selesai dari bulan')).toHaveValue('');
  await expect(page.locator('#daftar-peta li:visible').first()).toBeVisible();
});

test('"di sekitar saya" lists the nearest cases and asks for nothing by place', async ({
  page,
  site,
  context,
}) => {
  const { point } = site.withPhotos.place;
  if (!point) throw new Error('the fixture case has no place');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: point.latitude + 0.0005, longitude: point.longitude });
  await page.goto(`${site.origin}/peta.html`);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Di sekitar saya' }).click();
  const nearest = page.locator('#dekat-saya li').first();
  await expect(nearest).toContainText(/60 m/);
  await expect(nearest.getByRole('link')).toHaveAttribute('href', `/aduan/${site.withPhotos.publicId}.html`);
  await expect(page.locator('#dekat-saya li')).toHaveCount(10);
  await page.waitForLoadState('networkidle');
  const data = asked.filter((path) => !path.startsWith('/_astro/'));
  expect(data.every((path) => /^\/publikasi\/map\/months\/\d{4}-\d{2}\.json$/.test(path))).toBe(true);
  expect(data.length).toBeGreaterThan(0);
  // Her place is not in the address either: addresses are shared and kept.
  expect(page.url()).not.toContain(point.latitude.toFixed(2));
});

test('the embedded map stands in a page of somebody else and keeps its filter', async ({ page, site }) => {
  const { categoryCode } = site.withPhotos;
  const own = site.cases.filter((record) => record.categoryCode === categoryCode && record.place.point);
  await page.route('**/halaman-opd', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="Peta" width="600" height="700" src="${site.origin}/sematkan/peta.html?kategori=${categoryCode}"></iframe>`,
    }),
  );
  await page.goto(`${site.origin}/halaman-opd`);
  await expect(page.frameLocator('iframe').getByText(`${own.length} titik cocok.`)).toBeVisible();
});

test('in a frame that its editor sandboxed, without an origin, the map has its lights, its list and its filter', {
  tag: '@slow',
}, async ({ page, site }) => {
  const { categoryCode } = site.withPhotos;
  const own = site.cases.filter((record) => record.categoryCode === categoryCode && record.place.point);
  await page.route('**/halaman-koran', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" title="Peta" width="600" height="700" src="${site.origin}/sematkan/peta.html?kategori=${categoryCode}"></iframe>`,
    }),
  );
  await page.goto(`${site.origin}/halaman-koran`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(`${own.length} titik cocok.`)).toBeVisible();
  await expect(frame.locator('#daftar-peta li')).not.toHaveCount(0);
  expect(await frame.locator('body').evaluate(() => globalThis.origin)).toBe('null');
});
