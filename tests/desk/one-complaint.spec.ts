import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { aPicture } from './start-desk.ts';

const told =
  'Jalan di depan balai desa berlubang dalam dan dua motor sudah jatuh. Hubungi saya di 0812-0000-1111, nama saya Ibu Sekar Contoh.';

test('a complaint goes from the queue to the agency, back, and out as exactly the page that was previewed', async ({
  page,
  desk,
}) => {
  const complaintId = await desk.file({ text: told });
  await enter(page, desk.origin, desk.staff.verifier);
  await expect(page.locator('#queue a').first()).toBeVisible();
  await expectWellMade(page);
  await page.keyboard.press('j');
  await expect(page.locator('#queue a').first()).toBeFocused();

  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await expect(page.locator('mark', { hasText: '0812-0000-1111' })).toBeVisible();
  await expect(page.locator('.texts-masked')).not.toContainText('0812');
  await expectWellMade(page);

  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  await expect(page.getByRole('link', { name: 'Pilih siapa yang diadukan.' })).toBeVisible();
  await page.getByLabel('Bukan siapa-siapa').check();
  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  // The form for both steps gives way to the one for assigning alone.
  await expect(page.locator('.complaint-state')).toContainText('Diverifikasi');
  await page.getByLabel('OPD tujuan').selectOption('dpupr');
  await expect(page.getByLabel('Ringkasan untuk OPD')).not.toHaveValue(/0812|Sekar/);

  await page.getByRole('button', { name: 'Periksa dulu' }).click();
  await page.getByRole('button', { name: 'Tambah kotak' }).click();
  await page.getByRole('button', { name: 'Kotak 1' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Boleh dilihat OPD' }).click();
  await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeChecked();
  await page.getByRole('button', { name: 'Teruskan ke OPD' }).last().click();
  await expect(page.locator('.complaint-state')).toContainText('Diteruskan');
  await leave(page);

  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.locator('#agency-queue a').first().waitFor();
  await expectWellMade(page);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(page.getByRole('heading', { name: 'Ringkasan aduan' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/0812|Sekar/);
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  const reply = page.getByLabel('Tanggapan untuk pelapor');
  await reply.fill('Terima kasih atas laporannya, akan kami tindak lanjuti.');
  await expect(page.getByText('Ini baru ucapan terima.')).toBeVisible();
  await expectWellMade(page);
  await reply.fill(
    'Tim pemeliharaan DPUPR menambal lubang sepanjang 12 meter pada 3 Maret 2026 pukul 08.00.',
  );
  await expect(page.getByText('Tanggapan ini menjawab.')).toBeVisible();
  await page.getByRole('button', { name: 'Kirim tanggapan' }).click();
  await expect(page.getByText('Berisi tindak lanjut')).toBeVisible();
  for (const kind of ['before', 'after']) {
    const file = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await aPicture()) };
    await page.locator(`#photo-${kind}`).setInputFiles(file);
    await expect(page.locator('.work-photos img')).toHaveCount(kind === 'before' ? 1 : 2);
  }
  await page.getByRole('button', { name: 'Nyatakan selesai' }).click();
  await page
    .getByLabel('Apa yang sudah dikerjakan?')
    .fill('Lubang ditambal tim pemeliharaan DPUPR pada 3 Maret 2026.');
  await page.getByRole('button', { name: 'Nyatakan selesai' }).last().click();
  await expect(page.locator('.complaint-state')).toContainText('Selesai');
  await leave(page);

  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}/terbitkan`);
  const summary = page.getByLabel('Apa yang diadukan');
  await summary.fill('Lubang di jalan depan balai desa, dilaporkan Bapak Arga Contoh.');
  await page.getByRole('button', { name: 'Lihat pratinjau' }).click();
  await expect(page.getByRole('link', { name: /1 bagian belum diputuskan/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Jawab pertanyaan konflik.' })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Samarkan', { exact: true }).check();
  // One photo let through opens the next.
  await page
    .getByRole('button', { name: /Periksa untuk publik/ })
    .first()
    .click();
  for (const side of ['Foto sebelum', 'Foto sesudah']) {
    await page.getByRole('button', { name: 'Boleh dilihat publik' }).click();
    await expect(page.locator('.public-photo', { hasText: side })).toContainText('boleh dilihat publik');
  }
  // Nothing is missing any more: the preview comes by itself.
  await page.getByLabel('Tidak', { exact: true }).check();
  const preview = page.getByRole('region', { name: 'Beginilah publik akan melihatnya' });
  await expect(preview).toContainText('dilaporkan [nama]');
  await expect(preview).not.toContainText('Arga');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Terbitkan persis ini' }).click();
  await expect(page.getByText('Menunggu giliran membangun situs')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tarik dari publik' })).toBeVisible();
});

test('a change after the preview asks for a new one before anything is published', async ({ page, desk }) => {
  const complaintId = await desk.file();
  const { client } = desk.staff.verifier;
  const officer = desk.staff.agencyOfficer.client;
  await client.verifierAct(complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'nobody', agencyCode: null },
  });
  const brief = { text: 'Jalan di depan pasar berlubang besar.', decisions: [] };
  await client.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  await officer.agencyAct(complaintId, 'resolve', {
    version: 3,
    text: { text: 'Lubang ditambal pada 3 Maret 2026.', decisions: [] },
    withoutPhotoReason: 'Kamera petugas rusak hari itu.',
  });

  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}/terbitkan`);
  await page.getByLabel('Tidak', { exact: true }).check();
  await expect(page.getByRole('button', { name: 'Terbitkan persis ini' })).toBeVisible();
  await page.getByLabel('Apa yang diadukan').fill('Jalan di depan pasar berlubang.');
  await expect(page.getByRole('button', { name: 'Terbitkan persis ini' })).toHaveCount(0);
  await expect(page.getByText('Perbarui pratinjau sebelum menerbitkan')).toBeVisible();
});
