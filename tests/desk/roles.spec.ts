import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';

test('a wrong password is told in one sentence and what was typed stays', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
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

test('leader, auditor and administrator each have their own screen and not the verifier’s', {
  tag: '@slow',
}, async ({ page, desk }) => {
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
