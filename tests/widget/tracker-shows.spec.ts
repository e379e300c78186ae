import { fileComplaint } from './filed-complaint.ts';
import { expect, test } from './widget-test.ts';

test('the tracker shows what is due in words, replies as what they are, and how often identity was opened and why', {
  tag: '@slow',
}, async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  const { database } = running.server.connection;
  await complaint.record({
    type: 'verified',
    categoryCode: 'lampu-jalan',
    subject: { kind: 'nobody', agencyCode: null },
  });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  const at = new Date().toISOString();
  const common = { complaint_id: complaint.complaintId, account_id: 'staff-1' };
  for (const [opening_id, reason] of [
    ['o1', 'menanyakan tiang yang mana'],
    ['o2', 'mengabarkan jadwal'],
  ] as const)
    await database
      .insertInto('identity_opening')
      .values({ ...common, opening_id, part: 'contact', reason, opened_at: at })
      .execute();
  await database
    .insertInto('casework_reply')
    .values({
      ...common,
      reply_id: crypto.randomUUID(),
      agency_code: 'dishub',
      text: 'Terima kasih, segera kami tindak lanjuti.',
      kind: 'acknowledgement',
      rules_version: '1',
      at,
    })
    .execute();
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').fill(complaint.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByRole('heading', { name: 'Diteruskan ke instansi' })).toBeVisible();
  await expect(page.locator('.due')).toContainText(/Jawaban pertama: paling lambat (hari ini )?(pukul )?\d/);
  await expect(page.locator('.steps li')).toHaveText([/^Diterima/, /^Diverifikasi/, /^Diteruskan/]);
  await expect(page.locator('blockquote')).toContainText('(baru tanda terima, belum tindak lanjut)');
  const openings = page.locator('section', { hasText: 'Pembukaan identitas' }).getByRole('listitem');
  await expect(openings).toHaveText([/menanyakan tiang yang mana$/, /mengabarkan jadwal$/]);

  await complaint.record({
    type: 'resolved',
    text: 'Tiga lampu diganti.',
    evidence: 'claim',
    withoutPhotoReason: 'Malam hari.',
  });
  await page.getByRole('button', { name: 'Tutup', exact: true }).click();
  await page.getByLabel('Kode lacak').fill(complaint.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByLabel('Sudah beres', { exact: true }).check();
  await page.getByLabel('Nilai penanganannya').selectOption({ label: '4. Baik' });
  await page.getByRole('button', { name: 'Kirim penilaian' }).click();
  await expect(page.getByText('Terkirim.')).toBeVisible();
  const verdict = await database
    .selectFrom('casework_verdict')
    .select(['verdict', 'rating'])
    .where('complaint_id', '=', complaint.complaintId)
    .executeTakeFirst();
  expect(verdict).toEqual({ verdict: 'solved', rating: 4 });
});
