import { enter, expect, test } from '../desk-test.ts';
import { aPicture } from '../start-desk.ts';
import { assigned } from './assigned.ts';

test('a photo that has arrived counts at once, however late the complaint is read again', async ({
  page,
  desk,
}) => {
  const complaintId = await assigned(desk);
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(page.getByRole('heading', { name: 'Ringkasan aduan' })).toBeVisible();
  let readOn = () => {};
  const held = new Promise<void>((resolve) => {
    readOn = resolve;
  });
  await page.route(`**/api/agency/complaints/${complaintId}`, async (route) => {
    await held;
    await route.continue();
  });
  const buffer = Buffer.from(await aPicture());
  await page.locator('#photo-after').setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByText('Foto terkirim.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Hasil pekerjaan' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Nyatakan selesai' }).click();
  await expect(page.getByText('Mengapa tidak ada foto')).toHaveCount(0);
  await page
    .getByLabel('Apa yang sudah dikerjakan?')
    .fill('Lubang ditambal tim pemeliharaan DPUPR pada 3 Maret 2026.');
  const resolved = page.waitForResponse((answer) => answer.url().endsWith('/resolve'));
  await page.getByRole('button', { name: 'Nyatakan selesai' }).last().click();
  expect((await resolved).status()).toBe(200);
  readOn();
  await expect(page.locator('.complaint-state')).toContainText('Selesai');
  await expect(page.getByRole('img', { name: 'Hasil pekerjaan' })).toHaveCount(1);
});
