import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { PASSPHRASE } from './start-desk.ts';

const anonymous = { kind: 'anonymous' as const, name: null, number: null, notes: [] };
const hers = { name: 'Sekar Rahasia', nik: null, customerNumber: '523071849926', address: null };

test('an officer asks for a customer number, a verifier releases it, and it is seen in both key documents alone', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file({ releaseConsent: true }, anonymous, undefined, hers);
  const { client } = desk.staff.verifier;
  const subject = { kind: 'nobody', agencyCode: null };
  await client.verifierAct(complaintId, 'verify', { version: 1, categoryCode: 'jalan-rusak', subject });
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await client.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  const keys = page.frameLocator('iframe');

  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Buat kunci saya' }).click();
  await keys.getByLabel('Frasa sandi baru').fill(PASSPHRASE);
  await keys.getByLabel('Ulangi frasa sandi').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buat kunci' }).click();
  await expect(page.getByText('Kunci Anda siap.')).toBeVisible();
  await page.locator('summary', { hasText: 'Kirim permintaan' }).click();
  await page.getByRole('button', { name: 'Kirim permintaan' }).click();
  await expect(page.getByText('sedikitnya lima huruf')).toBeVisible();
  await page.getByLabel('Untuk apa, atau apa pertanyaannya').fill('Perlu untuk mencari sambungannya');
  await page.getByRole('button', { name: 'Kirim permintaan' }).click();
  await expect(page.getByText('Menunggu jawaban petugas verifikasi')).toBeVisible();
  await expectWellMade(page);
  await leave(page);

  await enter(page, desk.origin, desk.staff.verifier);
  await expect(page.getByText('1 permintaan data PIC menunggu jawaban')).toBeVisible();
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  const panel = page.getByRole('region', { name: 'Data layanan dan permintaan PIC' });
  await panel.getByRole('button', { name: 'Berikan satu data' }).first().click();
  await panel.getByLabel('Alasan membuka').fill('PIC perlu nomor pelanggan');
  await panel.getByRole('button', { name: 'Lanjut ke dokumen kunci' }).click();
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka data ini' }).click();
  await expect(keys.getByText('523071849926')).toBeVisible();
  await expect(keys.getByText('Sekar Rahasia')).toHaveCount(0);
  await keys.getByRole('button', { name: /Segel untuk/ }).click();
  await expect(panel.getByText('berlaku · dibuka 0 kali')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('523071849926');
  await expectWellMade(page);
  await leave(page);

  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Buka Nomor pelanggan' }).click();
  await keys.getByLabel('Frasa sandi kunci Anda').fill('bukan frasa sandinya');
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('Frasa sandi tidak cocok.')).toBeVisible();
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('523071849926')).toBeVisible();
  const around = await page.evaluate(() => document.documentElement.outerHTML);
  expect(around).not.toContain('523071849926');
});
