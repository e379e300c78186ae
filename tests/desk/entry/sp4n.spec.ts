import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, test } from '../desk-test.ts';
import type { RunningDesk } from '../start-desk.ts';
import { takeScreens } from '../take-screens.ts';
import { makeXlsx, type XlsxCell } from './make-xlsx.ts';

const HEAD = [
  'Tracking ID',
  'Nama Pelapor',
  'Tanggal Laporan',
  'Isi Laporan',
  'Kelurahan',
  'Topik',
  'Status',
  'Tindak Lanjut',
];

async function openImport(page: Page, desk: RunningDesk): Promise<void> {
  await enter(page, desk.origin, desk.staff.verifier);
  await page.getByRole('link', { name: 'Aduan baru' }).click();
  await page.getByText('Ambil dari SP4N-LAPOR!').click();
}

const village = async (page: Page) =>
  (await page.locator('#entry-villages option').first().getAttribute('value')) ?? '';
const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .locator('input[accept=".csv,.xlsx"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const isoDaysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
/** A spreadsheet counts days from the end of 1899. */
const serialDaysAgo = (days: number) => Math.floor(Date.parse(isoDaysAgo(days)) / 86_400_000) + 25_569;

test('an export of LAPOR! comes in as CSV: what is wrong is named by line, what is over is left, twice is once', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await openImport(page, desk);
  const place = await village(page);
  const number = String(Date.now()).slice(-7);
  const line = (change: Partial<Record<string, string>>) =>
    HEAD.map(
      (name) =>
        change[name] ??
        {
          'Nama Pelapor': 'Laporwati Pusatnya',
          'Tanggal Laporan': isoDaysAgo(3),
          'Isi Laporan': 'Jalan di depan balai berlubang dan tergenang.',
          Kelurahan: place,
          Status: 'Diproses',
        }[name] ??
        '',
    )
      .map((cell) => `"${cell}"`)
      .join(';');
  const file = [
    HEAD.join(';'),
    line({ 'Tracking ID': `1${number}`, 'Tindak Lanjut': 'Diteruskan kepada dinas.' }),
    line({ 'Tracking ID': `2${number}`, Status: 'Selesai' }),
    line({ 'Tracking ID': `3${number}`, Kelurahan: 'Entah' }),
    line({ 'Tracking ID': `4${number}`, 'Tanggal Laporan': '31/02/2026' }),
    line({ 'Tracking ID': `1${number}` }),
  ].join('\n');
  await choose(page, 'ekspor.csv', file);
  await page.getByLabel('Kategori bila topiknya tidak dikenal').selectOption({ index: 1 });
  await expect(page.getByText('1 laporan siap diambil')).toBeVisible();
  await expect(page.getByText('1 sudah selesai, dilewati')).toBeVisible();
  await expect(page.getByText('Tidak diambil karena menunjuk orang: Nama Pelapor.')).toBeVisible();
  const wrong = page.getByRole('region', { name: '3 baris tidak dapat diambil' });
  await expect(wrong.getByRole('row').nth(1)).toContainText(/4.*desa “?"?Entah/);
  await expect(wrong).toContainText('tanggal tidak dapat dibaca');
  await expect(wrong).toContainText('sudah ada di baris lain');
  await expectWellMade(page);
  await takeScreens(page, 'sp4n-preview');
  await page.getByRole('button', { name: 'Ambil 1 laporan' }).click();
  await expect(page.getByText('1 laporan masuk, 0 sudah ada sebelumnya.').last()).toBeVisible();
  await takeScreens(page, 'sp4n-sent');
  await choose(page, 'ekspor.csv', file);
  await page.getByRole('button', { name: 'Ambil 1 laporan' }).click();
  await expect(page.getByText('0 laporan masuk, 1 sudah ada sebelumnya.').last()).toBeVisible();
  expect(bodies.join('\n')).not.toMatch(/Laporwati|Pusatnya/);

  const { complaint_id } = await desk.server.connection.database
    .selectFrom('casework_sp4n')
    .select('complaint_id')
    .where('tracking_id', '=', `1${number}`)
    .executeTakeFirstOrThrow();
  await page.goto(`${desk.origin}/aduan/${complaint_id}`);
  await expect(page.getByText('Diteruskan kepada dinas.')).toBeVisible();
  await expectWellMade(page);
  await takeScreens(page, 'sp4n-complaint');
});

test('an export comes in as XLSX too, with days that are days and values that formulas left', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await openImport(page, desk);
  const place = await village(page);
  const number = String(Date.now()).slice(-7);
  const line = (id: XlsxCell, day: XlsxCell, story: XlsxCell): XlsxCell[] => [
    id,
    'Laporwati Pusatnya',
    day,
    story,
    place,
    '',
    'Diproses',
    '',
  ];
  await choose(
    page,
    'ekspor.xlsx',
    makeXlsx([
      HEAD,
      line(
        { number: Number(`7${number}`) },
        { day: serialDaysAgo(2) },
        'Saluran air tersumbat di dekat pasar lama.',
      ),
      line(`8${number}`, isoDaysAgo(2), {
        formula: 'A1&"x"',
        value: 'Lampu jalan mati di tikungan sekolah.',
      }),
      line(`9${number}`, { error: '#REF!' }, 'Sampah menumpuk di pinggir lapangan desa.'),
    ]),
  );
  await page.getByLabel('Kategori bila topiknya tidak dikenal').selectOption({ index: 1 });
  await expect(page.getByText('2 laporan siap diambil')).toBeVisible();
  await expect(page.getByRole('region', { name: '1 baris tidak dapat diambil' })).toContainText(
    'tanggal tidak dapat dibaca',
  );
  await page.getByRole('button', { name: 'Ambil 2 laporan' }).click();
  await expect(page.getByText('2 laporan masuk, 0 sudah ada sebelumnya.').last()).toBeVisible();

  await choose(page, 'bukan.xlsx', 'bukan zip');
  await expect(page.getByRole('alert').filter({ hasText: 'tidak dapat dibaca' })).toBeVisible();
  await choose(page, 'tanpa-kolom.csv', 'Nama,Umur\nx,1\n');
  await expect(page.getByRole('alert').filter({ hasText: 'Kolom ini tidak ada' })).toBeVisible();
  await expectWellMade(page);
});
