import { enter, expect, expectWellMade, test } from '../desk-test.ts';
import { aPicture } from '../start-desk.ts';
import { assigned } from './assigned.ts';

test.use({ viewport: { width: 360, height: 740 } });

const photo = async () => ({
  name: 'foto.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(await aPicture()),
});

test('an officer’s day on a phone: what is done without a network is kept, survives the closed tab, and arrives once', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk);
  const officer = desk.staff.agencyOfficer;
  await enter(page, desk.origin, officer);
  await page.locator(`#agency-queue a[data-item="${complaintId}"]`).click();
  await expect(page.getByRole('heading', { name: 'Ringkasan aduan' })).toBeVisible();
  await page.getByRole('button', { name: 'Ambil', exact: true }).click();
  await expect(page.getByText('Anda yang memegang aduan ini.')).toBeVisible();

  await page.locator('#photo-before').setInputFiles(await photo());
  await expect(page.getByRole('img', { name: 'Kondisi awal' })).toBeVisible();
  await page.getByRole('button', { name: 'Mulai kerjakan' }).click();
  await page.getByRole('button', { name: 'Mulai kerjakan' }).last().click();
  await expect(page.locator('.complaint-state')).toContainText('Dikerjakan');
  await page.getByRole('button', { name: 'Tulis catatan kerja' }).click();
  await page
    .getByLabel('Apa yang dikerjakan atau diputuskan?')
    .fill('Aspal dipesan, alat datang besok pagi.');
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(page.locator('.work-log')).toContainText('alat datang besok pagi');

  await context.setOffline(true);
  await expect(page.getByText('Tidak ada jaringan. Anda tetap dapat bekerja')).toBeVisible();
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  const words = 'Tim pemeliharaan DPUPR menambal lubang sepanjang 12 meter pada 3 Maret 2026 pukul 08.00.';
  await page.getByLabel('Tanggapan untuk pelapor').fill(words);
  await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
  const outbox = page.getByRole('region', { name: 'Kiriman dari ponsel ini' });
  await expect(outbox).toContainText('12 meter');
  await expect(outbox).toContainText('menunggu jaringan');
  await page.locator('#photo-after').setInputFiles(await photo());
  await expect(page.getByText('Foto ini menunggu terkirim')).toBeVisible();
  await expect(page.getByText('2 kiriman menunggu jaringan')).toBeVisible();
  await expectWellMade(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await officer.client.complaintForAgency(complaintId)).replies).toHaveLength(0);

  // The phone closes the tab; without a network it opens again with what was read and written before
  await page.close();
  const later = await context.newPage();
  await later.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(later.getByText('Tanpa jaringan: ini yang terakhir terbaca')).toBeVisible();
  await expect(later.getByText('Jalan di depan pasar berlubang besar.')).toBeVisible();
  await expect(later.getByRole('region', { name: 'Kiriman dari ponsel ini' })).toContainText('12 meter');
  await later.getByRole('link', { name: '← Aduan saya' }).click();
  await expect(later.locator(`a[data-item="${complaintId}"]`)).toContainText('menunggu jaringan');
  await later.locator(`a[data-item="${complaintId}"]`).click();

  await context.setOffline(false);
  await expect(later.getByText('Berisi tindak lanjut')).toBeVisible();
  await expect(later.getByRole('region', { name: 'Kiriman dari ponsel ini' })).toHaveCount(0);
  await expect(later.getByRole('img', { name: 'Hasil pekerjaan' })).toBeVisible();
  await later.getByRole('button', { name: 'Nyatakan selesai' }).click();
  await later.getByLabel('Apa yang sudah dikerjakan?').fill('Lubang ditambal tim DPUPR pada 3 Maret 2026.');
  await later.getByRole('button', { name: 'Nyatakan selesai' }).last().click();
  await expect(later.locator('.complaint-state')).toContainText('Selesai');
  const seen = await officer.client.complaintForAgency(complaintId);
  expect(seen.replies.map((reply) => reply.text)).toEqual([words]);
  expect(seen.photos.map((one) => one.kind)).toEqual(['before', 'after']);
});

test('an action whose answer got lost is repeated and done once', { tag: '@slow' }, async ({
  page,
  context,
  desk,
}) => {
  const complaintId = await assigned(desk);
  const officer = desk.staff.agencyOfficer;
  await enter(page, desk.origin, officer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  let lost = 0;
  await context.route('**/reply', async (route) => {
    lost += 1;
    // Playwright repeats the request without what the browser says of its origin
    const headers = { ...route.request().headers(), 'sec-fetch-site': 'same-origin' };
    const answer = await route.fetch({ headers });
    expect(answer.status()).toBe(200);
    if (lost === 1) await route.abort('connectionreset');
    else await route.fulfill({ response: answer });
  });
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  await page.getByLabel('Tanggapan untuk pelapor').fill('Tim DPUPR menambal lubang pada 3 Maret 2026.');
  await page.getByRole('button', { name: /^Kirim/ }).click();
  await expect(page.locator('.thread', { hasText: 'menambal lubang' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kiriman dari ponsel ini' })).toHaveCount(0);
  expect(lost).toBe(2);
  expect((await officer.client.complaintForAgency(complaintId)).replies).toHaveLength(1);
});

test('of two officers of one agency one wins; the other is told what changed and keeps her words', async ({
  page,
  desk,
}) => {
  const complaintId = await assigned(desk);
  const colleague = await desk.hire('agencyOfficer');
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  const reply = page.getByLabel('Tanggapan untuk pelapor');
  await reply.fill('Tim DPUPR menambal lubang pada 3 Maret 2026.');
  const { version } = await colleague.client.complaintForAgency(complaintId);
  await colleague.client.agencyAct(complaintId, 'start', { version });
  await page.getByRole('button', { name: /^Kirim/ }).click();
  const told = page.getByRole('alert').filter({ hasText: 'lebih dulu mengubah' });
  await expect(told).toContainText('Status sekarang: Dikerjakan.');
  await expect(told).toContainText('Mulai dikerjakan (rekan se-OPD)');
  await expect(reply).toHaveValue('Tim DPUPR menambal lubang pada 3 Maret 2026.');
  await page.getByRole('button', { name: /^Kirim/ }).click();
  await expect(page.locator('.thread', { hasText: 'menambal lubang' })).toBeVisible();
});
