import { expect, test } from './site-test.ts';

test('the arrow keys move the cut between before and after, and its value is spoken', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const control = page.getByRole('slider');
  const after = page.locator('.compare-frame').nth(1);
  const cut = () => after.evaluate((frame) => getComputedStyle(frame).clipPath);
  const middle = await cut();
  await control.focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
  await expect(control).toHaveAttribute('aria-valuetext', 'Foto sesudah terlihat 30 %');
  expect(await cut()).not.toBe(middle);
  expect(await cut()).toContain('70%');
});

test('on a slow line the first photo has it to itself; the second and the land around the place are asked for when the first is drawn, or failed', async ({
  page,
  site,
}) => {
  const [before, after] = site.withPhotos.photos.map(({ photoId }) => photoId);
  const shown = page.locator('.compare-frame').nth(1).locator('img');
  for (const arrives of [true, false]) {
    let answerFirst = () => {};
    const held = new Promise<void>((resolve) => {
      answerFirst = resolve;
    });
    await page.route(`**/${before}-*`, async (route) => {
      await held;
      await (arrives ? route.continue() : route.fulfill({ contentType: 'image/webp', body: 'rusak' }));
    });
    const asked: string[] = [];
    await page.route(`**/${after}-*`, async (route) => {
      asked.push(route.request().url());
      await route.continue();
    });
    await page.route('**/peta-tenang.svg', async (route) => {
      asked.push(route.request().url());
      await route.continue();
    });
    await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`, { waitUntil: 'commit' });
    await expect(page.locator('.compare.first')).toBeVisible();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    answerFirst();
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await expect.poll(() => asked.filter((url) => url.endsWith('peta-tenang.svg'))).toHaveLength(1);
    expect(asked).toHaveLength(2);
    await page.unrouteAll();
  }
});

test('a finger on the photo moves the cut there', async ({ page, site }) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const control = page.getByRole('slider');
  const box = await control.boundingBox();
  if (!box) throw new Error('the control has no box');
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 2);
  const value = Number(await control.inputValue());
  expect(value).toBeGreaterThan(18);
  expect(value).toBeLessThan(32);
});

test('a button lays both photos side by side and back', async ({ page, site }) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const button = page.getByRole('button', { name: 'Berdampingan' });
  const [before, after] = [page.locator('.compare-frame').nth(0), page.locator('.compare-frame').nth(1)];
  const apart = async () => {
    const [first, second] = [await before.boundingBox(), await after.boundingBox()];
    return (
      first !== null &&
      second !== null &&
      (second.x >= first.x + first.width || second.y >= first.y + first.height)
    );
  };
  expect(await apart()).toBe(false);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await apart()).toBe(true);
  await expect(page.getByRole('slider')).toBeHidden();
  await button.click();
  expect(await apart()).toBe(false);
});

test('print shows both photos and no control', async ({ page, site }) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('slider')).toBeHidden();
  await expect(page.locator('.share')).toBeHidden();
  await expect(page.locator('.printed')).toHaveText(/\/aduan\/[0-9a-z]{10}\.html$/);
  for (const photo of await page.locator('.compare-frame img').all()) await expect(photo).toBeVisible();
});

test('the page tells what was reported, what was done, by whom, how long it took and on what evidence', async ({
  page,
  site,
}) => {
  const { withPhotos } = site;
  await page.goto(`${site.origin}/aduan/${withPhotos.publicId}.html`);
  await expect(page.getByText(withPhotos.summary)).toBeVisible();
  await expect(page.getByText(withPhotos.outcome)).toBeVisible();
  await expect(page.getByText(/Janji ditepati|Melewati janji/)).toBeVisible();
  await expect(page.locator('dd', { hasText: 'Foto sebelum dan sesudah' })).toBeVisible();
  await expect(page.getByText(/menurut (kebijakan kategori|keputusan petugas)/)).toBeVisible();
});

test('"Bagikan" copies the ready sentence with link and hashtag, and offers the card', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = `/aduan/${site.withPhotos.publicId}.html`;
  await page.goto(site.origin + path);
  await page.getByRole('button', { name: 'Salin kalimat' }).click();
  await expect(page.getByText('Tersalin.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`selesai dalam .* oleh .*${path} #TitikTerang$`));
  expect(copied).toBe(await page.locator('.share .sentence').textContent());
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /Unduh kartu gambar/ }).click();
  expect((await saved).suggestedFilename()).toBe(`titik-terang-${site.withPhotos.publicId}.jpg`);
});

test('the share sheet of the phone gets the same sentence where there is one; without a clipboard it is marked', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => shared.push(what) });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const sentence = await page.locator('.share .sentence').textContent();
  await page.getByRole('button', { name: 'Bagikan lewat…' }).click();
  expect(await page.evaluate(() => (window as Window & { shared?: unknown }).shared)).toEqual([
    { text: sentence },
  ]);
  await page.getByRole('button', { name: 'Salin kalimat' }).click();
  await expect(page.getByText('Belum tersalin.')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain(sentence?.slice(0, 40));
});

test('the foot of every page leads to other lines for what cannot wait and to public information', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`);
  const foot = page.locator('.site-foot');
  await expect(foot.getByRole('link', { name: '129' })).toHaveAttribute('href', 'tel:129');
  await expect(foot.getByRole('link', { name: 'ppid@contoh.example' })).toHaveAttribute(
    'href',
    'mailto:ppid@contoh.example',
  );
});

test('a phone asks for small photos alone, however dense its screen', async ({ browser, site }) => {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2.625,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.origin}/aduan/${site.withPhotos.publicId}.html`, { waitUntil: 'networkidle' });
  await context.close();
  const photos = asked.filter((url) => url.includes('/publikasi/photos/'));
  expect(photos.length).toBeGreaterThan(1);
  expect(photos.filter((url) => !url.endsWith('-480.webp'))).toEqual([]);
});
