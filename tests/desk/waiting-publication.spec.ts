import type { Page } from '@playwright/test';
import { saveSettings } from '../../server/settings.ts';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import type { RunningDesk } from './start-desk.ts';

async function solved(desk: RunningDesk): Promise<string> {
  const complaintId = await desk.file();
  const { client } = desk.staff.verifier;
  await client.verifierAct(complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'nobody', agencyCode: null },
  });
  const brief = { text: 'Jalan di depan pasar berlubang besar.', decisions: [] };
  await client.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  await desk.staff.agencyOfficer.client.agencyAct(complaintId, 'resolve', {
    version: 3,
    text: { text: 'Lubang ditambal pada 3 Maret 2026.', decisions: [] },
    withoutPhotoReason: 'Kamera petugas rusak hari itu.',
  });
  return complaintId;
}

async function prepare(page: Page, desk: RunningDesk, complaintId: string): Promise<void> {
  await page.goto(`${desk.origin}/aduan/${complaintId}/terbitkan`);
  await page.getByLabel('Tidak', { exact: true }).check();
}

const save = (desk: RunningDesk, change: Parameters<typeof saveSettings>[1]) =>
  saveSettings(desk.server.connection.database, change, new Date());

test.afterEach(({ desk }) =>
  save(desk, { sayWorkingDays: 0, publicationBatch: 'at_once', categoryRules: {} }),
);

test('the form says the day and the reporter’s say, the complaint that it waits, and later that she stopped it', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await save(desk, { sayWorkingDays: 3, publicationBatch: 'weekly' });
  const complaintId = await solved(desk);
  await enter(page, desk.origin, desk.staff.verifier);
  await prepare(page, desk, complaintId);
  const day = /Akan tayang pada \d+ \w+ 20\d\d bila pelapor tidak keberatan\./;
  await expect(page.getByText(day)).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Siapkan persis ini' }).click();
  await expect(page.getByText('Halaman publik disiapkan.')).toBeAttached();
  await expect(page.locator('.complaint-head').getByText(day)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tarik dari publik' })).toHaveCount(0);
  await expectWellMade(page);

  await desk.server.connection.database
    .updateTable('casework_publication')
    .set({ state: 'stopped' })
    .where('complaint_id', '=', complaintId)
    .execute();
  await page.reload();
  await expect(page.getByText('Penerbitan dihentikan pelapor.')).toBeVisible();
  await expectWellMade(page);
  await expect(page.getByRole('link', { name: 'Terbitkan' })).toBeVisible();
});

test('a second officer reads the page and approves it; the one who prepared it cannot', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await save(desk, { sayWorkingDays: 3, categoryRules: { 'jalan-rusak': { secondApproval: true } } });
  const complaintId = await solved(desk);
  await enter(page, desk.origin, desk.staff.verifier);
  await prepare(page, desk, complaintId);
  await expect(page.getByText('Kategori ini memerlukan persetujuan petugas kedua')).toBeVisible();
  await page.getByRole('button', { name: 'Siapkan persis ini' }).click();
  await expect(page.getByText('menunggu persetujuan petugas kedua.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Setujui penerbitan' })).toHaveCount(0);
  await leave(page);

  await enter(page, desk.origin, await desk.hire('verifier'));
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByRole('button', { name: 'Setujui penerbitan' }).click();
  const preview = page.getByRole('region', { name: 'Beginilah publik akan melihatnya' });
  await expect(preview).toContainText('Jalan di depan pasar berlubang besar.');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Setujui penerbitan' }).last().click();
  await expect(page.getByText(/Akan tayang pada .* bila pelapor tidak keberatan/)).toBeVisible();
});
