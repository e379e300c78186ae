import { enter, expect, expectWellMade, test } from '../desk-test.ts';

test('a photo is zoomed, covered, undone and let through by keys alone, with the boxes that were left', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  await page.getByLabel('Bukan siapa-siapa').check();
  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  await page.getByRole('button', { name: 'Periksa dulu' }).click();
  const dialog = page.getByRole('dialog');
  const photo = dialog.locator('.box-stage img');
  await expect(dialog.getByRole('button', { name: 'Boleh dilihat OPD' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );

  const whole = (await photo.boundingBox())?.width ?? 0;
  await page.keyboard.press('+');
  await expect(dialog.getByText('Pembesaran 2×')).toBeVisible();
  expect((await photo.boundingBox())?.width).toBeCloseTo(whole * 2, 0);
  await page.keyboard.press('-');
  expect((await photo.boundingBox())?.width).toBeCloseTo(whole, 0);

  await page.keyboard.press('k');
  await expect(dialog.getByRole('button', { name: 'Kotak 1' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await expect(dialog.getByText('2 kotak akan ditutup.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(dialog.getByText('1 kotak akan ditutup.')).toBeVisible();

  await page.keyboard.press('+');
  await expectWellMade(page);

  const sent = page.waitForRequest((request) => request.url().endsWith('/check'));
  await page.keyboard.press('b');
  expect((await sent).postDataJSON()).toEqual({
    audience: 'agency',
    boxes: [{ left: expect.closeTo(0.41), top: 0.4, width: 0.2, height: 0.2 }],
  });
  await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeChecked();
});

test('a photo is not opened from a form that is being sent, so none closes under the eyes', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByLabel('Bukan siapa-siapa').check();

  // The answer is there, the complaint not read anew yet: the longest moment of the old form.
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const rereads = page.waitForRequest((request) => request.url().endsWith(`/complaints/${complaintId}`));
  await page.route(`**/complaints/${complaintId}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Verifikasi saja' }).click();
  await rereads;
  const check = page.getByRole('button', { name: 'Periksa dulu' });
  await expect(check).toHaveAttribute('aria-disabled', 'true');
  await check.click({ force: true });
  await page.keyboard.press('f');
  expect(await page.getByRole('dialog').count()).toBe(0);

  goOn();
  await expect(page.getByRole('button', { name: 'Teruskan ke OPD' }).first()).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await check.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Boleh dilihat OPD' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
});
