import { codeOn, expect, fillAll, fillWhat, test } from './widget-test.ts';

test('the code stands in groups of four with its warning, is copied, shared and printed, and nothing else is', {
  tag: '@slow',
}, async ({ own, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told, print: () => told.push('printed') });
    Object.defineProperty(navigator, 'share', { value: async (given: unknown) => void told.push(given) });
  });
  await page.reload();
  await fillAll(own);
  await own.getByRole('button', { name: 'Kirim aduan' }).click();
  const code = await codeOn(own);
  const grouped = code.replace(/(.{4})(?=.)/g, '$1 ');
  await expect(own.locator('#code')).toHaveText(grouped);
  await expect(own.locator('.receipt .warn')).toContainText('tidak dapat');
  await own.getByRole('button', { name: 'Salin kode' }).click();
  await expect(own.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(grouped);
  await own.getByRole('button', { name: 'Simpan ke aplikasi lain' }).click();
  await own.getByRole('button', { name: 'Cetak' }).click();
  expect(await page.evaluate(() => (window as Window & { told?: unknown[] }).told)).toEqual([
    { text: grouped },
    'printed',
  ]);
});

test('who fills the field that no person sees proves more work, and is not told', { tag: '@slow' }, async ({
  own,
  page,
  running,
}) => {
  // From a network of its own: a request of the operator's own machine proves nothing.
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': '198.51.100.99' });
  const sent: [trap: string | null, proof: boolean][] = [];
  running.intercept(async (request) => {
    if (request.url.endsWith('/api/complaints'))
      sent.push([request.headers.get('form-trap'), request.headers.has('proof')]);
    return null;
  });
  await fillWhat(own);
  for (const heading of ['Siapa Anda?', 'Sudah benar?']) {
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('heading', { name: heading }).waitFor();
  }
  const trap = own.locator('#website');
  await expect(trap).not.toBeInViewport();
  await expect(own.getByRole('textbox', { name: 'Website' })).toHaveCount(0);
  await trap.evaluate((input: HTMLInputElement) => {
    input.value = 'https://murah.example';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await own.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByRole('heading', { name: 'Aduan Anda diterima' }).waitFor({ timeout: 90_000 });
  expect(sent).toEqual([
    ['1', false],
    ['1', true],
  ]);
  running.intercept(null);
});
