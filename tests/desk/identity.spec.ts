import { enter, expect, expectWellMade, test } from './desk-test.ts';
import { makeKey, setUpRecovery } from './key-steps.ts';
import { PASSPHRASE, startDesk } from './start-desk.ts';

const reporter = { kind: 'named' as const, name: 'Sekar Rahasia', number: '0800-111-222', notes: [] };

test('identity opens in the key document alone, and is gone when cleared', async ({ page, desk }) => {
  const complaintId = await desk.file({}, reporter);
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByLabel('Alasan membuka').fill('Menanyakan letak lubang');
  await page.getByRole('button', { name: 'Buka kontak' }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi kunci Anda').fill('bukan frasa sandinya');
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('Frasa sandi tidak cocok.')).toBeVisible();
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('Sekar Rahasia')).toBeVisible();
  await expect(
    keys.getByRole('img', { name: 'Kode QR untuk membuka WhatsApp di ponsel kantor' }),
  ).toBeVisible();
  await expect(keys.getByRole('img', { name: 'Kode QR untuk menelepon dari ponsel kantor' })).toBeVisible();

  const seen = await page.evaluate(() => ({
    inside: document.querySelector('iframe')?.contentDocument ?? null,
    around: document.documentElement.outerHTML,
  }));
  expect(seen.inside).toBeNull();
  expect(seen.around).not.toContain('Sekar Rahasia');
  await expect(page.locator('.openings')).toContainText('Menanyakan letak lubang');

  await keys.getByRole('button', { name: 'Kosongkan sekarang' }).click();
  await expect(keys.getByText('Sudah dikosongkan.')).toBeVisible();
  await expect(keys.getByText('Sekar Rahasia')).toHaveCount(0);
  await expect(keys.getByRole('img')).toHaveCount(0);
});

test('what was opened is gone after two minutes', async ({ page, desk }) => {
  const complaintId = await desk.file({}, reporter);
  await page.clock.install();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByLabel('Alasan membuka').fill('Menanyakan letak lubang');
  await page.getByRole('button', { name: 'Buka kontak' }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('Sekar Rahasia')).toBeVisible();
  await page.clock.fastForward(121_000);
  await expect(keys.getByText('Sekar Rahasia')).toHaveCount(0);
});

test('the first keys are made in the browser; the paper holds 24 words, a code and the fingerprint, and is read back', async ({
  page,
}) => {
  const desk = await startDesk({ withKeys: false });
  await enter(page, desk.origin, desk.staff.verifier);
  await makeKey(page, desk.origin);
  await expect(page.getByText('menunggu masuk daftar yang ditandatangani')).toBeVisible();
  await expectWellMade(page);
  const words = await setUpRecovery(page);
  await expect(page.getByText('Kunci Anda aktif.')).toBeVisible();
  await expect(page.locator('.fingerprint')).toHaveText(/^([0-9a-f]{4} ?){16}$/);
  await expect(page.locator('body')).not.toContainText(words.slice(0, 3).join(' '));
  await expectWellMade(page);
  await desk.stop();
});
