import { expect, test } from './site-test.ts';

test('the search fetches nothing until its field is reached for, then finds cases by word, place and agency', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/cari.html`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  const field = page.getByRole('searchbox', { name: 'Kata yang dicari' });
  await field.focus();
  await page.waitForResponse(/pagefind\.js$/);
  const { publicId, summary } = site.withPhotos;
  await field.fill(summary.split(' ').slice(0, 3).join(' '));
  const status = page.locator('#cari [role=status]');
  await expect(status).toHaveText(/^\d+ hasil$/);
  const found = page.locator('#cari ol li');
  expect(await found.count()).toBeGreaterThan(0);
  await expect(found.first().locator('mark').first()).toBeVisible();
  await field.fill(publicId);
  await expect(page.locator(`#cari a[href="/aduan/${publicId}.html"]`)).toBeVisible();
  await expect(page).toHaveURL(`${site.origin}/cari.html?q=${publicId}`);
  await field.fill('dinas');
  await expect(page.locator('#cari a[href^="/opd/"]').first()).toBeVisible();
  await field.fill('"tidak ada kata begini"');
  await expect(status).toContainText('Tidak ada yang cocok');
  expect(asked.every((path) => !path.endsWith('.map'))).toBe(true);
});

test('the field over the list leads to the results, more of them come by a button, and nothing found is set as HTML', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/aduan.html`);
  await page.getByRole('searchbox').fill('<img src=x> Kecamatan');
  await page.getByRole('button', { name: 'Cari' }).click();
  await expect(page.locator('#cari [role=status]')).toHaveText(/hasil$/);
  expect(await page.locator('#cari img').count()).toBe(0);
  await expect(page.locator('#cari ol > li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Tampilkan lebih banyak' }).click();
  await expect(page.locator('#cari ol > li')).toHaveCount(20);
  await expect(page.locator('#cari ol > li').nth(10).getByRole('link')).toBeFocused();
});

test('what was found is told once: no line begins with its title again, a day is written as the language of the page writes it', async ({
  page,
  site,
}) => {
  for (const [path, day] of [
    ['/cari.html', /^Selesai \d{1,2} \p{L}+ \d{4}\.$/u],
    ['/en/cari.html', /^Solved \d{1,2} \p{L}+ \d{4}\.$/u],
  ] as const) {
    await page.goto(`${site.origin}${path}?q=${site.withPhotos.publicId}`);
    const found = page.locator('#cari ol > li').first();
    await expect(found.locator('p').last()).toHaveText(day);
    const title = (await found.getByRole('link').textContent()) ?? '';
    const words = (await found.locator('p').first().textContent()) ?? '';
    expect(words.startsWith(title)).toBe(false);
    expect(words).toMatch(/([.!?]| …)$/);
  }
});

test('when the index cannot be had the page says so and its lists stay', async ({ page, site }) => {
  // Another page: the fixture that watches for errors would count the refused requests.
  const other = await page.context().newPage();
  await other.route(/\/pagefind\//, (route) => route.abort());
  await other.goto(`${site.origin}/cari.html?q=jalan`);
  await expect(other.getByText('Pencarian belum dapat dimuat.')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Menurut bulan, kecamatan, dan instansi' })).toBeVisible();
  await other.close();
});
