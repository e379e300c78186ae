import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fileComplaint } from './filed-complaint.ts';
import { codeOn, expect, fillWhat, fillWhere, story, test } from './widget-test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  // What the dark scheme changes is contrast; the long run looks at all of it.
  const tag = colorScheme === 'dark' ? ['@slow'] : [];
  test(`every step is free of axe findings in the ${colorScheme} scheme`, { tag }, async ({ own, page }) => {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') };
    await own.locator('input[type=file]').setInputFiles(file);
    await own.getByText('Berkas ini bukan foto').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await own.getByRole('button', { name: 'Hapus Foto 1' }).click();
    await fillWhat(own, `${story} Hubungi 081234567890.`);
    await own.getByRole('button', { name: 'Pilih di peta' }).click();
    await own.getByRole('application').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await fillWhere(own);
    await own.getByLabel('Nama dan nomor').check();
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('alert').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await own.getByLabel('Tanpa nama').check();
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await own.getByRole('button', { name: 'Kirim aduan' }).click();
    await codeOn(own);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('the tracker is free of axe findings', async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  await complaint.ask('Lampu yang mana?');
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Kode lacak').fill(complaint.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('heading', { name: 'Menunggu jawaban Anda' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test('a complaint can be filed by keyboard alone', async ({ own, page }) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await own.getByLabel('Tentang').focus();
  await press('ArrowDown', 'Tab');
  await page.keyboard.type(story);
  await press('Tab', 'Tab', 'Tab');
  await expect(own.getByRole('button', { name: 'Lanjut' })).toBeFocused();
  await press('Enter');
  await expect(own.getByRole('heading', { name: 'Di mana?' })).toBeFocused();
  await own.getByLabel('Desa atau kelurahan').and(own.locator(':enabled')).waitFor();
  await own.getByRole('button', { name: 'Lanjut' }).focus();
  await press('Enter');
  await expect(own.getByRole('heading', { name: 'Siapa Anda?' })).toBeFocused();
  await press('Tab');
  await expect(own.getByLabel('Tanpa nama')).toBeFocused();
  await press('ArrowDown');
  await expect(own.getByLabel('Nomor WhatsApp saja')).toBeChecked();
  await press('ArrowUp', 'Tab', 'Tab', 'Enter');
  await expect(own.getByRole('heading', { name: 'Sudah benar?' })).toBeFocused();
  await own.getByRole('button', { name: 'Kirim aduan' }).focus();
  await press('Enter');
  await codeOn(own);
});

test('nothing is wider than a 320 pixel screen', async ({ own, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await fillWhat(own);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await fillWhere(own);
  expect(await overflow()).toBeLessThanOrEqual(0);
});
