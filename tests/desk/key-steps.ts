import type { Page } from '@playwright/test';
import { expect } from './desk-test.ts';
import { PASSPHRASE } from './start-desk.ts';

/** Makes one's key on the keys' screen; there must be none yet, or one to replace. */
export async function makeKey(page: Page, origin: string, button = 'Buat kunci saya'): Promise<void> {
  await page.goto(`${origin}/daftar-kunci`);
  await page.getByRole('button', { name: button }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi baru').fill(PASSPHRASE);
  await keys.getByLabel('Ulangi frasa sandi').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buat kunci' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
}

/** Sets recovery up as two people in a closed room do; gives the words of the paper. */
export async function setUpRecovery(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Siapkan kunci pemulihan' }).click();
  const keys = page.frameLocator('iframe');
  await expect(keys.locator('.words li')).toHaveCount(24);
  const words = await keys.locator('.words li').allTextContents();
  await expect(keys.getByRole('img', { name: /24 kata/ })).toBeVisible();
  await expect(keys.locator('.sheet .fingerprint')).toHaveText(/^([0-9a-f]{4} ?){16}$/);
  await keys.getByRole('button', { name: 'Sudah di kertas, lanjut' }).click();
  await expect(keys.locator('.words')).toHaveCount(0);
  await expect(keys.locator('label')).toHaveCount(3);
  const asked = await keys.locator('label').allTextContents();
  for (const label of asked) await keys.getByLabel(label, { exact: true }).fill('salah');
  await keys.getByRole('button', { name: 'Tandatangani daftar pertama' }).click();
  await expect(keys.getByText('belum cocok')).toBeVisible();
  for (const label of asked) {
    const position = Number(label.replace(/\D/g, ''));
    await keys.getByLabel(label, { exact: true }).fill(words[position - 1] ?? '');
  }
  await keys.getByRole('button', { name: 'Tandatangani daftar pertama' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  return words;
}
