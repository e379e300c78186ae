import type { Page } from '@playwright/test';
import { enter, expect, expectWellMade, test } from './desk-test.ts';

test.use({ register: 'verifier-day' });

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

test('every key of the help does what the help says, and none where one types', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  test.setTimeout(240_000);
  const first = await desk.file({ text: LAMP, categoryCode: 'jalan-rusak' });
  const second = await desk.file({ text: `${LAMP} Dekat warung Pak Karto.`, categoryCode: 'jalan-rusak' });
  const { keyboard } = page;
  const pressed = { queue: new Set<string>(), complaint: new Set<string>(), photo: new Set<string>() };
  const press = async (where: keyof typeof pressed, key: string) => {
    pressed[where].add(key);
    await keyboard.press(key);
  };
  const state = page.locator('.complaint-state');
  const help = page.getByRole('dialog', { name: 'Pintasan papan tik' });
  const allowed = (dialog: typeof help) => dialog.getByRole('button', { name: /^Boleh dilihat/ });
  await enter(page, desk.origin, desk.staff.verifier);

  // In the queue.
  const lines = page.locator('#queue a');
  await expect(lines.nth(1)).toBeVisible();
  await press('queue', '/');
  await expect(page.getByLabel('Cari di seluruh register')).toBeFocused();
  await keyboard.type('warung karto?');
  await expect(page.getByLabel('Cari di seluruh register')).toHaveValue('warung karto?');
  await expect(lines).toHaveCount(1);
  await page.getByLabel('Cari di seluruh register').fill('');
  await expect(lines.nth(1)).toBeVisible();
  await page.getByRole('heading', { name: 'Antrean' }).focus();
  await press('queue', 'j');
  await expect(lines.nth(0)).toBeFocused();
  await press('queue', 'j');
  await expect(lines.nth(1)).toBeFocused();
  await press('queue', 'k');
  await expect(lines.nth(0)).toBeFocused();
  await press('queue', '?');
  await expect(help).toContainText('kirim formulir yang terbuka');
  await expectWellMade(page);
  await show(page, 'help');
  const listed = await help
    .locator('section')
    .evaluateAll((groups) =>
      groups.map((group) => [...group.querySelectorAll('kbd')].map((key) => key.textContent ?? '')),
    );
  await keyboard.press('Escape');
  await page.locator(`#queue a[data-item="${second}"]`).focus();
  await press('queue', 'Enter');
  await expect(page).toHaveURL(new RegExp(`/aduan/${second}$`));

  // On a complaint: to its neighbours, its forms and its choices.
  const agency = page.getByLabel('OPD tujuan');
  await expect(agency).toBeVisible();
  await press('complaint', 'v');
  await expect(agency, 'the key of an open form does not close it').toBeVisible();
  const opens: [string, string][] = [
    ['t', 'Pertanyaan untuk pelapor'],
    ['x', 'Penjelasan untuk pelapor'],
    ['l', 'Instansi yang berwenang'],
    ['m', 'Cari aduan tujuan'],
    ['v', 'OPD tujuan'],
  ];
  for (const [key, field] of opens) {
    if (key === 'v') await expect(agency).toHaveCount(0);
    await press('complaint', key);
    await expect(page.getByLabel(field).first(), key).toBeVisible();
  }
  await press('complaint', 'c');
  await expect(page.locator('#verify-category')).toHaveValue('lampu-jalan');
  for (const [key, choice] of [
    ['3', 'Pegawai sebuah'],
    ['2', 'Sebuah instansi atau'],
    ['1', 'Bukan siapa-siapa'],
  ] as const) {
    await press('complaint', key);
    await expect(page.getByLabel(choice), key).toBeChecked();
  }
  await press('complaint', 'g');
  const merging = page.getByRole('dialog', { name: 'Gabungkan aduan ini ke sana?' });
  await expect(merging).toBeVisible();
  await keyboard.press('t');
  await expect(merging, 'under a dialog no key presses anything').toBeVisible();
  await keyboard.press('Escape');
  await expect(merging).toBeHidden();
  await expect(agency).toBeVisible();
  await press('complaint', '?');
  await expect(help).toBeVisible();
  await keyboard.press('Escape');
  const [next, back] = (await page.locator('.next-complaint a[aria-keyshortcuts="J"]').count())
    ? (['j', 'k'] as const)
    : (['k', 'j'] as const);
  await press('complaint', next);
  await expect(page).toHaveURL(new RegExp(`/aduan/${first}$`));
  await expect(state).toContainText('Diterima');
  await press('complaint', back);
  await expect(page).toHaveURL(new RegExp(`/aduan/${second}$`));
  await press('complaint', 'u');
  await expect(lines.first()).toBeVisible();

  // The other one asks, and what cannot be undone is asked once more; "not yet" changes nothing.
  await page.locator(`#queue a[data-item="${first}"]`).click();
  await expect(agency).toBeVisible();
  await press('complaint', 't');
  const question = page.getByLabel('Pertanyaan untuk pelapor');
  await question.fill('');
  await keyboard.type('vtxgl 123 u?');
  await expect(question).toHaveValue('vtxgl 123 u?');
  await press('complaint', 'Control+Enter');
  await expect(state).toContainText('Menunggu pelapor');
  await press('complaint', 'x');
  await page.getByLabel('Bukan aduan').check();
  await page.getByLabel('Penjelasan untuk pelapor').fill('Ini pertanyaan umum, bukan aduan.');
  await keyboard.press('Control+Enter');
  const sure = page.getByRole('dialog', { name: 'Tutup aduan ini dengan alasan itu?' });
  await sure.getByRole('button', { name: 'Belum, kembali' }).click();
  await expect(state).toContainText('Menunggu pelapor');
  await keyboard.press('Control+Enter');
  await sure.getByRole('button', { name: 'Ya, tutup' }).click();
  await expect(state).toContainText('Tidak ditindaklanjuti');

  // Verified alone; then the door to the agency: its photo by keys, its parts by keys.
  await page.goto(`${desk.origin}/aduan/${second}`);
  await expect(agency).toBeVisible();
  await press('complaint', '1');
  await page.getByRole('button', { name: 'Verifikasi saja' }).click();
  await expect(state).toContainText('Diverifikasi');
  await keyboard.press('x');
  await expect(agency).toHaveCount(0);
  await press('complaint', 'o');
  await expect(agency).toBeVisible();
  await press('complaint', 'f');
  const photo = page.getByRole('dialog', { name: 'Periksa foto untuk OPD' });
  await expect(allowed(photo)).toHaveAttribute('aria-disabled', 'false');
  await press('photo', '+');
  await expect(photo.getByText('Pembesaran 2×')).toBeVisible();
  await press('photo', '-');
  await expect(photo.getByText('Pembesaran 1×')).toBeVisible();
  await press('photo', 'k');
  await expect(photo.getByText('1 kotak akan ditutup.')).toBeVisible();
  await press('photo', 'Control+z');
  await expect(photo.getByText(/^Tanpa kotak/)).toBeVisible();
  await press('photo', 'c');
  await expect(page.getByText(/^Tidak ada wajah yang dikenali/)).toBeAttached({ timeout: 60_000 });
  await press('photo', 'r');
  await expect(photo).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeDisabled();
  await keyboard.press('f');
  await expect(allowed(photo)).toHaveAttribute('aria-disabled', 'false');
  await press('photo', 'b');
  await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeChecked();
  await agency.selectOption('dpupr');
  await page.getByLabel('Ringkasan untuk OPD').fill('Lampu padam dekat rumah Pak Karto, 0812-0000-1111.');
  const open = page.locator('.decision-open');
  await expect(open).toHaveCount(2);
  await page.getByRole('heading', { name: 'Tindakan' }).click();
  await press('complaint', 'b');
  await expect(open).toHaveCount(1);
  await press('complaint', 's');
  await expect(page.getByText('Semua bagian sudah diputuskan.')).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(state).toContainText('Diteruskan');

  // Solved: published from the list and from the complaint.
  const officer = desk.staff.agencyOfficer.client;
  await officer.agencyAct(second, 'resolve', {
    version: (await officer.complaintForAgency(second)).version,
    text: { text: 'Lampu diganti baru dan menyala lagi pada 3 Maret 2026.', decisions: [] },
    withoutPhotoReason: 'Alat foto petugas rusak pada hari itu.',
  });
  await page.goto(`${desk.origin}/antrean?tampil=siap-terbit`);
  await page.locator(`#queue a[data-item="${second}"]`).focus();
  await press('queue', 'p');
  await expect(page).toHaveURL(new RegExp(`/aduan/${second}/terbitkan$`));
  await page.goto(`${desk.origin}/aduan/${second}`);
  await expect(page.getByRole('link', { name: 'Terbitkan' })).toBeVisible();
  await press('complaint', 'p');
  // Without the agency's own photo nothing is proposed: nothing to check first.
  await expect(page).toHaveURL(new RegExp(`/aduan/${second}/terbitkan$`));
  await expect(page.locator('#publish-conflict')).toBeVisible();
  await press('complaint', 'n');
  await expect(page.locator('#publish-conflict')).toBeChecked();

  expect([...pressed.queue].sort()).toEqual(keysOf(listed[0]));
  expect([...pressed.complaint].sort()).toEqual(keysOf(listed[1]));
  expect([...pressed.photo].sort()).toEqual(keysOf(listed[2]));
});

test('key M finds a complaint that left the queue, and merges into nothing that is out of sight', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const old = await desk.file({ text: 'Jembatan gantung di hulu berkarat dan satu papannya lepas.' });
  const complaintId = await desk.file({ text: 'Papan jembatan gantung hilang satu, berbahaya.' });
  await desk.server.connection.database
    .updateTable('casework_complaint')
    .set({ state: 'closed' })
    .where('complaint_id', '=', old)
    .execute();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await expect(page.getByLabel('OPD tujuan')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByText(/^Yang terbaru dari desa ini/)).toBeVisible();
  const search = page.getByLabel('Cari aduan tujuan');
  const target = page.getByRole('radio', { name: /berkarat/ });
  await search.fill('jembatan karat');
  await expect(page.getByText('1 aduan, terbaru dulu')).toBeVisible();
  await target.check();
  await expectWellMade(page);
  await show(page, 'merge-search');
  await search.fill('tidakada');
  await expect(page.getByText('Tidak ada aduan lain yang cocok.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Ya, gabungkan' }).click();
  await expect(page.getByRole('alert')).toContainText('Pilih aduan tujuan.');
  await search.fill('jembatan karat');
  await target.check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Ya, gabungkan' }).click();
  await expect(page.locator('.complaint-state')).toContainText('Digabung');
  expect((await desk.staff.verifier.client.complaintForVerifier(complaintId)).state).toBe('merged');
});

/** The keys a group of the help names, as Playwright presses them. */
function keysOf(rows: string[] = []): string[] {
  return rows
    .flatMap((row) => (row.includes('Ctrl') ? [row.replace('Ctrl + ', 'Control+')] : row.split(/\s+/)))
    .map((key) => (key === '−' ? '-' : key.replace(/(?<=^|\+)[A-Z]$/, (letter) => letter.toLowerCase())))
    .sort();
}
