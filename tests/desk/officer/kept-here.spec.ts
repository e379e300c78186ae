import type { Page } from '@playwright/test';
import { enter, expect, leave, test } from '../desk-test.ts';
import { PASSWORD } from '../start-desk.ts';
import { assigned } from './assigned.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Everything this browser keeps for the desk's origin, as text. */
const keptHere = (page: Page) =>
  page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of opened.objectStoreNames) {
        const rows = opened.transaction(store).objectStore(store).getAll();
        found.push(
          await new Promise((resolve) => rows.addEventListener('success', () => resolve(rows.result))),
        );
      }
      opened.close();
    }
    const stored = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map((one) => one.url),
      ),
    );
    return JSON.stringify([found, stored, { ...localStorage }, { ...sessionStorage }]);
  });

test('signing out with something unsent asks first, and leaves nothing of any complaint in the browser', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk, 'Trotoar retak di depan sekolah.');
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(page.getByText('Trotoar retak di depan sekolah.')).toBeVisible();
  await context.route('**/work-log', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Tulis catatan kerja' }).click();
  await page.getByLabel('Apa yang dikerjakan atau diputuskan?').fill('Paving dipesan dari gudang.');
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(page.getByText('1 kiriman menunggu jaringan')).toBeVisible();
  expect(await keptHere(page)).toMatch(/Trotoar retak.*|Paving dipesan/);
  await page.getByRole('button', { name: 'Keluar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Masih ada yang belum terkirim' });
  await dialog.getByRole('button', { name: 'Tetap masuk' }).click();
  await expect(page.getByRole('region', { name: 'Kiriman dari ponsel ini' })).toContainText('Paving dipesan');
  await page.getByRole('button', { name: 'Keluar' }).click();
  await dialog.getByRole('button', { name: 'Hapus dan keluar' }).click();
  await expect(page.getByRole('heading', { name: 'Masuk ke meja kerja' })).toBeVisible();
  const left = await keptHere(page);
  expect(left).not.toMatch(/Trotoar|Paving|Staf|contoh\.example/);
  expect(left).not.toContain(complaintId);
  expect(left).not.toContain('/api/');
});

test('a session that ended while something waited asks to sign in, then sends; what was kept to read is wiped', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk, 'Lampu jalan padam di tikungan.');
  const officer = desk.staff.agencyOfficer;
  await enter(page, desk.origin, officer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Tulis catatan kerja' }).click();
  await page.getByLabel('Apa yang dikerjakan atau diputuskan?').fill('Lampu pengganti sudah ada di gudang.');
  await expect(page.getByText('Tidak ada bagian yang menunjuk ke orang').first()).toBeVisible();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Masuk ke meja kerja' });
  await expect(dialog).toBeVisible();
  const kept = await keptHere(page);
  expect(kept).toContain('Lampu pengganti sudah ada');
  expect(kept).not.toContain('Lampu jalan padam');
  await dialog.getByLabel('Surel').fill(officer.email);
  await dialog.getByLabel('Kata sandi').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.locator('.work-log')).toContainText('Lampu pengganti sudah ada');
  await expect(page.getByRole('region', { name: 'Kiriman dari ponsel ini' })).toHaveCount(0);
});

test('a text written without a network that names somebody comes back for a decision, and its words are kept', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk);
  const officer = desk.staff.agencyOfficer;
  await enter(page, desk.origin, officer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  await context.setOffline(true);
  await page
    .getByLabel('Tanggapan untuk pelapor')
    .fill('Terima kasih Ibu Sekar Contoh, tim DPUPR menambal lubang pada 3 Maret 2026.');
  await expect(page.getByText('Belum diperiksa karena tidak ada jaringan.')).toBeVisible();
  await page.getByRole('button', { name: /^Kirim/ }).click();
  await expect(page.getByText('1 kiriman menunggu jaringan')).toBeVisible();
  // Only once the form let go of the words does a refusal come to the outbox; before, it comes to the form.
  await expect(page.getByLabel('Tanggapan untuk pelapor')).toHaveCount(0);
  await context.setOffline(false);
  await expect(page.getByText('1 kiriman ditolak dan menunggu Anda.')).toBeVisible();
  const outbox = page.getByRole('region', { name: 'Kiriman dari ponsel ini' });
  await outbox.getByLabel('Samarkan', { exact: true }).first().check();
  await outbox.getByRole('button', { name: 'Kirim lagi' }).click();
  await expect(page.locator('.thread', { hasText: 'menambal lubang' })).not.toContainText('Sekar');
  expect((await officer.client.complaintForAgency(complaintId)).replies).toHaveLength(1);
});

test('a text typed without a network is checked once the network is back', { tag: '@slow' }, async ({
  page,
  context,
  desk,
}) => {
  const complaintId = await assigned(desk);
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.getByRole('button', { name: 'Tanggapi' }).click();
  await context.setOffline(true);
  await page
    .getByLabel('Tanggapan untuk pelapor')
    .fill('Terima kasih Ibu Sekar Contoh, lubang ditambal besok.');
  await expect(page.getByText('Belum diperiksa karena tidak ada jaringan.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByLabel('Samarkan', { exact: true }).first()).toBeVisible();
});

test('a colleague’s session in the same browser neither shows nor sends what another one left', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk);
  const colleague = await desk.hire('agencyOfficer');
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await context.route('**/work-log', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Tulis catatan kerja' }).click();
  await page.getByLabel('Apa yang dikerjakan atau diputuskan?').fill('Catatan saya sendiri di lapangan.');
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(page.getByText('1 kiriman menunggu jaringan')).toBeVisible();
  await context.clearCookies();
  await context.unroute('**/work-log');
  await enter(page, desk.origin, colleague);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(page.getByRole('heading', { name: 'Catatan kerja' })).toBeVisible();
  await expect(page.getByText('Catatan saya sendiri')).toHaveCount(0);
  expect((await colleague.client.complaintForAgency(complaintId)).workLog).toEqual([]);
  await leave(page);
});
