import { signKeyList } from '../../widget/seal/key-list.ts';
import { makeKeys } from './seal/make-keys.ts';
import type { RunningService } from './start-service.ts';
import { codeOn, expect, fillAll, fillWhat, fillWhere, story, test } from './widget-test.ts';

const complaintsIn = async ({ server }: RunningService) =>
  (await server.connection.database.selectFrom('casework_complaint').select('complaint_id').execute()).length;

const problem = (code: string, status: number, title: string, fields?: string[]) =>
  Response.json(
    { type: 'about:blank', title, status, code, ...(fields ? { fields } : {}) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

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
    return new Response('gateway', { status: 502 });
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

test('a tab reloaded while sending sends the same complaint on and gets its code', async ({
  own: form,
  page,
  running,
}) => {
  const before = await complaintsIn(running);
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? new Response('gateway', { status: 502 }) : null,
  );
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
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? new Response('gateway', { status: 502 }) : null,
  );
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

test('without that choice the next tab on the phone shows an empty form', async ({ own: form, page }) => {
  await fillWhat(form);
  await page.waitForTimeout(700);
  const later = await page.context().newPage();
  await later.goto(form.url());
  await expect(later.getByLabel('Ceritakan')).toHaveValue('');
});

test('a reload brings back text, place and photo, and never a name', async ({ own: form, page }) => {
  const tiny = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: tiny });
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
    return tries === 1 ? new Response('gateway', { status: 502 }) : null;
  });
  const tiny = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: tiny });
  await expect(form.getByText('Tersimpan')).toBeVisible({ timeout: 8000 });
  expect(tries).toBe(2);
});

test('"hapus dari perangkat ini" leaves nothing behind', async ({ own: form, page, running }) => {
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? new Response('gateway', { status: 502 }) : null,
  );
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

test('a browser that forbids storage in frames is not promised any', async ({ form, page, running }) => {
  // Off the record, Chromium blocks storage in third-party frames.
  const forbidden = await page.frames()[1]?.evaluate(() => {
    try {
      return localStorage === null;
    } catch {
      return true;
    }
  });
  expect(forbidden).toBe(true);
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? new Response('gateway', { status: 502 }) : null,
  );
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Belum terkirim' })).toBeVisible();
  await expect(form.getByText('Jangan tutup halaman ini dulu.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Simpan di ponsel ini' })).toHaveCount(0);
  running.intercept(null);
  await form.getByRole('button', { name: 'Coba sekarang' }).click();
  await codeOn(form);
});

test('a part of the form that did not arrive is fetched again; what was typed stays', async ({
  form,
  page,
}) => {
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

test('keys that do not arrive keep the name on the screen and let her try again', async ({
  form,
  running,
}) => {
  running.intercept(async (request) =>
    request.url.endsWith('/api/key-list') ? new Response('gateway', { status: 502 }) : null,
  );
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

test('a complaint refused after a reload comes back as a draft, and is sealed anew before it is sent', async ({
  own: form,
  page,
  running,
}) => {
  running.intercept(async (request) =>
    request.url.endsWith('/api/complaints') ? new Response('gateway', { status: 502 }) : null,
  );
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
