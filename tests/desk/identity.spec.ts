import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { PASSPHRASE, PASSWORD, startDesk } from './start-desk.ts';

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

test('the first keys are made in the browser, and the recovery key takes in the next verifier', async ({
  page,
}) => {
  const desk = await startDesk({ withKeys: false });
  await enter(page, desk.origin, desk.staff.verifier);
  await makeKey(page, desk.origin);
  await expectWellMade(page);

  await page.getByRole('button', { name: 'Siapkan kunci pemulihan' }).click();
  const keys = page.frameLocator('iframe');
  await keys.locator('.recovery').waitFor();
  const printed = ((await keys.locator('.recovery').textContent()) ?? '').trim();
  expect(printed).toMatch(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/);
  await keys.getByLabel(/Ketik empat huruf terakhir/).fill(printed.slice(-4));
  await keys.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await expect(page.getByText('Kunci Anda aktif.')).toBeVisible();
  await expect(page.locator('.fingerprint')).toHaveText(/^([0-9a-f]{4} ?){16}$/);
  await expect(page.locator('body')).not.toContainText(printed);
  await leave(page);

  const second = { email: 'verifikator-dua@contoh.example', client: desk.staff.verifier.client };
  await desk.staff.administrator.client.createAccount({
    email: second.email,
    name: 'Verifikator Dua',
    role: 'verifier',
    agencyCode: null,
    password: PASSWORD,
  });
  await enter(page, desk.origin, second);
  await makeKey(page, desk.origin);
  await page.getByRole('button', { name: 'Tandatangani daftar baru' }).click();
  await keys
    .getByLabel('Kunci pemulihan dari kertas')
    .fill(printed.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')));
  await keys.getByRole('button', { name: 'Tandatangani' }).click();
  await expect(keys.getByText('Kunci pemulihan salah baca')).toBeVisible();
  await keys.getByLabel('Kunci pemulihan dari kertas').fill(printed.toLowerCase().replaceAll('-', ' '));
  await keys.getByRole('button', { name: 'Tandatangani' }).click();
  await expect(page.getByText('Kunci Anda aktif.')).toBeVisible();
  await expect(page.getByText(/Daftar versi 2.*2 kunci petugas/)).toBeVisible();
  await desk.stop();
});

async function makeKey(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/daftar-kunci`);
  await page.getByRole('button', { name: 'Buat kunci saya' }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi baru').fill(PASSPHRASE);
  await keys.getByLabel('Ulangi frasa sandi').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buat kunci' }).click();
  await expect(page.getByText('menunggu masuk daftar yang ditandatangani')).toBeVisible();
}
