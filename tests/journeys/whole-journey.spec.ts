import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { codeOn, fillWhat, fillWhere, formOn } from '../widget/widget-test.ts';
import { type RunningInstance, startInstance } from './start-instance.ts';

/** An invented reporter. Nothing of her may be found in what is public. */
const REPORTER = { name: 'Sekarwangi Puspaningtyas', number: '0857 4119 2236', digits: '85741192236' };
/** Where her photo was taken: her home, not the place of the complaint. */
const HOME = { latitude: '-5.31874', longitude: '112.18652' };
const STORY = 'Lampu jalan di tikungan pasar padam sejak Senin, malam hari gelap sekali dan rawan jatuh.';

let running: RunningInstance;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await startInstance({ complaints: 30 });
});
test.afterAll(async () => {
  expect(await running.stop()).toBe(0);
});

/** A camera's JPEG: EXIF with her name, GPS of her home, an odd orientation. */
async function cameraPhoto(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 2400, height: 1800, channels: 3, background: colour } })
    .withExif({
      IFD0: { Artist: REPORTER.name, ImageDescription: `foto ${REPORTER.name} ${REPORTER.number}` },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '5/1 19/1 7464/1000',
        GPSLongitudeRef: 'E',
        GPSLongitude: '112/1 11/1 11472/1000',
      },
    })
    .jpeg()
    .toBuffer();
}

async function signIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(running.desk);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi').fill(running.passwords.get(email) ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('button', { name: 'Keluar' }).waitFor();
  return page;
}

/** Opens the form of an action in the panel unless it is open already. */
async function openAction(page: Page, name: string): Promise<void> {
  const button = page.locator('.action-button', { hasText: new RegExp(`^${name}$`) });
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** Sends the open form and waits for the desk's word that it is done. */
async function send(page: Page, name: string, done: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).and(page.locator('[type=submit]')).click();
  await expect(page.getByText(done)).toBeVisible();
}

async function openTracker(page: Page, code: string): Promise<void> {
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').fill(code);
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('one complaint goes from a village page to the public map, and its reporter stays behind', async ({
  browser,
}) => {
  test.setTimeout(240_000);

  // The citizen, on the village's own page.
  const village = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await village.goto(running.village);
  const form = formOn(village);
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${REPORTER.name}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await cameraPhoto('#5a4a3a'),
    });
  await expect(form.getByText('Tersimpan')).toBeVisible();
  await fillWhat(form, STORY);
  await fillWhere(form);
  await form.getByLabel('Nama dan nomor').check();
  await form.getByLabel('Nama', { exact: true }).fill(REPORTER.name);
  await form.getByLabel('Nomor WhatsApp', { exact: true }).fill(REPORTER.number);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  const code = await codeOn(form);
  expect(code).toMatch(/^0\d{15}$/);

  // The verifier opens the identity in her browser and asks a question.
  const verifier = await signIn(browser, 'verifikator@contoh.example');
  await verifier
    .getByRole('link', { name: /tikungan pasar padam/ })
    .or(verifier.getByText('tikungan pasar padam'))
    .first()
    .click();
  await verifier.getByRole('heading', { name: 'Kata pelapor' }).waitFor();
  const complaintUrl = verifier.url();
  await verifier.getByLabel('Alasan membuka').fill('menanyakan letak tiang');
  await verifier.getByRole('button', { name: 'Buka kontak' }).click();
  const keyDocument = verifier.frameLocator('iframe');
  await keyDocument.getByLabel(/frasa sandi/i).fill(running.passphrase);
  await keyDocument.getByRole('button').first().click();
  await expect(keyDocument.getByText(REPORTER.name)).toBeVisible();
  expect(await verifier.content()).not.toContain(REPORTER.name);
  await verifier.getByRole('button', { name: /tutup dokumen kunci/i }).click();
  await openAction(verifier, 'Tanya pelapor');
  await verifier.getByLabel('Pertanyaan untuk pelapor').fill('Tiang lampu yang mana yang padam?');
  await send(verifier, 'Tanya pelapor', 'Pertanyaan terkirim ke pelapor.');

  // The reporter answers by her code.
  const tracker = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await openTracker(tracker, code);
  await expect(tracker.getByText('Tiang lampu yang mana yang padam?')).toBeVisible();
  await tracker.getByLabel('Jawaban Anda').fill('Tiang ketiga dari timur.');
  await tracker.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(
    tracker.locator('p, li, blockquote, dd').getByText('Tiang ketiga dari timur.').first(),
  ).toBeVisible();
  await expect(tracker.getByText('menanyakan letak tiang')).toBeVisible();

  // Verified and assigned with a brief.
  await verifier.goto(complaintUrl);
  await openAction(verifier, 'Verifikasi');
  await verifier.getByLabel('Kategori').selectOption('jalan-rusak');
  await verifier.getByLabel('Bukan siapa-siapa (keadaan atau layanan)').check();
  await verifier.getByRole('button', { name: 'Verifikasi saja' }).click();
  await expect(verifier.getByText('Aduan diverifikasi.')).toBeVisible();
  await openAction(verifier, 'Teruskan ke OPD');
  await verifier.getByLabel('OPD tujuan').selectOption('dpupr');
  await verifier
    .getByLabel('Ringkasan untuk OPD')
    .fill('Lampu jalan di tikungan pasar padam, rawan pada malam hari.');
  await expect(verifier.getByText('Tidak ada bagian yang menunjuk ke orang.').last()).toBeVisible();
  await send(verifier, 'Teruskan ke OPD', 'Aduan diteruskan ke OPD.');

  // The agency answers, photographs and resolves; it sees the brief and nothing of her.
  const officer = await signIn(browser, 'dpupr@contoh.example');
  await officer.getByText('Lampu jalan di tikungan pasar padam').first().click();
  await officer.getByRole('heading', { name: 'Ringkasan aduan' }).waitFor();
  expect(await officer.content()).not.toContain('Senin');
  await openAction(officer, 'Mulai kerjakan');
  await send(officer, 'Mulai kerjakan', 'Aduan mulai dikerjakan.');
  await openAction(officer, 'Tanggapi');
  await officer
    .getByLabel('Tanggapan untuk pelapor')
    .fill('Tim kami mengganti 2 lampu LED di tikungan pasar pada 22 November 2026 pukul 09.00.');
  await expect(officer.getByText('Tanggapan ini menjawab.')).toBeVisible();
  await send(officer, 'Kirim tanggapan', 'Tanggapan terkirim.');
  const uploads = officer.locator('input[type=file]:not([capture])');
  for (const [index, colour] of ['#2a2a33', '#c9b27a'].entries()) {
    const photo = { name: 'lapangan.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto(colour) };
    const stored = officer.waitForResponse((response) => response.url().includes('/photos?kind='));
    await uploads.nth(index).setInputFiles(photo);
    expect((await stored).status()).toBe(201);
    await expect(uploads).toHaveCount(2);
  }
  await openAction(officer, 'Nyatakan selesai');
  await officer
    .getByLabel('Apa yang sudah dikerjakan?')
    .fill('Dua lampu LED di tikungan pasar diganti dan menyala.');
  await send(officer, 'Nyatakan selesai', 'Aduan dinyatakan selesai.');

  // The reporter confirms.
  await openTracker(tracker, code);
  await tracker.getByLabel('Sudah beres').check();
  await tracker.getByRole('button', { name: 'Kirim penilaian' }).click();
  await expect(tracker.getByText('Ditutup').first()).toBeVisible();

  // Published with preview.
  await verifier.goto(complaintUrl);
  await verifier.getByRole('link', { name: 'Terbitkan' }).click();
  await publish(verifier);

  // On the map, on its page, in the statistics.
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`${running.site}/peta`);
  await expect(async () => {
    await reader.reload();
    await expect(
      reader.getByRole('link', { name: /Jalan dan jembatan rusak di Sawahlintang/ }).first(),
    ).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await verifier.goto(complaintUrl);
  const caseUrl = await verifier.getByRole('link', { name: 'Lihat di situs publik' }).getAttribute('href');
  await reader.goto(caseUrl ?? '');
  await expect(reader.getByText('Lampu jalan di tikungan pasar padam dan jalan gelap.')).toBeVisible();
  await expect(reader.locator('img')).not.toHaveCount(0);
  await reader.goto(`${running.site}/statistik`);
  await expect(reader.getByText('31').first()).toBeVisible();

  // Every byte that is public, photos decoded: nothing of her.
  const needles = [
    REPORTER.name,
    'Puspaningtyas',
    REPORTER.number,
    REPORTER.digits,
    HOME.latitude,
    HOME.longitude,
    'Senin, malam',
    'Tiang ketiga',
  ];
  const folders = [join(running.dataFolder, 'publication'), join(running.dataFolder, 'site')];
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  expect(files.length).toBeGreaterThan(60);
  let photos = 0;
  for (const file of files) {
    const bytes = await readFile(file);
    const found = needles.filter(
      (needle) => bytes.includes(needle) || bytes.includes(Buffer.from(needle, 'utf16le')),
    );
    expect(found, file).toEqual([]);
    if (!/\.(webp|jpg|png)$/.test(file)) continue;
    photos += 1;
    const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc, comments], file).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  }
  expect(photos).toBeGreaterThan(4);
  expect(running.output()).not.toMatch(/Puspaningtyas|85741192236/);
});

async function publish(verifier: Page): Promise<void> {
  await verifier.getByLabel('Apa yang diadukan').fill('Lampu jalan di tikungan pasar padam dan jalan gelap.');
  await verifier.getByLabel('Apa yang dikerjakan').fill('Dua lampu LED diganti dan menyala kembali.');
  // One photo let through opens the next.
  await verifier.getByRole('button', { name: 'Periksa untuk publik dulu' }).first().click();
  for (const side of ['Foto sebelum', 'Foto sesudah']) {
    const group = verifier.locator('.public-photo', { hasText: side });
    await verifier.getByRole('button', { name: 'Boleh dilihat publik' }).click();
    await expect(group.getByText('boleh dilihat publik')).toBeVisible();
  }
  await verifier.getByLabel('Tidak', { exact: true }).check();
  await expect(verifier.getByText('Beginilah publik akan melihatnya')).toBeVisible();
  await send(verifier, 'Terbitkan persis ini', 'Aduan diterbitkan; situs sedang dibangun.');
}
