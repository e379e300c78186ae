import { enter, expect, test } from './desk-test.ts';
import { PASSWORD } from './start-desk.ts';

const question = 'Di sisi mana lubangnya, dekat jembatan atau dekat pasar?';

test('when another officer acted first, the words stay and the newest state is told', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).click();
  await page.getByLabel('Pertanyaan untuk pelapor').fill(question);
  await desk.staff.verifier.client.verifierAct(complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'nobody', agencyCode: null },
  });
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  const notice = page.getByRole('alert').filter({ hasText: 'aduan ini berubah' });
  await expect(notice).toContainText('Diverifikasi: Petugas verifikasi');
  await expect(notice).toContainText('Status sekarang: Diverifikasi');
  await expect(page.getByLabel('Pertanyaan untuk pelapor')).toHaveValue(question);
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  await expect(page.locator('.thread')).toContainText(question);
});

test('an action that is no longer possible keeps its words to be copied', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).click();
  await page.getByLabel('Pertanyaan untuk pelapor').fill(question);
  await desk.staff.verifier.client.verifierAct(complaintId, 'reject', {
    version: 1,
    reason: 'spam',
    explanation: 'Isi kiriman ini iklan, bukan aduan.',
  });
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  await expect(page.getByText('Tindakan ini tidak mungkin lagi.')).toBeVisible();
  await expect(page.getByLabel('Pertanyaan untuk pelapor')).toHaveValue(question);
});

test('without a network the server’s silence is told, and sending again works', async ({
  page,
  context,
  desk,
}) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).click();
  await page.getByLabel('Pertanyaan untuk pelapor').fill(question);
  await context.setOffline(true);
  await expect(page.getByText('Anda sedang luring.')).toBeVisible();
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  await expect(page.getByText('Server tidak terjangkau.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  await expect(page.locator('.thread')).toContainText(question);
});

test('a session that ended asks for the password above the screen and goes on', async ({
  page,
  context,
  desk,
}) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).click();
  await page.getByLabel('Pertanyaan untuk pelapor').fill(question);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'Masuk ke meja kerja' });
  await dialog.getByLabel('Surel').fill(desk.staff.verifier.email);
  await dialog.getByLabel('Kata sandi').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Masuk' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel('Pertanyaan untuk pelapor')).toHaveValue(question);
  await page.getByRole('button', { name: 'Tanya pelapor' }).last().click();
  await expect(page.locator('.thread')).toContainText(question);
});
