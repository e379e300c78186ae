import { enter, expect, test } from '../desk-test.ts';

test('what is typed and sent before a timer could run is sent to its last letter', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Tanya pelapor' }).waitFor();
  const sent = page.waitForRequest((request) => request.url().endsWith('/ask'));
  // All in one task, as a busy computer takes keys that waited: what is drawn between them is drawn by promises alone.
  await page.evaluate(async () => {
    const drawn = async () => {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    };
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Tanya pelapor')?.click();
    await drawn();
    const field = document.querySelector<HTMLTextAreaElement>('#ask-words');
    const form = field?.form;
    if (!field || !form) throw new Error('the form did not open');
    for (const letter of 'Lampu nomor berapa?') {
      field.value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
    }
    form.requestSubmit();
  });
  expect((await sent).postDataJSON()).toMatchObject({ text: 'Lampu nomor berapa?' });
  await expect(page.locator('.complaint-state')).toContainText('Menunggu pelapor');
});
