import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { publishCase } from '../../server/disclosure/publish-case.ts';
import { storePhoto } from '../../server/intake/upload-photo.ts';
import { checkPhoto } from '../../server/photos/check-photo.ts';
import { fileComplaint } from './filed-complaint.ts';
import type { RunningService } from './start-service.ts';
import { expect, test } from './widget-test.ts';

async function open(page: Page, running: RunningService, code: string): Promise<void> {
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').fill(code);
  await page.getByRole('button', { name: 'Buka' }).click();
}

const subject = { kind: 'nobody', agencyCode: null } as const;

test('a question is answered, and the answer reaches the thread once', async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  await complaint.ask('Lampu yang mana, dekat jembatan atau dekat sekolah?');
  await open(page, running, complaint.trackingCode);
  await expect(page.getByRole('heading', { name: 'Menunggu jawaban Anda' })).toBeVisible();
  await expect(page.getByText('dekat jembatan atau dekat sekolah?')).toBeVisible();
  await page.getByLabel('Jawaban Anda').fill('Dekat sekolah, tiga tiang berurutan.');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByText('Dekat sekolah, tiga tiang berurutan.')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Menunggu jawaban Anda' })).toHaveCount(0);
});

test('an answer the server did not get stays typed and is sent under the same id', async ({
  page,
  running,
}) => {
  const complaint = await fileComplaint(running);
  await complaint.ask('Lampu yang mana?');
  const ids: string[] = [];
  running.intercept(async (request) => {
    if (!request.url.endsWith('/api/track/message')) return null;
    ids.push((await request.clone().json()).messageId);
    return ids.length === 1 ? new Response('gateway', { status: 502 }) : null;
  });
  await open(page, running, complaint.trackingCode);
  await page.getByLabel('Jawaban Anda').fill('Dekat sekolah.');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Jawaban Anda')).toHaveValue('Dekat sekolah.');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(page.getByText('Terkirim.')).toBeVisible();
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
  running.intercept(null);
});

test('"belum beres" needs a reason and reopens the complaint', async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  await complaint.record({ type: 'verified', categoryCode: 'lampu-jalan', subject });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  await complaint.record({
    type: 'resolved',
    text: 'Tiga lampu diganti oleh regu penerangan.',
    evidence: 'claim',
    withoutPhotoReason: 'Dikerjakan malam hari saat hujan.',
  });
  await open(page, running, complaint.trackingCode);
  await expect(page.getByRole('heading', { name: 'Selesai menurut instansi' })).toBeVisible();
  await page.getByLabel('Belum beres').check();
  await page.getByRole('button', { name: 'Kirim penilaian' }).click();
  await expect(page.getByRole('alert')).toContainText('Tulis apa yang belum beres.');
  await page.getByLabel('Apa yang belum beres?').fill('Satu lampu masih mati.');
  await page.getByLabel('Nilai penanganannya').selectOption('2');
  await page.getByRole('button', { name: 'Kirim penilaian' }).click();
  await expect(page.getByRole('heading', { name: 'Dibuka kembali' })).toBeVisible();
  expect(await complaint.state()).toBe('reopened');
});

test('"sudah beres" is taken without a word more', async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  await complaint.record({ type: 'verified', categoryCode: 'lampu-jalan', subject });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  await complaint.record({
    type: 'resolved',
    text: 'Tiga lampu diganti oleh regu penerangan.',
    evidence: 'claim',
    withoutPhotoReason: 'Dikerjakan malam hari saat hujan.',
  });
  await open(page, running, complaint.trackingCode);
  await page.getByLabel('Sudah beres').check();
  await page.getByRole('button', { name: 'Kirim penilaian' }).click();
  await expect(page.getByText('Terkirim.')).toBeVisible();
  expect(await complaint.state()).toBe('closed');
});

test('the code is in no address, no storage and no title', async ({ page, running }) => {
  const { trackingCode } = await fileComplaint(running);
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await open(page, running, trackingCode);
  await expect(page.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await expect(page).toHaveTitle('Catatan');
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location.href]));
  expect(urls.join(' ') + kept).not.toContain(trackingCode);
});

test('an open complaint closes after two quiet minutes', async ({ page, running }) => {
  const { trackingCode } = await fileComplaint(running);
  await page.clock.install();
  await open(page, running, trackingCode);
  await expect(page.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await page.clock.fastForward(110_000);
  await page.keyboard.press('Shift');
  await page.clock.fastForward(110_000);
  await expect(page.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByText('Terkunci demi keamanan Anda.')).toBeVisible();
  await expect(page.getByText('Tiga lampu jalan')).toHaveCount(0);
  await expect(page.getByLabel('Kode lacak')).toHaveValue('');
});

test('an open complaint closes when its tab is hidden', { tag: '@slow' }, async ({ page, running }) => {
  const { trackingCode } = await fileComplaint(running);
  await open(page, running, trackingCode);
  await expect(page.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await expect(page.getByText('Terkunci demi keamanan Anda.')).toBeVisible();
  await expect(page.getByText('Tiga lampu jalan')).toHaveCount(0);
});

test.describe('a code that cannot be one is told why, without asking the server', () => {
  for (const [typed, sentence] of [
    ['9901 0145 0790 0003', 'Ini NIK, bukan kode.'],
    ['0123', 'Kode lacak terdiri dari 16 angka.'],
    ['0123 4567 8901 2345', 'Ada angka yang keliru.'],
  ] as const) {
    test(typed, async ({ page, running }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await open(page, running, typed);
      await expect(page.getByRole('alert')).toContainText(sentence);
      expect(asked.filter((url) => url.includes('/api/track'))).toEqual([]);
    });
  }
});

test('an unknown code gets the server’s sentence and stays typed', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await open(page, running, '0000 0000 0000 0010');
  const digits = '000000000000001';
  const product = [...digits].reduce((p, d) => (((p + Number(d)) % 10 || 10) * 2) % 11, 10);
  await page.getByLabel('Kode lacak').fill(digits + String((11 - product) % 10));
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByRole('alert')).toContainText(/kode/i);
  await expect(page.getByLabel('Kode lacak')).not.toHaveValue('');
});

test('an answer being typed waits behind the lock and shows under no other code', async ({
  page,
  running,
}) => {
  const [mine, other] = [await fileComplaint(running), await fileComplaint(running)];
  await mine.ask('Lampu yang mana?');
  await other.ask('Sejak kapan?');
  await open(page, running, mine.trackingCode);
  await page.getByLabel('Jawaban Anda').fill('Dekat sekolah.');
  await page.getByRole('button', { name: 'Tutup' }).click();
  const enter = async (code: string) => {
    await page.getByLabel('Kode lacak').fill(code);
    await page.getByRole('button', { name: 'Buka' }).click();
  };
  await enter(mine.trackingCode);
  await expect(page.getByLabel('Jawaban Anda')).toHaveValue('Dekat sekolah.');
  await page.getByRole('button', { name: 'Tutup' }).click();
  await enter(other.trackingCode);
  await expect(page.getByLabel('Jawaban Anda')).toHaveValue('');
});

test('photos of the work are shown with their dates, fetched without the code in an address', {
  tag: '@slow',
}, async ({ page, running }) => {
  const complaint = await fileComplaint(running);
  const picture = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#35506e' } })
    .jpeg()
    .toBuffer();
  await complaint.record({ type: 'verified', categoryCode: 'lampu-jalan', subject });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  for (const kind of ['before', 'after'] as const) {
    const owner = {
      complaintId: complaint.complaintId,
      origin: 'agency',
      kind,
      agencyCode: 'dishub',
    } as const;
    await storePhoto(running.server, picture, owner);
  }
  await open(page, running, complaint.trackingCode);
  for (const name of [/^Sebelum, /, /^Sesudah, /]) {
    const image = page.getByRole('img', { name });
    await expect(image).toBeVisible();
    expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(320);
    expect(await image.getAttribute('src')).toMatch(/^blob:/);
  }
});

test('the page about to be public is shown whole, and one button stops it', async ({ page, running }) => {
  const { server } = running;
  const complaint = await fileComplaint(running);
  const { complaintId } = complaint;
  await complaint.record({ type: 'verified', categoryCode: 'lampu-jalan', subject });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#35506e' } })
    .jpeg()
    .toBuffer();
  const owner = { complaintId, origin: 'agency', kind: 'after', agencyCode: 'dishub' } as const;
  const { photoId } = await storePhoto(server, picture, owner);
  await checkPhoto(server, complaintId, photoId, { audience: 'public', boxes: [] }, 'staff-1');
  await complaint.record({
    type: 'resolved',
    text: 'Tiga lampu diganti oleh regu penerangan.',
    evidence: 'photo',
    withoutPhotoReason: null,
  });
  const { version } = await server.connection.database
    .selectFrom('casework_complaint')
    .select('version')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const action = {
    version,
    summary: { text: 'Tiga lampu jalan di satu tikungan padam.', decisions: [] },
    outcome: { text: 'Tiga lampu diganti dan menyala kembali.', decisions: [] },
    beforePhotoId: null,
    afterPhotoId: photoId,
    precision: null,
    mayStartConflict: false as const,
  };
  await publishCase(server, complaintId, action, 'staff-1');

  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, running, complaint.trackingCode);
  await expect(page.getByRole('heading', { name: /^Akan tayang \d+ \w+ 20\d\d$/ })).toBeVisible();
  const shown = page.locator('.soon');
  for (const words of [action.summary.text, action.outcome.text, 'Lampu jalan', 'tanpa titik di peta']) {
    await expect(shown).toContainText(words);
  }
  const image = shown.getByRole('img', { name: /^Sesudah, / });
  await expect(image).toBeVisible();
  expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  running.intercept(async (request) =>
    request.url.endsWith('/api/track/objection') ? new Response('gateway', { status: 502 }) : null,
  );
  await page.getByRole('button', { name: 'Ini menunjuk ke saya' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  running.intercept(null);
  await page.getByRole('button', { name: 'Ini menunjuk ke saya' }).click();
  await expect(page.getByText('Anda menghentikan penayangan aduan ini.')).toBeVisible();
  await expect(shown).toHaveCount(0);
  const row = await server.connection.database
    .selectFrom('casework_publication')
    .select('state')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  expect(row.state).toBe('stopped');
});
