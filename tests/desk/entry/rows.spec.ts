import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, test } from '../desk-test.ts';
import { PASSPHRASE, type RunningDesk } from '../start-desk.ts';
import { takeScreens } from '../take-screens.ts';

const HEAD = 'No;Tanggal;Jam;Nama Penelepon;No. Telepon;Isi Aduan;Desa/Kelurahan;Jenis Masalah;Umur';

async function openImport(page: Page, desk: RunningDesk): Promise<void> {
  await enter(page, desk.origin, desk.staff.verifier);
  await page.getByRole('link', { name: 'Aduan baru' }).click();
  await page.getByText('Ambil dari berkas: catatan telepon').click();
}

/** A day so many days ago, as an Indonesian writes it. */
const daysAgo = (days: number) => {
  const day = new Date(Date.now() - days * 86_400_000);
  return `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
};

const village = async (page: Page) =>
  ((await page.locator('#entry-villages option').first().getAttribute('value')) ?? '').replace(/^/, 'Desa ');

const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page.locator('input[accept*=".tsv"]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });

test('a phone log is filed with its callers sealed, what is wrong stays and can be saved, and twice changes nothing', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await openImport(page, desk);
  const place = await village(page);
  const serial = Date.now();
  const log = [
    'REKAP TELEPON MASUK',
    HEAD,
    `1;${daysAgo(2)};09.15;Sekarwati Penelpon;0812-9911-7711;"Lampu jalan ${serial}\nmati sejak kemarin.";"${place}";Lampu jalan;41`,
    `2;${daysAgo(1)};;;="081299117722";Sampah ${serial} menumpuk dekat pasar.;"${place}";;30`,
    `3;32/13/2026;;Karto;;Jembatan ${serial} goyang kalau dilewati.;"${place}";;52`,
    `4;${daysAgo(1)};;Wagiman Tanpaalamat;;Jalan ${serial} berlubang di tikungan.;Entah;;52`,
    `5;${daysAgo(1)};;Sukinem;=6281+1;Saluran ${serial} air tersumbat sampah.;"${place}";;52`,
  ].join('\r\n');
  await choose(page, 'telepon.csv', `\uFEFF${log}\r\n`);

  await expect(page.getByLabel('Isi aduan', { exact: true })).toHaveValue('5');
  await expect(page.getByText('Tidak dipakai dan tidak dikirim: Jenis Masalah, Umur.')).toBeVisible();
  await expect(page.getByText('5 baris belum dapat diambil')).toBeVisible();
  // No column was recognised as the category: she says what to take instead.
  await expect(page.locator('#rows-category')).toHaveValue('');
  await page.getByLabel('Kategori bila barisnya tidak menyebut').selectOption({ index: 1 });
  await expect(page.getByText('2 aduan siap dimasukkan')).toBeVisible();
  const wrong = page.getByRole('region', { name: '3 baris belum dapat diambil' });
  await expect(wrong).toContainText('Tanggal “32/13/2026” tidak terbaca.');
  await expect(wrong).toContainText('Desa “Entah” tidak ada di daftar');
  await expect(wrong).toContainText('Kolom Nomor telepon (disegel) berisi rumus');
  await expect(page.getByRole('region', { name: 'Contoh 2 baris pertama' })).toContainText('nama, disegel');
  await expectWellMade(page);
  await takeScreens(page, 'rows-preview');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh 3 baris yang tersisa' }).click(),
  ]);
  const rest = await readFile(await saved.path(), 'utf8');
  expect(rest).toContain('"Sebab"');
  expect(rest).toContain(`"'=6281+1"`);
  expect(rest).toMatch(/^\uFEFF"No"/);

  await page.getByRole('button', { name: 'Masukkan 2 baris' }).click();
  await expect(page.getByText('2 aduan masuk. 3 baris tersisa di bawah ini.').last()).toBeVisible();
  await takeScreens(page, 'rows-sent');
  const sent = bodies.join('\n');
  expect(sent).toContain(`Lampu jalan ${serial}`);
  expect(sent).not.toMatch(/Sekarwati|Penelpon|0812-?9911|Wagiman|Sukinem|Tanpaalamat/);

  // The same file again, from its first line.
  await choose(page, 'telepon.csv', `\uFEFF${log}\r\n`);
  await page.getByRole('button', { name: 'Masukkan 2 baris' }).click();
  await expect(page.getByText('0 aduan masuk. 2 sudah ada sebelumnya. 3 baris tersisa').last()).toBeVisible();

  // What was saved and mended is read again.
  await choose(
    page,
    'baris-tersisa.csv',
    rest.replace('32/13/2026', daysAgo(3)).replace(`'=6281+1`, '081299117733'),
  );
  await expect(page.getByText('2 aduan siap dimasukkan')).toBeVisible();

  const { database } = desk.server.connection;
  const row = await database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'channel'])
    .where('text', 'like', `%Lampu jalan ${serial}%`)
    .executeTakeFirstOrThrow();
  expect(row.channel).toBe('phone');
  await page.goto(`${desk.origin}/aduan/${row.complaint_id}`);
  await expect(page.getByRole('heading', { name: 'Dari catatan telepon' })).toBeVisible();
  await page.getByLabel('Alasan membuka').fill('Memeriksa yang disegel dari berkas');
  await page.getByRole('button', { name: 'Buka kontak' }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.locator('dl')).toContainText('Sekarwati Penelpon');
  await expect(keys.locator('dl')).toContainText('0812-9911-7711');
});

test('of an old register what is over is only counted; a broken file is named by its line', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await openImport(page, desk);
  await page.getByLabel(/^Register lama/).check();
  await choose(page, 'rusak.csv', 'Nama;Aduan\r\n1;"tidak ditutup');
  await expect(page.getByRole('alert').filter({ hasText: 'sekitar baris 2' })).toBeVisible();
  const serial = Date.now();
  await choose(
    page,
    'register.csv',
    [
      'Nama;Tanggal;Aduan;Status;Kanal',
      `Kartinah Lamawati;2 Maret 2021;Jalan ${serial} rusak;Selesai;Surat`,
      `Kartinah Lamawati;;Air ${serial} keruh;Ditolak;Telepon`,
    ].join('\n'),
  );
  await expect(page.getByText('2 sudah berakhir, hanya dihitung')).toBeVisible();
  await expectWellMade(page);
  await takeScreens(page, 'rows-register');
  await page.getByRole('button', { name: 'Masukkan 2 baris' }).click();
  await expect(page.getByText('0 aduan masuk. 2 yang sudah berakhir dihitung.').last()).toBeVisible();
  expect(bodies.join('\n')).not.toMatch(new RegExp(`Kartinah|Lamawati|${serial}`));
});

test('a post that lacks a stated criterion is counted with one press, and its answer names the criterion', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await enter(page, desk.origin, desk.staff.administrator);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  const panel = page.locator('section.panel', { hasText: 'Syarat aduan media sosial' });
  await panel.getByLabel('Sedikitnya satu foto').check();
  await panel.getByLabel(/Kejadian paling lama/).fill('400');
  await panel.getByRole('button', { name: 'Simpan' }).click();
  await expect(panel.getByRole('alert')).toContainText('1 sampai 366');
  await panel.getByLabel(/Kejadian paling lama/).fill('14');
  await panel.getByRole('button', { name: 'Simpan' }).click();
  await expect.poll(() => desk.server.reference.instance.criteria?.withinDays).toBe(14);
  await expectWellMade(page);
  await takeScreens(page, 'criteria-settings');
  await page.getByRole('button', { name: 'Keluar' }).click();

  await enter(page, desk.origin, desk.staff.verifier);
  await page.getByRole('link', { name: 'Aduan baru' }).click();
  await page.getByText('Kiriman media sosial yang tidak memenuhi syarat').click();
  await page.getByRole('button', { name: 'Hitung sebagai ditolak' }).click();
  await expect(page.getByRole('alert')).toContainText('Pilih kanal dan syaratnya');
  await page.getByLabel('Kanal', { exact: true }).selectOption('x');
  await page.getByLabel('Tidak ada foto').check();
  await page.getByRole('button', { name: 'Hitung sebagai ditolak' }).click();
  await expect(page.getByText(/tidak ada foto\. Lewat formulir tidak ada syarat itu/)).toBeVisible();
  await expectWellMade(page);
  await takeScreens(page, 'refuse-post');
  const { database } = desk.server.connection;
  const counted = await database
    .selectFrom('operations_channel_refusal')
    .selectAll()
    .where('channel', '=', 'x')
    .execute();
  expect(counted).toEqual([expect.objectContaining({ reason: 'photo', count: 1 })]);
});
