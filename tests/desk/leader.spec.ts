import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { Server } from '../../server/server.ts';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';

const NOBODY = { kind: 'nobody', agencyCode: null };

// It counts what is in the register.
test.use({ register: 'what the leader counts' });

test('the leader sees what is late, opens its numbers, copies the day and reads the fair figures', {
  tag: '@slow',
}, async ({ page, desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.origin });
  const complaintId = await desk.file();
  const { client } = desk.staff.verifier;
  await client.verifierAct(complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: NOBODY,
  });
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await client.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  await makeLate(desk.server, complaintId);

  await enter(page, desk.origin, desk.staff.leader);
  await page.getByRole('button', { name: /^Lihat 1 aduan terlambat, (?!semua)/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('rowheader', { name: complaintNumber(complaintId) })).toBeVisible();
  await expect(dialog).not.toContainText('pasar');
  await expectWellMade(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'OPD' }).click();
  await expect(page.getByRole('columnheader', { name: 'OPD' }).first()).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: 'Salin ringkasan hari ini' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Terlambat: 1');
  expect(copied).not.toContain(complaintNumber(complaintId));
  await page.getByRole('button', { name: /^Salin pengingat WhatsApp/ }).click();
  const reminder = await page.evaluate(() => navigator.clipboard.readText());
  expect(reminder).toBe(`Ada aduan yang menunggu di meja kerja Titik Terang. Mohon dibuka: ${desk.origin}`);
  await expect(page.getByText('data belum cukup:')).toBeVisible();
  await expectWellMade(page);
  if (process.env.PICTURES) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${process.env.PICTURES}/overview-${width}.png`, fullPage: true });
    }
  }

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeHidden();
  await expect(page.locator('.print-head')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'PIC tanggap' }).click();
  await expect(page.getByText('belum ada PIC yang memenuhi syarat')).toBeVisible();
  await expectWellMade(page);
  await leave(page);
});

test('the bell counts, the list says it in fixed words, and reading it empties the bell', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file({ text: 'Kalimat langka pelapor yang tidak boleh ikut.' });
  await enter(page, desk.origin, desk.staff.verifier);
  await page.getByRole('link', { name: /^Pemberitahuan, \d+ belum dibaca$/ }).click();
  const line = page.getByRole('link', { name: new RegExp(complaintNumber(complaintId)) });
  await expect(line).toContainText('Aduan baru menunggu verifikasi');
  await expect(page.getByText('Kalimat langka')).toHaveCount(0);
  await page.getByLabel('Aduan baru menunggu verifikasi').check();
  await expect(page.getByText('Pilihan disimpan.')).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Tandai semua terbaca' }).click();
  await expect(page.getByRole('link', { name: 'Pemberitahuan, semua terbaca' })).toBeVisible();
  await line.click();
  await expect(page).toHaveURL(`${desk.origin}/aduan/${complaintId}`);
  await page.goto(desk.origin);
  await leave(page);
});

test('the auditor sees the chain whole, filters, and takes the table along', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  await enter(page, desk.origin, desk.staff.auditor);
  await expect(page.getByText('Rantai utuh.')).toBeVisible();
  await page.getByLabel('Jenis catatan').selectOption('key');
  await expect(page.getByText(/\(petugas verifikasi\): daftar kunci/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  expect((await download).suggestedFilename()).toBe('catatan-titik-terang.csv');
  await page.getByLabel('Dari tanggal').fill('2099-01-01');
  await expect(page.getByText('Tidak ada catatan yang cocok.')).toBeVisible();
  await page.getByText('Sidik catatan terakhir').click();
  const head = (await page.locator('.chain .code').textContent()) ?? '';
  await page.getByLabel('Cocokkan sidik').fill('abc');
  await page.getByRole('button', { name: 'Cocokkan', exact: true }).click();
  await expect(page.getByText('Periksa salinannya.')).toBeVisible();
  await page.getByLabel('Cocokkan sidik').fill(head);
  await page.getByRole('button', { name: 'Cocokkan', exact: true }).click();
  await expect(page.getByText('Sidik itu ada')).toBeVisible();
  await expectWellMade(page);
  await desk.server.connection.database
    .updateTable('operations_log')
    .set({ note: 'tidak terjadi apa-apa' })
    .where('sequence', '=', 2)
    .execute();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Rantai putus. Catatan nomor 2');
});

/** Sets the complaint's receipt eight days back, as if it had come in then. */
async function makeLate({ connection }: Pick<Server, 'connection'>, complaintId: string): Promise<void> {
  const { projection } = await connection.database
    .selectFrom('casework_complaint')
    .select('projection')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const receivedAt = new Date(Date.now() - 8 * 86_400_000).toISOString();
  await connection.database
    .updateTable('casework_complaint')
    .set({ received_at: receivedAt, projection: JSON.stringify({ ...JSON.parse(projection), receivedAt }) })
    .where('complaint_id', '=', complaintId)
    .execute();
}
