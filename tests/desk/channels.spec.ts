import { enter, expect, expectWellMade, test } from './desk-test.ts';

test('an administrator lets an application file here, reads its key once, and takes it back', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await enter(page, desk.origin, desk.staff.administrator);
  await page.getByRole('link', { name: 'Saluran' }).click();
  await expect(page.getByRole('heading', { name: 'Saluran lain' })).toBeVisible();
  await expectWellMade(page);

  await page.getByRole('button', { name: 'Tambah mitra' }).click();
  await expect(page.getByRole('alert')).toContainText('Tulis nama aplikasinya');
  await page.getByLabel('Nama aplikasi').fill('Wargaku kota tetangga');
  await page.getByLabel('Situs foto mitra').fill('https://foto.example.id/');
  await page.getByRole('button', { name: 'Tambah mitra' }).click();
  await expect(page.getByRole('alert')).toContainText('bukan nama situs');
  await page.getByLabel('Situs foto mitra').fill('foto.example.id');
  await page.getByRole('button', { name: 'Tambah mitra' }).click();
  await expect(page.locator('.notice .copy-label')).toHaveText('Kunci API untuk Wargaku kota tetangga');
  await expect(page.locator('.notice pre')).toHaveText(/^[A-Za-z0-9_-]{43}$/);
  await expectWellMade(page);
  if (process.env.SCREENS) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({
          path: `${process.env.SCREENS}/channels-${width}-${scheme}.png`,
          fullPage: true,
        });
      }
    }
  }

  // It is shown this once.
  await page.reload();
  await expect(page.locator('.thing', { hasText: 'Wargaku kota tetangga' })).toBeVisible();
  await expect(page.locator('.notice pre')).toHaveCount(0);
  await page.getByRole('button', { name: /^Cabut kunci/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cabut kunci' }).click();
  await expect(page.locator('.badge', { hasText: 'dicabut' })).toBeVisible();
});
