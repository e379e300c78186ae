import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { complaintsIn } from './service-answers.ts';
import { startService } from './start-service.ts';
import { codeOn, expect, fillWhat, stayAnonymous, story, test } from './widget-test.ts';

/** Until the service worker keeps all it is to keep. */
const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);

/** Every address in every cache of our origin. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) all.push(new URL(request.url).pathname);
    }
    return all;
  });

test('the form opens and is filled in without a network, and is sent when there is one again', async ({
  page,
  running,
}) => {
  running.intercept(null);
  const before = await complaintsIn(running);
  await page.goto(`${running.service}/lapor`);
  await page.getByLabel('Ceritakan').focus();
  await isKept(page);
  await page.context().setOffline(true);
  await page.goto(`${running.service}/lapor`);
  await fillWhat(page);
  await page.getByLabel('Kecamatan').selectOption({ index: 1 });
  await page.getByLabel('Desa atau kelurahan').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel('Nomor WhatsApp saja').check();
  await page.getByLabel('Nomor WhatsApp', { exact: true }).fill('081200000003');
  await stayAnonymous(page);
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(page.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await page.getByRole('button', { name: 'Simpan di ponsel ini' }).click();
  const [context, address] = [page.context(), page.url()];
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await context.setOffline(false);
  expect(await codeOn(later)).toMatch(/^0\d{15}$/);
  expect(await complaintsIn(running)).toBe(before + 1);

  const kept = await keptIn(later);
  expect(kept).toContain('/lapor');
  for (const path of kept)
    expect(path).toMatch(/^\/lapor(\/instance|\/key-list)?$|^\/assets\/widget\/[\w-]+\.js$/);
  const bodies = await later.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push((await (await cache.match(request))?.text()) ?? '');
    }
    return texts.join('\n');
  });
  expect(bodies).not.toContain(story);
});

test('a phone can put the form on its home screen', async ({ page, running }) => {
  await page.goto(`${running.service}/lapor`);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await page.request.get(`${running.service}${href}`)).json();
  expect(manifest).toMatchObject({
    start_url: '/lapor',
    display: 'standalone',
    name: 'Titik Terang Sekar Tanjung',
  });
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.request.get(`${running.service}${src}`);
    const { format, width, height } = await sharp(await icon.body()).metadata();
    expect(format).toBe('png');
    expect(`${width}x${height}`).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Off the record nothing can be installed; nothing else may be missing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});

test('in a frame, and for the tracker’s own page, no service worker is put in', { tag: '@slow' }, async ({
  form,
  page,
  running,
}) => {
  await form.getByLabel('Ceritakan').focus();
  await page.waitForLoadState('networkidle');
  const inFrame = () =>
    page.frames()[1]?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect((await inFrame()?.catch(() => 0)) ?? 0).toBe(0);
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a new build is shown at once, and kept once the old one is closed', { tag: '@slow' }, async ({
  page,
}) => {
  const own = await startService();
  const rewrite = async (name: string, change: (text: string) => string) => {
    const path = join(own.widgetFolder, name);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  await page.goto(`${own.service}/lapor`);
  await page.getByLabel('Ceritakan').focus();
  await isKept(page);
  const { formBuild } = JSON.parse(await readFile(join(own.widgetFolder, 'manifest.json'), 'utf8'));
  for (const name of ['manifest.json', 'offline.js'])
    await rewrite(name, (text) => text.replaceAll(formBuild, 'baru'));
  await rewrite('frame.html', (text) => text.replace('<title>Titik Terang', '<title>Bentuk baru'));
  await page.goto(`${own.service}/lapor`);
  await expect(page).toHaveTitle('Bentuk baru');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/lapor');
    await registration?.update();
    while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const context = page.context();
  await page.close();
  const later = await context.newPage();
  await later.goto(`${own.service}/lapor`);
  await isKept(later);
  await expect.poll(() => later.evaluate(() => caches.keys())).toEqual(['form-baru']);
  await context.setOffline(true);
  await later.goto(`${own.service}/lapor`);
  await expect(later).toHaveTitle('Bentuk baru');
  await expect(later.getByLabel('Ceritakan')).toBeVisible();
  await own.stop();
});
