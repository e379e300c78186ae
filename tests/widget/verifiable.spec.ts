import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import { buildMapIndex } from '../../server/publish/map-index.ts';
import { openPart } from '../../widget/seal/open-part.ts';
import { QUESTIONED } from './questions.ts';
import type { RunningService } from './start-service.ts';
import { codeOn, expect, fillWhat, fillWhere, story, test } from './widget-test.ts';

/** Everything filed while a test runs, as it was sent. */
function filed(running: RunningService): { bodies: FileComplaint[]; uploads: Buffer[] } {
  const seen: { bodies: FileComplaint[]; uploads: Buffer[] } = { bodies: [], uploads: [] };
  running.intercept(async (request) => {
    if (request.url.endsWith('/api/complaints')) seen.bodies.push(await request.clone().json());
    if (request.url.endsWith('/api/photos')) {
      seen.uploads.push(Buffer.from(await request.clone().arrayBuffer()));
    }
    return null;
  });
  return seen;
}

async function begin(page: Page, category: string, text = story): Promise<void> {
  await page.getByLabel('Tentang').selectOption(category);
  await page.getByLabel('Ceritakan').fill(text);
  await page.waitForLoadState('networkidle');
}
const next = (page: Page) => page.getByRole('button', { name: 'Lanjut' }).click();
const send = (page: Page) => page.getByRole('button', { name: 'Kirim aduan' }).click();

/** A camera's photo with place and time, in the middle of the invented regency. */
async function camera(running: RunningService, side = 900): Promise<Buffer> {
  const [west, south, east, north] = running.server.reference.bounds;
  const [latitude, longitude] = [(south + north) / 2, (west + east) / 2];
  const degrees = (value: number) => `${Math.round(Math.abs(value) * 1e6)}/1000000 0/1 0/1`;
  return sharp({ create: { width: side, height: side, channels: 3, background: '#7c8b5a' } })
    .jpeg()
    .withExif({
      IFD2: { DateTimeOriginal: '2026:11:20 14:03:11' },
      IFD3: {
        GPSLatitudeRef: latitude < 0 ? 'S' : 'N',
        GPSLatitude: degrees(latitude),
        GPSLongitudeRef: longitude < 0 ? 'W' : 'E',
        GPSLongitude: degrees(longitude),
      },
    })
    .toBuffer();
}

test('service data is sealed in a part of its own, and consent travels beside it', async ({
  own,
  running,
}) => {
  const seen = filed(running);
  await begin(own, 'listrik', 'Listrik di rumah saya padam setiap malam sejak hari Senin.');
  await next(own);
  await fillWhere(own);
  await own.getByLabel('Nama pada berkas').fill('Wulandari Kusumaningtyas');
  await own.getByLabel('NIK').fill('9901 0155 0790 9903');
  await expect(own.getByText('tidak biasa untuk NIK')).toBeHidden();
  await own.getByLabel('NIK').fill('9901 0199 0790 0003');
  await expect(own.getByText('tidak biasa untuk NIK')).toBeVisible();
  await own.getByLabel('Nomor pelanggan').fill('521030012345');
  await own.getByLabel('satu data ini boleh dibuka').check();
  await next(own);
  await expect(own.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await send(own);
  await codeOn(own);

  const [body] = seen.bodies;
  expect(body?.releaseConsent).toBe(true);
  expect(JSON.stringify(body)).not.toMatch(/Wulandari|9901|521030/);
  const service = body?.sealed?.find(({ part }) => part === 'service');
  const [verifier] = running.keys.verifiers;
  if (!body || !service || !verifier) throw new Error('no service part');
  expect(await openPart(service, verifier.pair, verifier.keyId, body.complaintId)).toEqual({
    name: 'Wulandari Kusumaningtyas',
    nik: '9901019907900003',
    customerNumber: '521030012345',
    address: null,
  });
});

test('another category than the sealed one is sealed anew, without service data', { tag: '@slow' }, async ({
  own,
  running,
}) => {
  const seen = filed(running);
  await begin(own, 'listrik');
  await next(own);
  await fillWhere(own);
  await own.getByLabel('Nomor pelanggan').fill('521030012345');
  await own.getByLabel('satu data ini boleh dibuka').check();
  await next(own);
  await own.getByRole('button', { name: 'Ubah: Listrik di rumah' }).click();
  await own.getByLabel('Tentang').selectOption('jalan-rusak');
  await next(own);
  await fillWhere(own);
  await next(own);
  await send(own);
  await codeOn(own);
  expect(seen.bodies[0]?.sealed?.map(({ part }) => part)).toEqual(['contact']);
  expect(seen.bodies[0]).not.toHaveProperty('releaseConsent');
});

test('a point chosen before does not stand in for the village of an aspiration', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  const [west, south, east, north] = running.server.reference.bounds;
  await page.context().setGeolocation({ latitude: (south + north) / 2, longitude: (west + east) / 2 });
  await page.context().grantPermissions(['geolocation'], { origin: running.service });
  running.intercept(null);
  await page.goto(`${running.service}/lapor`);
  await fillWhat(page);
  await page.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  await page.getByRole('button', { name: 'Hapus titik' }).waitFor();
  await page.getByRole('button', { name: 'Kembali' }).click();
  await page.getByLabel('Tentang').selectOption('usulan');
  await next(page);
  await page.getByLabel('Kecamatan').waitFor();
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Pilih lokasi, titik di peta, atau desa.');
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('Kecamatan')).toBeFocused();
});

test('numbers in landmark and caption are offered a move into the seal too', async ({ own, running }) => {
  const seen = filed(running);
  const buffer = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  await own.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
  await own.getByLabel('Keterangan foto 1').fill('Tanya 0812-3456-7890');
  await own.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await expect(own.getByLabel('Keterangan foto 1')).toHaveValue('Tanya (tersegel)');
  await fillWhat(own);
  await own.getByLabel('Dusun, RT/RW, patokan').fill('Rumah 0856-1111-2222');
  await own.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await fillWhere(own);
  await expect(own.getByText('Ikut disegel: 0812-3456-7890, 0856-1111-2222')).toBeVisible();
  await next(own);
  await send(own);
  await codeOn(own);
  expect(JSON.stringify(seen.bodies)).not.toMatch(/0812|0856/);
});

test('a photo offers its own place and day, and is sent without them', { tag: '@slow' }, async ({
  own,
  running,
}) => {
  const seen = filed(running);
  const buffer = await camera(running);
  await own.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await expect(own.getByText('Tersimpan')).toBeVisible();
  await fillWhat(own);
  await own.getByRole('button', { name: 'Pakai tempat foto' }).click();
  await expect(own.getByText('Tempat diambil dari foto.')).toBeVisible();
  await own.getByRole('button', { name: 'Pakai tanggal ini' }).click();
  await expect(own.getByLabel('Terakhir terlihat')).toHaveValue('2026-11-20');
  await expect(own.getByText('ini dapat diperiksa petugas')).toBeVisible();
  await next(own);
  await next(own);
  await send(own);
  await codeOn(own);
  expect(seen.bodies[0]).toMatchObject({ occurredOn: '2026-11-20', place: { pointSource: 'photo' } });
  expect(seen.uploads[0]?.includes('Exif')).toBe(false);
});

test('a file the browser cannot read goes as it is, but for place and time', { tag: '@slow' }, async ({
  own,
  running,
}) => {
  const seen = filed(running);
  const whole = await camera(running, 64);
  const start = whole.indexOf('Exif');
  // As a HEIC on most Androids: metadata a reader finds, pixels it cannot decode.
  const buffer = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), whole.subarray(start, start + 400)]);
  expect(buffer.includes('2026:11:20')).toBe(true);
  await own.locator('input[type=file]').setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer });
  await expect(own.getByText('Foto ini rusak atau terpotong.')).toBeVisible();
  expect(seen.uploads[0]).toHaveLength(buffer.length);
  expect(seen.uploads[0]?.includes('2026:11:20')).toBe(false);
});

test('what a category asks is shown, checked, kept and sent', { tag: '@slow' }, async ({ own, running }) => {
  const seen = filed(running);
  await begin(own, QUESTIONED);
  await own.getByLabel('Nomor meter').fill('Meter 0812-3456-7890');
  await expect(own.getByText('Hanya dibaca petugas verifikasi.')).toBeVisible();
  await own.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await expect(own.getByLabel('Nomor meter')).toHaveValue('Meter (tersegel)');
  await own.getByLabel('Berapa rumah?').fill('banyak');
  await next(own);
  const alert = own.getByRole('alert');
  await expect(alert.getByRole('listitem')).toHaveText([
    '“Berapa rumah?”: tulis angka saja.',
    '“Airnya?” perlu dijawab.',
  ]);
  await alert.getByRole('link', { name: 'Berapa rumah?' }).click();
  await expect(own.getByLabel('Berapa rumah?')).toBeFocused();
  await own.getByLabel('Berapa rumah?').fill('1.200');
  await own.getByLabel('Airnya?').selectOption('keruh');
  await own.getByRole('group', { name: 'Kapan saja?' }).getByLabel('Malam').check();
  await own.getByLabel('Sejak kapan?').fill('2026-11-01');
  await own.waitForTimeout(700);
  await own.reload();
  await expect(own.getByLabel('Airnya?')).toHaveValue('keruh');
  await expect(own.getByLabel('Berapa rumah?')).toHaveValue('1200');
  await next(own);
  await fillWhere(own);
  await next(own);
  await send(own);
  await codeOn(own);
  expect(seen.bodies[0]?.answers).toEqual({
    version: 1,
    values: expect.arrayContaining([
      { questionId: 'nomor-meter', value: 'Meter (tersegel)' },
      { questionId: 'jumlah', value: 1200 },
      { questionId: 'keadaan', value: 'keruh' },
      { questionId: 'waktu', value: ['malam'] },
      { questionId: 'sejak', value: '2026-11-01' },
    ]),
  });
});

test('an emergency shows the line to call, violence the women’s and children’s too, and the form goes on', {
  tag: '@slow',
}, async ({ own }) => {
  await begin(own, 'saluran-air', 'Banjir sekarang setinggi dada, dua orang terjebak di atap rumah.');
  await expect(own.getByRole('link', { name: 'Telepon 112', exact: true })).toHaveAttribute(
    'href',
    'tel:112',
  );
  await expect(own.getByRole('link', { name: 'Perempuan dan anak' })).toHaveCount(0);
  await own.getByLabel('Ceritakan').fill('Tetangga dipukuli suaminya setiap malam di rumah sebelah.');
  await expect(own.getByRole('link', { name: 'Perempuan dan anak: 129' })).toHaveAttribute('href', 'tel:129');
  await own.getByLabel('Ceritakan').fill(story);
  await expect(own.getByRole('link', { name: 'Telepon 112', exact: true })).toHaveCount(0);
  await next(own);
  await expect(own.getByRole('heading', { name: 'Di mana?' })).toBeVisible();
});

test('solved cases near the point are shown from the site’s own files, and no site shows none', {
  tag: '@slow',
}, async ({ own, running }) => {
  const [west, south, east, north] = running.server.reference.bounds;
  const [latitude, longitude] = [(south + north) / 2, (west + east) / 2];
  const files = new Map(
    buildMapIndex([['0123456789', longitude, latitude + 0.0005, 'jalan-rusak', 'dpupr']]),
  );
  const asked: string[] = [];
  await own.route('http://localhost:4321/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/publikasi/', '');
    asked.push(path);
    const body = files.get(path);
    const headers = { 'access-control-allow-origin': '*' };
    return body ? route.fulfill({ body, contentType: 'application/json', headers }) : route.abort();
  });
  await own.context().setGeolocation({ latitude, longitude, accuracy: 10 });
  await own.context().grantPermissions(['geolocation'], { origin: running.service });
  await fillWhat(own);
  await own.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  const link = own.getByRole('link', { name: 'Lihat, sekitar 60 m dari sini' });
  await expect(link).toHaveAttribute('href', 'http://localhost:4321/aduan/0123456789.html');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  for (const path of asked) expect(path).toMatch(/^map\/(overview|\d+\/\d+\/\d+)\.json$/);
  await own.unroute('http://localhost:4321/**');
  await own.getByRole('button', { name: 'Hapus titik' }).click();
  await expect(own.getByText('Mungkin sudah dilaporkan')).toHaveCount(0);
});

test('an aspiration asks for the village alone and keeps no point', { tag: '@slow' }, async ({
  own,
  running,
}) => {
  const seen = filed(running);
  await begin(own, 'usulan', 'Mohon dibuatkan jalur sepeda dari sekolah ke pasar desa.');
  await next(own);
  await expect(own.getByRole('heading', { name: 'Desa mana?' })).toBeVisible();
  await expect(own.getByRole('button', { name: 'Pakai lokasi saya sekarang' })).toHaveCount(0);
  await own.getByLabel('Desa atau kelurahan').and(own.locator(':enabled')).waitFor();
  await next(own);
  await expect(own.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await send(own);
  await codeOn(own);
  expect(seen.bodies[0]?.place).toMatchObject({ point: null, landmark: null });
  expect(seen.bodies[0]?.sealed).toHaveLength(1);
});

test('a request for public information is forwarded at once, with a ready letter', { tag: '@slow' }, async ({
  own,
}) => {
  await begin(own, 'permintaan-informasi', 'Laporan penggunaan dana desa tahun 2025 beserta lampirannya.');
  await expect(own.getByText('Permintaan informasi publik dilayani PPID')).toBeVisible();
  await next(own);
  await own.getByLabel('Desa atau kelurahan').and(own.locator(':enabled')).waitFor();
  await next(own);
  await send(own);
  await codeOn(own);
  await expect(own.locator('#letter')).toContainText('Laporan penggunaan dana desa tahun 2025');
  const mail = own.getByRole('link', { name: 'Buka PPID' });
  await expect(mail).toHaveAttribute('href', /^mailto:ppid@sekartanjung\.example\?subject=/);
  await own.locator('.actions').getByRole('button', { name: 'Pantau aduan' }).click();
  await expect(own.getByRole('heading', { name: 'Dilimpahkan' })).toBeVisible();
  await expect(own.getByText('Dilimpahkan kepada PPID')).toBeVisible();
});

test('the receipt is kept as picture, reminder and QR code, none of which speaks of a complaint', {
  tag: '@slow',
}, async ({ own, page, running }) => {
  await fillWhat(own);
  await fillWhere(own);
  await next(own);
  await send(own);
  const code = await codeOn(own);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      own.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const picture = await save('Simpan gambar');
  expect(picture.name).toBe('catatan.png');
  expect(await sharp(picture.bytes).metadata()).toMatchObject({ format: 'png', width: 720 });
  const reminder = await save('Pengingat di kalender');
  expect(reminder.name).toBe('pengingat.ics');
  expect(reminder.bytes.toString()).not.toContain(code);
  expect(reminder.bytes.toString()).not.toMatch(/aduan|localhost/i);
  await expect(own.getByRole('img', { name: 'Kode QR berisi 16 angka itu saja' })).toBeVisible();
  // On paper too: our own address and the regency's keys, so that a look-alike can be told apart.
  await page.emulateMedia({ media: 'print' });
  await expect(own.getByText(`Buka lagi di ${running.service}/lacak`)).toBeVisible();
  await expect(own.getByText(/Sidik jari kunci: ([0-9a-f]{4} ?){16}/)).toBeVisible();
  await expect(own.getByRole('button', { name: 'Simpan gambar' })).toBeHidden();
});

test('in a flood the form proves its work by itself and gets its code', { tag: '@slow' }, async ({
  own,
  page,
  running,
}) => {
  const network = { 'x-forwarded-for': '198.51.100.77' };
  for (let sent = 0; sent < 21; sent += 1) {
    await fetch(`${running.service}/api/complaints`, { method: 'POST', headers: network, body: '{}' });
  }
  await page.setExtraHTTPHeaders(network);
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/complaints')) answers.push(response.status());
  });
  await fillWhat(own);
  await fillWhere(own);
  await next(own);
  await send(own);
  await codeOn(own);
  expect(answers).toEqual([429, 201]);
});
