import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { openPart } from '../../widget/seal/open-part.ts';
import { type RunningService, startService } from './start-service.ts';
import { codeOn, expect, fillAll, fillWhat, fillWhere, story, test } from './widget-test.ts';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a9743c' } })
    .jpeg()
    .withExifMerge({ IFD0: { Artist: 'Wulandari Kusumaningtyas' } })
    .toBuffer();

function openFirst({ keys }: RunningService, sealed: SealedPart, complaintId: string): Promise<unknown> {
  const [verifier] = keys.verifiers;
  if (!verifier) throw new Error('no verifier');
  return openPart(sealed, verifier.pair, verifier.keyId, complaintId);
}

test('a complaint filed on a foreign page under a strict policy gets a code that opens it', async ({
  form,
}) => {
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  expect(await codeOn(form)).toMatch(/^0\d{15}$/);
  await form.locator('.actions').getByRole('button', { name: 'Pantau aduan' }).click();
  await expect(form.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await expect(form.getByText(story)).toBeVisible();
  await expect(form.getByText('Identitas Anda belum pernah dibuka.')).toBeVisible();
});

test('name and number reach the server sealed and only a verifier key opens them', async ({
  form,
  running,
}) => {
  const bodies: string[] = [];
  running.intercept(async (request) => {
    if (request.url.endsWith('/api/complaints')) bodies.push(await request.clone().text());
    return null;
  });
  await fillWhat(form);
  await fillWhere(form);
  await form.getByLabel('Nama dan nomor').check();
  await form.getByLabel('Nama', { exact: true }).fill('Wulandari Kusumaningtyas');
  await form.getByLabel('Nomor WhatsApp', { exact: true }).fill('0812 0000 0002');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);

  expect(bodies).toHaveLength(1);
  expect(bodies[0]).not.toMatch(/Wulandari|0812|081200/);
  const { sealed, complaintId } = JSON.parse(bodies[0] ?? '');
  expect(await openFirst(running, sealed[0], complaintId)).toEqual({
    kind: 'named',
    name: 'Wulandari Kusumaningtyas',
    number: '0812 0000 0002',
    notes: [],
  });
});

test('an anonymous complaint is as long on the wire as one with a name', async ({ form, page, running }) => {
  const lengths: number[] = [];
  running.intercept(async (request) => {
    if (!request.url.endsWith('/api/complaints')) return null;
    const { sealed } = await request.clone().json();
    lengths.push(JSON.stringify(sealed).length);
    return null;
  });
  await fillAll(form);
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
  await form.getByRole('button', { name: 'Sudah dicatat' }).click();
  await page.reload();
  await fillWhat(form);
  await fillWhere(form);
  await form.getByLabel('Nomor WhatsApp saja').check();
  await form.getByLabel('Nomor WhatsApp', { exact: true }).fill('081200000003');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
  expect(lengths[0]).toBe(lengths[1]);
});

test('a photo is shrunk to 1,280 pixels beside the page and leaves its metadata behind before it is sent', async ({
  form,
  page,
  running,
}) => {
  const uploads: Buffer[] = [];
  running.intercept(async (request) => {
    if (request.url.endsWith('/api/photos')) uploads.push(Buffer.from(await request.clone().arrayBuffer()));
    return null;
  });
  const camera = await photo(3000, 2000);
  expect(camera.includes('Wulandari')).toBe(true);
  const file = { name: 'Wulandari.jpg', mimeType: 'image/jpeg', buffer: camera };
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    form.locator('input[type=file]').setInputFiles(file),
  ]);
  expect(worker.url()).toMatch(/^blob:/);
  await expect(form.getByText('Tersimpan')).toBeVisible();
  expect(await sharp(uploads[0]).metadata()).toMatchObject({ format: 'webp', width: 1280, height: 853 });
  expect(uploads[0]?.includes('Wulandari')).toBe(false);
});

test('a text called .jpg is refused with the server’s sentence, and the rest stays', async ({ form }) => {
  await form.getByLabel('Ceritakan').fill(story);
  const file = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') };
  await form.locator('input[type=file]').setInputFiles(file);
  await expect(form.getByText('Berkas ini bukan foto yang dapat kami baca.')).toBeVisible();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(story);
  await form.getByRole('button', { name: 'Hapus Foto 1' }).click();
  await expect(form.locator('.photos li')).toHaveCount(0);
});

test('of seven photos four are taken, and the form says so', { tag: '@slow' }, async ({ form }) => {
  const buffer = await photo(40, 30);
  const files = Array.from({ length: 7 }, (_, n) => ({ name: `${n}.jpg`, mimeType: 'image/jpeg', buffer }));
  await form.locator('input[type=file]').setInputFiles(files);
  await expect(form.getByText('Tersimpan')).toHaveCount(4);
  await expect(form.getByText('Paling banyak 4 foto.')).toBeVisible();
});

test('HTML in the text stays text', async ({ form }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script> dan jalan berlubang besar';
  await fillWhat(form, hostile);
  await fillWhere(form);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
  await form.locator('.actions').getByRole('button', { name: 'Pantau aduan' }).click();
  await expect(form.getByText(hostile)).toBeVisible();
});

test('what is missing is listed, focused and led to', async ({ form }) => {
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByRole('alert')).toBeFocused();
  await form.getByRole('link', { name: 'Ceritakan sedikit lagi' }).click();
  await expect(form.getByLabel('Ceritakan')).toBeFocused();
  await form.getByLabel('Ceritakan').fill(story);
  await expect(form.getByRole('alert').getByRole('listitem')).toHaveCount(1);
});

test.describe('a number in any disguise moves out of the text into the sealed part', () => {
  const dictated = 'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan';
  const cut = ['nol delapan satu dua tiga empat lima enam tujuh', 'delapan sembilan'];
  for (const [disguise, notes] of [
    ['0812-3456-7890', ['0812-3456-7890']],
    ['0812.3456.7890', ['0812.3456.7890']],
    ['O8l2 345b 789O', ['O8l2 345b 789O']],
    [dictated, cut],
  ] as const) {
    // One plain and one spelled out; the others belong to the long run.
    const tag = disguise === '0812-3456-7890' || disguise === dictated ? [] : ['@slow'];
    test(disguise, { tag }, async ({ form, running }) => {
      let body = '';
      running.intercept(async (request) => {
        if (request.url.endsWith('/api/complaints')) body = await request.clone().text();
        return null;
      });
      await form.getByLabel('Tentang').selectOption('jalan-rusak');
      await form.getByLabel('Ceritakan').fill(`${story} Hubungi ${disguise}.`);
      await form.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
      await expect(form.getByLabel('Ceritakan')).toHaveValue(`${story} Hubungi (tersegel).`);
      await form.getByRole('button', { name: 'Lanjut' }).click();
      await fillWhere(form);
      await expect(form.getByText(`Ikut disegel: ${notes.join(', ')}`)).toBeVisible();
      await form.getByRole('button', { name: 'Lanjut' }).click();
      await form.getByRole('button', { name: 'Kirim aduan' }).click();
      await codeOn(form);
      const { sealed, complaintId, text } = JSON.parse(body);
      expect(text).toBe(`${story} Hubungi (tersegel).`);
      for (const note of notes) expect(body).not.toContain(note);
      expect(await openFirst(running, sealed[0], complaintId)).toMatchObject({ kind: 'anonymous', notes });
    });
  }
});

test('the text rules come with the first letters of the story, and the form works without them', async ({
  page,
  running,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/hard-stops-*', (route) => route.abort());
  running.intercept(null);
  await page.goto(`${running.service}/lapor`);
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/hard-stops-'))).toEqual([]);
  const [refused] = await Promise.all([
    page.waitForEvent('requestfailed', (request) => request.url().includes('/hard-stops-')),
    fillWhat(page, `${story} Hubungi 0812-3456-7890.`),
  ]);
  expect(refused.url()).toMatch(/\.js$/);
  await expect(page.getByRole('button', { name: 'Pindahkan ke bagian tersegel' })).toHaveCount(0);
});

test('a tap on the map chooses the village under it', async ({ form }) => {
  await fillWhat(form);
  await form.getByRole('button', { name: 'Pilih di peta' }).click();
  const map = form.getByRole('application', { name: 'Pilih di peta' });
  await map.waitFor();
  await form.getByRole('button', { name: 'Pakai titik tengah' }).click();
  await expect(form.getByText(/Titik dipilih di|di luar wilayah/)).toBeVisible();
  const box = await map.boundingBox();
  await map.click({ position: { x: (box?.width ?? 0) / 2 + 12, y: (box?.height ?? 0) / 2 + 12 } });
  await expect(form.getByText(/Titik dipilih di \w+/)).toBeVisible();
  await expect(form.getByLabel('Desa atau kelurahan')).not.toHaveValue('');
});

test('switching the language keeps what was typed', async ({ form }) => {
  await form.getByLabel('Ceritakan').fill(story);
  await form.getByLabel('Bahasa').selectOption('en');
  await expect(form.getByLabel('Tell us')).toHaveValue(story);
  await form.getByLabel('Language').selectOption('jv');
  await expect(form.getByLabel('Cariyosipun')).toHaveValue(story);
});

test('a confidential category is filled in on our own page only', async ({ form, running }) => {
  const confidential = running.server.reference.categories.find((category) => category.confidential);
  await form.getByLabel('Tentang').selectOption(confidential?.code ?? '');
  await expect(form.getByText('Kategori ini rahasia')).toBeVisible();
  await expect(form.getByLabel('Ceritakan')).toHaveCount(0);
  const link = form.getByRole('link', { name: 'Buka di halaman kami' }).first();
  await expect(link).toHaveAttribute('href', `${running.service}/lapor?agency=desa-sawahlintang`);
  await expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('the loader on the village page is the one script tag the page shows', { tag: '@slow' }, async ({
  running,
}) => {
  const html = await readFile(new URL('../../demo/village-page/index.html', import.meta.url), 'utf8');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(running.village).not.toContain('localhost');
});

test('a text beyond the limit is neither cut nor sent', { tag: '@slow' }, async ({ form }) => {
  const long = `${story} `.repeat(5000).slice(0, 400_000);
  await form.getByLabel('Tentang').selectOption('jalan-rusak');
  await form.getByLabel('Ceritakan').fill(long);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByRole('alert')).toContainText('Ringkas ceritanya sampai 5.000 huruf.');
  await expect(form.getByLabel('Ceritakan')).toHaveValue(long);
});

test('where no keys exist identity cannot be given, and the complaint can', async ({ page }) => {
  const keyless = await startService({ withKeys: false });
  await page.goto(`${keyless.service}/lapor?agency=desa-sawahlintang`);
  await fillWhat(page);
  await fillWhere(page);
  await expect(page.getByText('Identitas belum dapat diberikan di sini')).toBeVisible();
  await expect(page.getByLabel('Nama dan nomor')).toBeDisabled();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  expect(await codeOn(page)).toMatch(/^0\d{15}$/);
  await keyless.stop();
});

test('the phone’s own location is taken when it is offered', async ({ form, page, running }) => {
  const [west, south, east, north] = running.server.reference.bounds;
  const here = { latitude: (south + north) / 2, longitude: (west + east) / 2, accuracy: 14 };
  await page.context().setGeolocation(here);
  for (const origin of [running.village, running.service]) {
    await page.context().grantPermissions(['geolocation'], { origin });
  }
  await fillWhat(form);
  await form.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  await expect(form.getByText('Lokasi didapat, ketelitian sekitar 14 m.')).toBeVisible();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(form);
});

test('a refused location leads to map and list', { tag: '@slow' }, async ({ form, page }) => {
  await page.context().clearPermissions();
  await fillWhat(form);
  await form.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  await expect(form.getByText('Pilih di peta atau dari daftar.')).toBeVisible();
});
