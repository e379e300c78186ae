import { enter, expect, expectWellMade, test } from './desk-test.ts';
import { PASSWORD } from './start-desk.ts';

test('a desk nobody touches warns, goes on at a touch, ends without one, and keeps what was typed', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await page.clock.install();
  const staff = await desk.hire('verifier');
  const complaintId = await desk.file();
  await enter(page, desk.origin, staff);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).click();
  const question = 'Di sisi mana lubangnya, dekat jembatan atau dekat pasar?';
  await page.getByLabel('Pertanyaan untuk pelapor').fill(question);
  const { accountId } = await staff.client.me();
  /** Both clocks: the server's memory of the last use, and the browser's. */
  const leaveFor = async (minutes: number) => {
    // What the screen still asks for, or checks of the last words, is use of the session.
    await page.waitForLoadState('networkidle');
    await desk.server.connection.database
      .updateTable('operations_session')
      .set({ last_seen_at: new Date(Date.now() - minutes * 60_000).toISOString() })
      .where('account_id', '=', accountId)
      .execute();
    await page.clock.fastForward(minutes * 60_000);
  };

  await leaveFor(29);
  const warning = page.getByRole('dialog', { name: 'Masih di sini?' });
  await expect(warning).toContainText('isian Anda tetap ada');
  await expectWellMade(page);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/warning.png` });
  await warning.getByRole('button', { name: 'Saya masih di sini' }).click();
  await expect(warning).toBeHidden();
  expect((await staff.client.sessionLeft()).idleSeconds).toBeGreaterThan(0);

  await leaveFor(31);
  const ended = page.getByRole('dialog', { name: 'Masuk ke meja kerja' });
  await expect(ended).toBeVisible();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/ended.png` });
  await ended.getByLabel('Surel').fill(staff.email);
  await ended.getByLabel('Kata sandi').fill(PASSWORD);
  await ended.getByRole('button', { name: 'Masuk' }).click();
  await expect(ended).toBeHidden();
  await expect(page.getByLabel('Pertanyaan untuk pelapor')).toHaveValue(question);

  await page.goto(`${desk.origin}/akun-saya`);
  const history = page.getByRole('heading', { name: 'Riwayat masuk' }).locator('..');
  await expect(history).toContainText('Chrome, komputer');
  await expectWellMade(page);
  if (process.env.PICTURES) {
    await page.setViewportSize({ width: 360, height: 1400 });
    await page.screenshot({ path: `${process.env.PICTURES}/account-360.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.screenshot({ path: `${process.env.PICTURES}/account-dark.png`, fullPage: true });
  }
});
