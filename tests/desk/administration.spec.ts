import type { Page } from '@playwright/test';
import { totp } from '../server/helpers/totp.ts';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { PASSWORD } from './start-desk.ts';
import { takeScreens } from './take-screens.ts';

const go = async (page: Page, name: string, heading: string | RegExp) => {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
};

test('an administrator adds an agency, allows a page, adds a category with a question, and changes the deadlines', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const administrator = await desk.hire('administrator');
  await enter(page, desk.origin, administrator);

  await go(page, 'Instansi', 'Instansi');
  await page.getByRole('button', { name: 'Tambah instansi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByRole('link', { name: /nama lengkapnya/ })).toBeVisible();
  await dialog.getByLabel('Nama lengkap').fill('Dinas Taman dan Pemakaman');
  await dialog.getByLabel('Nama singkat').fill('Distaman');
  await expect(dialog.getByLabel('Kode')).toHaveValue('distaman');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.locator('.thing', { hasText: 'Dinas Taman dan Pemakaman' })).toContainText('distaman');

  await go(page, 'Situs', 'Situs pemasang');
  await page.getByLabel('Instansi atau desa').selectOption('distaman');
  await page.getByLabel('Alamat situs').fill('https://taman.contoh.example/beranda');
  await page.getByRole('button', { name: 'Izinkan', exact: true }).click();
  await expect(page.getByRole('link', { name: /diawali https/ })).toBeVisible();
  await page.getByLabel('Alamat situs').fill('https://taman.contoh.example');
  await page.getByRole('button', { name: 'Izinkan', exact: true }).click();
  await expect(page.locator('.rows', { hasText: 'taman.contoh.example' })).toContainText(
    'belum pernah dibuka',
  );
  await expect(page.getByText('data-agency="distaman"')).toBeVisible();

  await go(page, 'Kategori', 'Kategori');
  await page.getByRole('button', { name: 'Tambah kategori' }).click();
  await dialog.getByLabel('Nama (Indonesia)').fill('Taman dan pohon');
  await dialog.getByLabel('Permintaan informasi publik').check();
  await expect(dialog.getByLabel('Terbit dengan titik tepat')).toHaveCount(0);
  await expect(dialog.getByLabel(/^Hanya dihitung/)).toBeChecked();
  await dialog.getByLabel('Aduan', { exact: true }).check();
  await dialog.getByLabel('Terbit dengan titik tepat').check();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  const category = page.locator('.thing', { hasText: 'Taman dan pohon' });
  await category.getByRole('button', { name: 'Pertanyaan' }).click();
  await dialog.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  await dialog.getByLabel('Pertanyaan (Indonesia)').fill('Jenis pohonnya apa?');
  await dialog.getByLabel('Jenis jawaban').selectOption('choice');
  await dialog.getByRole('button', { name: 'Simpan pertanyaan' }).click();
  await expect(dialog.getByRole('link', { name: /dua pilihan/ })).toBeVisible();
  await dialog.getByLabel('Pilihan, satu per baris').fill('Beringin\nLainnya | Other | Liyane');
  await dialog.getByRole('button', { name: 'Simpan pertanyaan' }).click();
  await expect(category).toContainText('Jenis pohonnya apa?');

  await go(page, 'Tenggat', 'Tenggat dan hari libur');
  await page.getByRole('button', { name: 'Pakai contoh Pati' }).click();
  await page.getByRole('group', { name: 'Penyelesaian' }).getByLabel('Batas').fill('10');
  await page.getByRole('button', { name: 'Berlakukan' }).click();
  await expect(page.getByText('Versi 2')).toBeVisible();

  await go(page, 'Pengaturan', 'Pengaturan');
  const owners = page.getByLabel('Daftar tujuan, satu per baris');
  await expect(owners).toHaveValue(/PT PLN \(Persero\) \| listrik/);
  await owners.fill('PT PLN (Persero) | listrik\nPT');
  const ownersForm = page.locator('.panel', { has: owners });
  await ownersForm.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('link', { name: /Baris 2/ })).toBeVisible();
  await owners.fill('PT PLN (Persero) | listrik');
  await ownersForm.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('link', { name: /Baris 2/ })).toHaveCount(0);
  await page.getByLabel(/Umur paling lama/).fill('14');
  await page
    .locator('.panel', { has: page.getByLabel(/Umur paling lama/) })
    .getByRole('button', { name: 'Simpan' })
    .click();

  await go(page, 'Riwayat', 'Riwayat perubahan');
  for (const line of [
    /instansi ditambahkan: Dinas Taman/,
    /tujuan di luar daerah: daftar: PT PLN .* → PT PLN \(Persero\) \(listrik\)/,
    /umur aduan yang dicatat petugas: 30 → 14/,
    /situs https:\/\/taman.contoh.example diizinkan/,
    /kategori ditambahkan: Taman dan pohon/,
    /pertanyaan kategori Taman dan pohon versi 1: – → Jenis pohonnya apa\?/,
    /penyelesaian: 168 hours sejak received → 10 working_days sejak verified/,
  ]) {
    await expect(page.getByText(line)).toBeVisible();
  }
  await leave(page);
});

test('an officer made by an administrator chooses her password, sets up a second factor, and her session is ended at once', {
  tag: '@slow',
}, async ({ page, desk, browser }) => {
  const administrator = await desk.hire('administrator');
  await enter(page, desk.origin, administrator);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByRole('link', { name: 'PIC OPD memerlukan OPD.' })).toBeVisible();
  await page.getByLabel('Nama').fill('Wening Contoh');
  await page.getByLabel('Surel').fill('wening@contoh.example');
  await page.getByLabel('OPD', { exact: true }).selectOption('dlh');
  await page.getByRole('button', { name: 'Buat akun' }).click();
  const oneTime = (await page.locator('.notice-good pre').textContent()) ?? '';
  expect(oneTime).toMatch(/^(\w{4}-){3}\w{4}$/);

  const hers = await (await browser.newContext()).newPage();
  await hers.goto(desk.origin);
  await hers.getByLabel('Surel').fill('wening@contoh.example');
  await hers.getByLabel('Kata sandi').fill(oneTime);
  await hers.getByRole('button', { name: 'Masuk' }).click();
  await expect(hers.getByRole('heading', { name: 'Buat kata sandi Anda' })).toBeVisible();
  await hers.getByLabel('Kata sandi sekarang').fill(oneTime);
  await hers.getByLabel('Kata sandi baru', { exact: true }).fill(PASSWORD);
  await hers.getByLabel('Kata sandi baru, sekali lagi').fill(PASSWORD);
  await hers.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await hers.getByRole('link', { name: 'Wening Contoh' }).click();
  await hers.locator('#factor-password').fill(PASSWORD);
  await hers.getByRole('button', { name: 'Mulai memasang' }).click();
  await expect(hers.getByRole('img', { name: /QR/ })).toBeVisible();
  const secret =
    (await hers.locator('.copy', { hasText: 'Kunci untuk diketik' }).locator('pre').textContent()) ?? '';
  await hers.getByLabel('Kode enam angka dari aplikasi').fill('000000');
  await hers.getByRole('button', { name: 'Pasang faktor kedua' }).click();
  await expect(hers.getByText('Kode itu tidak cocok.')).toBeVisible();
  await hers.getByLabel('Kode enam angka dari aplikasi').fill(totp(secret, Date.now()));
  await hers.getByRole('button', { name: 'Pasang faktor kedua' }).click();
  await expect(hers.getByText('Faktor kedua terpasang.').first()).toBeVisible();
  await leave(hers);
  await hers.getByLabel('Surel').fill('wening@contoh.example');
  await hers.getByLabel('Kata sandi').fill(PASSWORD);
  await hers.getByRole('button', { name: 'Masuk' }).click();
  await hers.getByLabel('Kode dari aplikasi autentikator').fill(totp(secret, Date.now()));
  await hers.getByRole('button', { name: 'Masuk' }).click();
  await expect(hers.getByRole('button', { name: 'Keluar' })).toBeVisible();

  await page.reload();
  const line = page.locator('.account', { hasText: 'Wening Contoh' });
  await takeScreens(page, 'accounts');
  await expect(line).toContainText('Dengan faktor kedua');
  await line.getByRole('button', { name: 'Kelola' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Akhiri' }).first().click();
  await expect(dialog.getByText('Tidak sedang masuk di mana pun.')).toBeVisible();
  await hers.reload();
  await expect(hers.getByRole('heading', { name: 'Masuk ke meja kerja' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(line).toContainText('Nonaktif');
  await page.getByRole('navigation').getByRole('link', { name: 'Riwayat' }).click();
  for (const note of ['akun agencyOfficer dibuat: Wening Contoh', '1 sesi Wening Contoh diakhiri']) {
    await expect(page.getByText(note)).toBeVisible();
  }
  await hers.context().close();
});

test('every screen of the administration is well made, light and dark, and works from the keyboard', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const administrator = await desk.hire('administrator');
  await desk.staff.administrator.client.allowHost({
    agencyCode: 'dlh',
    origin: 'https://dlh.contoh.example',
  });
  await enter(page, desk.origin, administrator);
  for (const path of [
    'akun',
    'instansi',
    'situs',
    'kategori',
    'tenggat',
    'pengaturan',
    'riwayat',
    'akun-saya',
  ]) {
    await page.goto(`${desk.origin}/${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText('Memuat…')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectWellMade(page);
      await picture(page, `${path}-${colorScheme}`);
    }
  }
  await page.goto(`${desk.origin}/kategori`);
  await page.getByRole('button', { name: 'Ubah Jalan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectWellMade(page);
  await picture(page, 'kategori-ubah');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Pertanyaan Sampah' }).click();
  await page.getByRole('button', { name: 'Tambah pertanyaan' }).click();
  await expectWellMade(page);
  await picture(page, 'pertanyaan');
});

/** For looking at: only where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}
