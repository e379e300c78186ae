import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { enter, expect, test } from '../desk-test.ts';

/** A drawn person, so that nobody's face lies in this repository. */
const drawn = new URL('../../fixtures/photos/drawn-face.svg', import.meta.url);

test('a face is found in the browser and covered by a suggested box, and nothing leaves our own origin', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const face = await sharp(await readFile(drawn))
    .blur(0.8)
    .jpeg({ quality: 88 })
    .toBuffer();
  const complaintId = await desk.file({}, undefined, new Uint8Array(face));
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  await page.getByLabel('Bukan siapa-siapa').check();
  await page.getByRole('button', { name: 'Verifikasi' }).last().click();
  await page.getByRole('button', { name: 'Periksa dulu' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Boleh dilihat OPD' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== desk.origin) foreign.push(request.url());
  });
  // The fastest finger there is: B in the same moment in which the suggested box is on the screen.
  await dialog.getByText(/^Tanpa kotak/).evaluate((status) => {
    new MutationObserver(() => {
      if (status.textContent?.startsWith('1 kotak'))
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true }));
    }).observe(status, { characterData: true, childList: true, subtree: true });
  });
  const sent = page.waitForRequest((request) => request.url().endsWith('/check'), { timeout: 30_000 });
  await page.keyboard.press('c');
  const check = await sent;
  expect((await check.response())?.status()).toBeLessThan(300);
  const [box] = check.postDataJSON().boxes;
  // Eyes and mouth of the drawing lie inside.
  expect(box.left).toBeLessThan(0.4);
  expect(box.left + box.width).toBeGreaterThan(0.6);
  expect(box.top).toBeLessThan(0.42);
  expect(box.top + box.height).toBeGreaterThan(0.68);
  expect(foreign).toEqual([]);
});
