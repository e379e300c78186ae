import { signKeyList } from '../../widget/seal/key-list.ts';
import { makeKeys } from './seal/make-keys.ts';
import { complaintsIn, gateway, problem, tinyPhoto } from './service-answers.ts';
import { codeOn, expect, fillAll, fillWhat, fillWhere, story, test } from './widget-test.ts';

test('an answer lost on the way is asked for again with the same bytes: one complaint, one code', async ({
  form,
  running,
}) => {
  const before = await complaintsIn(running);
  const sent: { key: string | null; body: string }[] = [];
  let lost: string | null = null;
  running.intercept(async (request) => {
    if (!request.url.endsWith('/api/complaints')) return null;
    sent.push({ key: request.headers.get('idempotency-key'), body: await request.clone().text() });
    if (sent.length > 1) return null;
    // The server has stored it; the answer never arrives.
    running.intercept(async (again) => {
      if (again.url.endsWith('/api/complaints')) {
        sent.push({ key: again.headers.get('idempotency-key'), body: await again.clone().text() });
      }
      return null;
    });
    const answer = await fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': sent[0]?.key ?? '' },
      body: sent[0]?.body ?? '',
    });
    lost = (await answer.json()).trackingCode;
    return gateway();
  });
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await form.getByRole('button', { name: 'Coba sekarang' }).click();
  expect(await codeOn(form)).toBe(lost);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  expect(sent.length).toBeGreaterThan(2);
  expect(await complaintsIn(running)).toBe(before + 1);
});

test('a refusal leads back to its field with the server’s sentence and everything typed', async ({
  form,
  running,
}) => {
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints')
      ? problem('outside_region', 422, 'Titik itu berada di luar wilayah kami.', ['place.point'])
      : null,
  );
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Di mana?' })).toBeVisible();
  await expect(form.getByRole('alert')).toContainText('Titik itu berada di luar wilayah kami.');
  running.intercept(null);
  await fillWhere(form);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByText(story)).toBeVisible();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
});

test('a disk that refuses gives no code, keeps the complaint and sends it when there is room', async ({
  form,
  running,
}) => {
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints')
      ? problem('storage_refused', 503, 'Kami tidak dapat menyimpan aduan Anda sekarang.')
      : null,
  );
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(form.locator('#code')).toHaveCount(0);
  running.intercept(null);
  await codeOn(form);
});

test('a photo cut off on the way is sent again by itself', async ({ form, running }) => {
  let tries = 0;
  running.intercept(async (request) => {
    if (!request.url.endsWith('/api/photos')) return null;
    tries += 1;
    return tries === 1 ? gateway() : null;
  });
  await form.locator('input[type=file]').setInputFiles(tinyPhoto);
  await expect(form.getByText('Tersimpan')).toBeVisible({ timeout: 8000 });
  expect(tries).toBe(2);
});

test('a part of the form that did not arrive is fetched again; what was typed stays', {
  tag: '@slow',
}, async ({ form, page }) => {
  let blocked = true;
  await page.route('**/assets/widget/*.js', (route) => (blocked ? route.abort() : route.continue()));
  await form.getByLabel('Tentang').selectOption('jalan-rusak');
  await form.getByLabel('Ceritakan').fill(story);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByText('Jaringan terputus. Isian Anda tetap di sini.')).toBeVisible();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(story);
  blocked = false;
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByRole('heading', { name: 'Di mana?' })).toBeVisible();
});

test('keys that do not arrive keep the name on the screen and let her try again', { tag: '@slow' }, async ({
  form,
  running,
}) => {
  running.intercept(async (request) => (request.url.endsWith('/api/key-list') ? gateway() : null));
  await fillWhat(form);
  await fillWhere(form);
  await form.getByLabel('Nama dan nomor').check();
  await form.getByLabel('Nama', { exact: true }).fill('Wulandari');
  await form.getByLabel('Nomor WhatsApp', { exact: true }).fill('081200000002');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByText('Kunci petugas belum dapat diambil.')).toBeVisible();
  await expect(form.getByLabel('Nama', { exact: true })).toHaveValue('Wulandari');
  running.intercept(null);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
});

test('a key list signed by another is refused', async ({ form, running }) => {
  const foreign = await makeKeys();
  running.intercept(async (request) =>
    request.url.endsWith('/api/key-list')
      ? Response.json(await signKeyList(foreign.list, foreign.recovery.signing))
      : null,
  );
  await fillWhat(form);
  await fillWhere(form);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByText('Kunci petugas belum dapat diambil.')).toBeVisible();
  await expect(form.getByRole('heading', { name: 'Siapa Anda?' })).toBeVisible();
});

test('without network the complaint waits, and goes by itself when the network is back', async ({
  form,
  page,
  running,
}) => {
  const before = await complaintsIn(running);
  await fillAll(form);
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await page.context().setOffline(false);
  await codeOn(form);
  expect(await complaintsIn(running)).toBe(before + 1);
});

test('two clicks on send are one complaint', async ({ form, running }) => {
  const before = await complaintsIn(running);
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).dblclick();
  await codeOn(form);
  expect(await complaintsIn(running)).toBe(before + 1);
});

test('a photo the network cuts off outlives a reload and is sent by itself', async ({
  own,
  page,
  running,
}) => {
  running.intercept(async (request) => (request.url.endsWith('/api/photos') ? gateway() : null));
  await own.getByLabel('Ceritakan').fill(story);
  await own.locator('input[type=file]').setInputFiles(tinyPhoto);
  await expect(own.locator('.photos .error')).toHaveText('Belum terkirim');
  await page.waitForTimeout(700);
  await page.reload();
  await expect(own.locator('.photos img')).toBeVisible();
  await expect(own.locator('.photos .error')).toHaveText('Belum terkirim');
  running.intercept(null);
  await own.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(own.getByText('Tersimpan')).toBeVisible();
  // The server has it: its bytes are kept no longer.
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('photo'))),
  ).toEqual([]);
});

test('a complaint waits for its photos in the outbox and goes with them', { tag: '@slow' }, async ({
  form,
  page,
  running,
}) => {
  const before = await complaintsIn(running);
  await page.context().setOffline(false);
  running.intercept(async (request) => (request.url.endsWith('/api/photos') ? gateway() : null));
  await form.locator('input[type=file]').setInputFiles(tinyPhoto);
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  expect(await complaintsIn(running)).toBe(before);
  let photos = 0;
  running.intercept(async (request) => {
    if (request.url.endsWith('/api/complaints')) photos = (await request.clone().json()).photos.length;
    return null;
  });
  await form.getByRole('button', { name: 'Coba sekarang' }).click();
  await codeOn(form);
  expect(photos).toBe(1);
  expect(await complaintsIn(running)).toBe(before + 1);
});

test('a photo refused while the complaint waits leads back to it', { tag: '@slow' }, async ({
  form,
  running,
}) => {
  running.intercept(async (request) => (request.url.endsWith('/api/photos') ? gateway() : null));
  await form.locator('input[type=file]').setInputFiles(tinyPhoto);
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  running.intercept(async (request) =>
    request.url.endsWith('/api/photos') ? problem('photo_unreadable', 422, 'Foto ini rusak.') : null,
  );
  await form.getByRole('button', { name: 'Coba sekarang' }).click();
  await expect(form.getByRole('heading', { name: 'Apa yang terjadi?' })).toBeVisible();
  await expect(form.getByRole('alert')).toContainText('Foto ini rusak.');
});
