import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fileComplaint } from './filed-complaint.ts';
import { codeOn, expect, fillWhere, story, test } from './widget-test.ts';

const GOLDEN = new URL('../golden/widget/', import.meta.url);

/** What a screen reader reads, in its order, without what differs from run to run: code, keys, clock and day. */
async function readingOf(page: Page): Promise<string> {
  const read = await page.locator('body').ariaSnapshot();
  return `${read
    .replace(/([0-9a-f]{4} ){15}[0-9a-f]{4}/g, '«fingerprint»')
    .replace(/\d{4} \d{4} \d{4} \d{4}/g, '«code»')
    .replace(/(hari ini, )?(pukul )?\d{1,2} \p{L}+ \d{4},? (pukul )?\d\d\.\d\d/gu, '«moment»')
    .replace(/(hari ini, )?pukul \d\d\.\d\d/g, '«moment»')
    .replace(/\d{1,2} \p{L}+ \d{4}/gu, '«day»')
    .replace(/http:\/\/localhost:\d+/g, '«origin»')}\n`;
}

/** Compares with the golden file; a missing one, or all with UPDATE_GOLDEN=1, is written to be looked at. */
async function expectReading(page: Page, name: string): Promise<void> {
  const file = new URL(`${name}.yaml`, GOLDEN);
  const read = await readingOf(page);
  if (process.env.UPDATE_GOLDEN === '1') {
    await mkdir(GOLDEN, { recursive: true });
    await writeFile(file, read);
  }
  expect(read).toBe(await readFile(file, 'utf8'));
}

test('a screen reader hears each step of the form in the order it is filled in', { tag: '@slow' }, async ({
  own,
  page,
}) => {
  await expectReading(page, 'what');
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await own.getByRole('alert').waitFor();
  // The place of an urgent notice comes with the next part of the form.
  await own.locator('[role=status]').first().waitFor({ state: 'attached' });
  await expectReading(page, 'what-with-errors');
  await own.getByLabel('Tentang').selectOption('listrik');
  await own.getByLabel('Ceritakan').fill(story);
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await own.getByRole('heading', { name: 'Di mana?' }).waitFor();
  await own.getByLabel('Desa atau kelurahan').and(own.locator(':enabled')).waitFor();
  await own.locator('.coach').waitFor();
  await expectReading(page, 'where');
  await fillWhere(own);
  await own.getByLabel('Nama dan nomor').check();
  await own.getByLabel('Nama pada berkas').waitFor();
  await expectReading(page, 'who');
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await own.getByRole('alert').waitFor();
  await expectReading(page, 'who-with-errors');
  await own.getByLabel('Tanpa nama').check();
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await own.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
  await expectReading(page, 'review');
  await own.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(own);
  await own.locator('.qr').waitFor();
  await expectReading(page, 'receipt');
});

test('a screen reader hears on the tracker first what matters now', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  running.intercept(null);
  const complaint = await fileComplaint(running);
  await complaint.ask('Lampu yang mana?');
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').waitFor();
  await expectReading(page, 'tracker-closed');
  await page.getByLabel('Kode lacak').fill('3318011512900003');
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('alert').waitFor();
  await expectReading(page, 'tracker-with-a-nik');
  await page.getByLabel('Kode lacak').fill(complaint.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('heading', { name: 'Menunggu jawaban Anda' }).waitFor();
  await expectReading(page, 'tracker-asked');
});
