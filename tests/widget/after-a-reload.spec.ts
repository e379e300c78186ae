import { complaintsIn, gateway, problem, tinyPhoto } from './service-answers.ts';
import { codeOn, expect, fillAll, fillWhat, fillWhere, story, test } from './widget-test.ts';

test('a tab reloaded while sending sends the same complaint on and gets its code', async ({
  own: form,
  page,
  running,
}) => {
  const before = await complaintsIn(running);
  running.intercept(async (request) => (request.url.endsWith('/api/complaints') ? gateway() : null));
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  running.intercept(null);
  await page.reload();
  expect(await codeOn(page)).toMatch(/^0\d{15}$/);
  expect(await complaintsIn(running)).toBe(before + 1);
});

test('kept on the phone, an unsent complaint survives the browser being closed', async ({
  own: form,
  page,
  running,
}) => {
  running.intercept(async (request) => (request.url.endsWith('/api/complaints') ? gateway() : null));
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await form.getByRole('button', { name: 'Simpan di ponsel ini sampai terkirim' }).click();
  await expect(form.getByText('Tersimpan di ponsel ini.')).toBeVisible();
  running.intercept(null);
  const [context, address] = [page.context(), page.url()];
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await codeOn(later);
  await later.close();
});

test('without that choice the next tab on the phone shows an empty form', { tag: '@slow' }, async ({
  own: form,
  page,
}) => {
  await fillWhat(form);
  await page.waitForTimeout(700);
  const later = await page.context().newPage();
  await later.goto(form.url());
  await expect(later.getByLabel('Ceritakan')).toHaveValue('');
});

test('a reload brings back text, place and photo, and never a name', async ({ own: form, page }) => {
  await form.locator('input[type=file]').setInputFiles(tinyPhoto);
  await expect(form.getByText('Tersimpan')).toBeVisible();
  await fillWhat(form);
  await form.getByLabel('Dusun, RT/RW, patokan').fill('Dusun Krajan');
  await fillWhere(form);
  await form.getByLabel('Nama dan nomor').check();
  await form.getByLabel('Nama', { exact: true }).fill('Wulandari');
  await page.waitForTimeout(700);
  await page.reload();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(story);
  await expect(form.getByText('Isian Anda yang belum terkirim kami buka kembali.')).toBeVisible();
  await expect(form.getByText('Tersimpan')).toBeVisible();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByLabel('Dusun, RT/RW, patokan')).toHaveValue('Dusun Krajan');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByLabel('Tanpa nama')).toBeChecked();
});

test('on a slow network, a category chosen before the old text is back stays chosen', {
  tag: '@slow',
}, async ({ own: form, page }) => {
  await fillWhat(form);
  await page.waitForTimeout(700);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/later*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await form.getByLabel('Tentang').selectOption('usulan');
  letGo();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(story);
  await expect(form.getByLabel('Tentang')).toHaveValue('usulan');
});

test('"hapus dari perangkat ini" leaves nothing behind', async ({ own: form, page, running }) => {
  running.intercept(async (request) => (request.url.endsWith('/api/complaints') ? gateway() : null));
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await form.getByRole('button', { name: 'Simpan di ponsel ini' }).click();
  page.on('dialog', (dialog) => void dialog.accept());
  await form.getByRole('button', { name: 'Hapus dari perangkat ini' }).click();
  await expect(form.getByLabel('Ceritakan')).toHaveValue('');
  const frame = page.frames().find(({ parentFrame }) => parentFrame !== null);
  const left = await page
    .frames()
    .at(-1)
    ?.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
  expect(frame).toBeDefined();
  expect(left).toEqual([[], []]);
});

test('a browser that forbids storage in frames is not promised any', { tag: '@slow' }, async ({
  form,
  page,
  running,
}) => {
  // Off the record, Chromium blocks storage in third-party frames.
  const forbidden = await page.frames()[1]?.evaluate(() => {
    try {
      return localStorage === null;
    } catch {
      return true;
    }
  });
  expect(forbidden).toBe(true);
  running.intercept(async (request) => (request.url.endsWith('/api/complaints') ? gateway() : null));
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(form.getByText('Jangan tutup halaman ini dulu.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Simpan di ponsel ini' })).toHaveCount(0);
  running.intercept(null);
  await form.getByRole('button', { name: 'Coba sekarang' }).click();
  await codeOn(form);
});

test('a complaint refused after a reload comes back as a draft, and is sealed anew before it is sent', async ({
  own: form,
  page,
  running,
}) => {
  running.intercept(async (request) => (request.url.endsWith('/api/complaints') ? gateway() : null));
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? problem('key_missing', 422, 'Ditolak.') : null,
  );
  await page.reload();
  await expect(form.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await expect(form.getByText(story)).toBeVisible();
  running.intercept(null);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Siapa Anda?' })).toBeVisible();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
});
