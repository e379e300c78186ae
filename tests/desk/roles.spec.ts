import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';

test('a wrong password is told in one sentence and what was typed stays', async ({ page, desk }) => {
  await page.goto(desk.origin);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('link', { name: 'Tulis kata sandi Anda.' })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Surel').fill(desk.staff.leader.email);
  await page.getByLabel('Kata sandi').fill('bukan kata sandinya');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('link', { name: /tidak cocok/ })).toBeVisible();
  await expect(page.getByLabel('Surel')).toHaveValue(desk.staff.leader.email);
});

test('leader, auditor and administrator each have their own screen and not the verifier’s', async ({
  page,
  desk,
}) => {
  const complaintId = await desk.file();
  const homes = [
    { staff: desk.staff.leader, heading: 'Ikhtisar' },
    { staff: desk.staff.auditor, heading: 'Catatan pembukaan dan keputusan' },
    { staff: desk.staff.administrator, heading: 'Akun petugas' },
  ];
  for (const { staff, heading } of homes) {
    await enter(page, desk.origin, staff);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByText('Memuat…')).toHaveCount(0);
    await expectWellMade(page);
    await page.goto(`${desk.origin}/aduan/${complaintId}`);
    await expect(page.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible();
    await page.goto(desk.origin);
    await leave(page);
  }
});

test('an administrator makes an account and ends it', async ({ page, desk }) => {
  await enter(page, desk.origin, desk.staff.administrator);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByRole('link', { name: 'PIC OPD memerlukan OPD.' })).toBeVisible();
  await page.getByLabel('Nama').fill('Wening Contoh');
  await page.getByLabel('Surel').fill('wening@contoh.example');
  await page.getByLabel('OPD', { exact: true }).selectOption('dlh');
  await page.getByLabel('Kata sandi awal').fill('panjang-sekali-12');
  await page.getByRole('button', { name: 'Buat akun' }).click();
  const line = page.locator('.account', { hasText: 'Wening Contoh' });
  await expect(line).toContainText('Aktif');
  await line.getByRole('button', { name: 'Nonaktifkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(line).toContainText('Nonaktif');
});
