import type { Page } from '@playwright/test';
import { complaintOf } from '../server/helpers/complaint-of.ts';
import { enter, expect, expectWellMade, test } from './desk-test.ts';

const LAMP = 'Lampu jalan padam di tikungan dekat gapura, gelap sudah dua minggu.';

/** Screens for people to look at; `SCREENS` names a folder. */
async function show(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENS;
  if (!folder) return;
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a verifier’s day: find, keep a filter, see what is proposed and why, merge a duplicate, go on to the next', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const first = await desk.file({ text: LAMP, categoryCode: 'lampu-jalan' });
  const second = await desk.file({
    text: 'Dekat gapura lampunya padam, gelap sekali kalau malam.',
    categoryCode: 'jalan-rusak',
  });
  await desk.file({ text: 'Sampah menumpuk di belakang pasar dan berbau busuk.', categoryCode: 'sampah' });
  await enter(page, desk.origin, desk.staff.verifier);
  await expect(page.locator('#queue a')).toHaveCount(3);
  await show(page, 'inbox');

  // Find: words over the whole register; they stand in no address.
  await page.keyboard.press('/');
  await page.keyboard.type('lampu gapura');
  await expect(page.locator('.queue-count')).toHaveText('2 aduan, terbaru dulu');
  await expect(page.locator('#queue a')).toHaveCount(2);
  expect(page.url()).not.toContain('lampu');
  await expectWellMade(page);
  await show(page, 'search');
  await page.getByLabel('Cari di seluruh register').fill('0812 3456 7890 1234');
  await expect(page.getByText('Ini mirip kode lacak.')).toBeVisible();
  await page.getByLabel('Cari di seluruh register').fill('tidakada');
  await expect(page.getByText('Tidak ada aduan yang cocok. Kurangi kata')).toBeVisible();
  await page.getByLabel('Cari di seluruh register').fill('');

  // A filter stands in the address and is kept under a name that names nobody.
  await page.getByText('Saringan lain').click();
  await page.getByLabel('Kategori').selectOption('sampah');
  await expect(page.locator('#queue a')).toHaveCount(1);
  await expect(page).toHaveURL(/\/antrean\?kategori=sampah$/);
  await page.getByRole('button', { name: 'Simpan saringan ini' }).click();
  await page.getByLabel('Nama saringan').fill('aduan Bu Sekar');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Nama saringan').fill('Sampah');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Hapus saringan "Sampah"' })).toBeVisible();
  await expectWellMade(page);
  await show(page, 'filter');
  await page.reload();
  await expect(page.locator('#queue a')).toHaveCount(1);
  await page.getByRole('button', { name: /^Perlu Anda/ }).click();
  await expect(page.locator('#queue a')).toHaveCount(3);
  await page.getByRole('button', { name: 'Sampah', exact: true }).click();
  await expect(page.locator('#queue a')).toHaveCount(1);
  await page.getByRole('button', { name: /^Perlu Anda/ }).click();

  // What is proposed says why; one key takes it.
  await page.locator(`#queue a[data-item="${second}"]`).click();
  await expect(page.getByText(/Mungkin lebih tepat: Lampu jalan \(kata/)).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('#verify-category')).toHaveValue('lampu-jalan');
  await expect(page.getByLabel('OPD tujuan')).toHaveValue('dishub');
  await page.keyboard.press('2');
  await page.getByLabel('Instansi terlapor').selectOption('dishub');
  await expect(page.getByLabel('OPD tujuan')).not.toHaveValue('dishub');
  await page.keyboard.press('Escape');
  await page.getByLabel('Bukan siapa-siapa').check();
  await expect(page.getByLabel('OPD tujuan')).toHaveValue('dishub');
  await expectWellMade(page);
  await show(page, 'complaint');

  // The duplicate is explained; merging asks first and says what each reporter will see.
  const duplicates = page.getByRole('region', { name: 'Mungkin sama' });
  await expect(duplicates).toContainText(/0 m, kategori Lampu jalan, hari yang sama, kata sama: .*gapura/);
  await page.keyboard.press('g');
  const confirm = page.getByRole('dialog', { name: 'Gabungkan aduan ini ke sana?' });
  await expect(confirm).toContainText('Tidak seorang pun tahu siapa atau berapa yang lain.');
  await expectWellMade(page);
  await show(page, 'merge');
  await page.keyboard.press('Escape');
  await expect(confirm).toBeHidden();
  await expect(page.locator('.complaint-state')).toContainText('Diterima');
  await page.keyboard.press('g');
  await confirm.getByRole('button', { name: 'Ya, gabungkan' }).click();
  await expect(page.locator('.complaint-state')).toContainText('Digabung');
  expect((await desk.staff.verifier.client.complaintForVerifier(first)).state).toBe('received');

  // On to the next one without the list, and back.
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(new RegExp(second));
  await page.keyboard.press('k');
  await expect(page).toHaveURL(new RegExp(second));
  await page.keyboard.press('u');
  await expect(page.locator('#queue')).toBeVisible();
});

test('the keys do what the help says, and none of them where one types', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  const complaintId = await desk.file({ ...complaintOf(), photos: [], complaintId: crypto.randomUUID() });
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await expect(page.getByLabel('OPD tujuan')).toBeVisible();
  const opens: [string, string][] = [
    ['t', 'Pertanyaan untuk pelapor'],
    ['x', 'Penjelasan untuk pelapor'],
    ['l', 'Instansi yang berwenang'],
    ['m', 'Cari aduan tujuan'],
    ['v', 'OPD tujuan'],
  ];
  for (const [key, field] of opens) {
    if (key === 'v') await expect(page.getByLabel('OPD tujuan')).toHaveCount(0);
    await page.keyboard.press(key);
    await expect(page.getByLabel(field).first(), key).toBeVisible();
  }
  for (const [key, choice] of [
    ['1', 'Bukan siapa-siapa'],
    ['2', 'Sebuah instansi atau'],
    ['3', 'Pegawai sebuah'],
  ]) {
    await page.keyboard.press(key as string);
    await expect(page.getByLabel(choice as string), key).toBeChecked();
  }
  await page.keyboard.press('t');
  await page.getByLabel('Pertanyaan untuk pelapor').fill('');
  await page.keyboard.type('vtxgl 123 u?');
  await expect(page.getByLabel('Pertanyaan untuk pelapor')).toHaveValue('vtxgl 123 u?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.complaint-state')).toContainText('Menunggu jawaban');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Pintasan papan tik' });
  await expect(help).toContainText('kirim formulir yang terbuka');
  await expectWellMade(page);
  await show(page, 'help');
  await page.keyboard.press('t');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');

  // What cannot be undone is asked once more, and "not yet" changes nothing.
  await page.keyboard.press('x');
  await page.getByLabel('Bukan aduan').check();
  await page.getByLabel('Penjelasan untuk pelapor').fill('Ini pertanyaan umum, bukan aduan.');
  await page.keyboard.press('Control+Enter');
  const sure = page.getByRole('dialog', { name: 'Tutup aduan ini dengan alasan itu?' });
  await sure.getByRole('button', { name: 'Belum, kembali' }).click();
  await expect(page.locator('.complaint-state')).toContainText('Menunggu jawaban');
  await page.keyboard.press('Control+Enter');
  await sure.getByRole('button', { name: 'Ya, tutup' }).click();
  await expect(page.locator('.complaint-state')).toContainText('Tidak dapat ditindaklanjuti');
});
