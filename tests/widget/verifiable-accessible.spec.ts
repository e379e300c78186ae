import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { QUESTIONED } from './questions.ts';
import { tinyPhoto } from './service-answers.ts';
import { codeOn, expect, fillWhere, test } from './widget-test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe findings, and whether anything is wider than the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return wide > 0 ? [...found, `${wide} px too wide`] : found;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const lang of ['id', 'jv'] as const) {
    test(`every new state is free of axe findings and fits 320 pixels (${colorScheme}, ${lang})`, {
      tag: '@slow',
    }, async ({ page, running }) => {
      running.intercept(null);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      const open = () => page.goto(`${running.service}/lapor?agency=desa-sawahlintang&lang=${lang}`);
      const next = () => page.locator('button.main[type=submit]').click();
      await open();
      await page.locator('#category').selectOption(QUESTIONED);
      await page.locator('#story').fill('Tetangga dipukuli suaminya di rumah, nomor saya 0812-3456-7890.');
      await page.locator('#question-jumlah').waitFor();
      await page.locator('.bad').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await next();
      await page.locator('#errors').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator('#question-jumlah').fill('3');
      await page.locator('#question-keadaan').selectOption('keruh');
      await page.locator('input[type=file]').setInputFiles(tinyPhoto);
      await page.locator('.photos img').waitFor();
      await next();
      await page.locator('#landmark').fill('Tanya 0856-1111-2222');
      await page.locator('.coach').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await open();
      await page.locator('#category').selectOption('listrik');
      await page.locator('#story').fill('Listrik di rumah saya padam setiap malam sejak Senin.');
      await next();
      await page.locator('#village:enabled').waitFor();
      await next();
      await page.locator('#service-nik').fill('3318011513900003');
      expect(await faultsOf(page)).toEqual([]);
      await next();
      await page.locator('.review').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await open();
      await page.locator('#category').selectOption('permintaan-informasi');
      await page.locator('#story').fill('Laporan penggunaan dana desa tahun 2025 beserta lampirannya.');
      await next();
      await page.locator('#village:enabled').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await next();
      await page.locator('.review').waitFor();
      await next();
      await page.locator('#letter').waitFor();
      await page.locator('.qr').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

test('the service data and the questions are filled in by keyboard alone', { tag: '@slow' }, async ({
  own,
  page,
}) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await own.getByLabel('Tentang').selectOption('listrik');
  await own.getByLabel('Ceritakan').fill('Listrik di rumah saya padam setiap malam sejak Senin.');
  await own.getByRole('button', { name: 'Lanjut' }).click();
  await fillWhere(own);
  await own.getByLabel('Nama pada berkas').waitFor();
  await own.getByLabel('Tanpa nama').focus();
  await press('Tab');
  await expect(own.getByLabel('Nama pada berkas')).toBeFocused();
  await page.keyboard.type('Sari');
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Space');
  await expect(own.getByLabel('satu data ini boleh dibuka')).toBeChecked();
  await press('Tab', 'Tab', 'Enter');
  await expect(own.getByRole('heading', { name: 'Sudah benar?' })).toBeFocused();
  // The field no person sees is in nobody's way.
  for (let pressed = 0; pressed < 8; pressed += 1) {
    await press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('website');
  }
  await own.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(own);
});
