import { enter, expect, expectWellMade, leave, test } from '../desk-test.ts';
import { assigned } from './assigned.ts';

test('work is handed over on one screen, both see it; a deputy’s list shows the other’s complaints marked', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const [first, second] = [
    await assigned(desk, 'Jembatan kayu lapuk di dusun.'),
    await assigned(desk, 'Gorong-gorong mampat di jalan desa.'),
  ];
  const officer = desk.staff.agencyOfficer;
  const colleague = await desk.hire('agencyOfficer');
  const colleagueId = (await colleague.client.me()).accountId;
  for (const id of [first, second]) await officer.client.takeComplaint(id);
  await enter(page, desk.origin, officer);
  await page.getByRole('link', { name: 'Serah terima' }).click();
  await page.getByRole('button', { name: 'Serahkan 2 aduan' }).click();
  await expect(page.getByRole('link', { name: 'Pilih rekan yang menerima.' })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Kepada').selectOption(colleagueId);
  await page.getByRole('checkbox', { name: /Jembatan kayu lapuk/ }).uncheck();
  await page.getByRole('button', { name: 'Serahkan 1 aduan' }).click();
  await expect(page.getByText(/^1 aduan diserahkan kepada/)).toBeVisible();

  await page.getByLabel('Pengganti Anda').selectOption(colleagueId);
  const today = (await officer.client.agencyTeam()).today;
  await page.getByLabel('Dari tanggal').fill(today);
  await page.getByRole('button', { name: 'Tunjuk pengganti' }).click();
  await expect(page.getByRole('link', { name: 'Isi tanggal mulai dan selesai.' })).toBeVisible();
  await page.getByLabel('Sampai tanggal').fill(today);
  await page.getByRole('button', { name: 'Tunjuk pengganti' }).click();
  await expect(page.getByText('berlaku hari ini')).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: 'Aduan saya' }).first().click();
  await expect(page.locator(`a[data-item="${second}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: /^Semua OPD/ }).click();
  await expect(page.locator(`a[data-item="${second}"]`)).toContainText('Dipegang');
  await leave(page);

  await enter(page, desk.origin, colleague);
  await expect(page.locator(`a[data-item="${second}"]`)).toContainText('Diserahkan');
  await expect(page.locator(`a[data-item="${first}"]`)).toContainText('Anda menggantikan');
  await expectWellMade(page);
  await page.locator(`a[data-item="${first}"]`).click();
  await expect(page.getByText('Anda menggantikan')).toBeVisible();
  await expectWellMade(page);
});

test('a reminder for WhatsApp says that something is due and nothing of the matter', {
  tag: '@slow',
}, async ({ page, context, desk }) => {
  const complaintId = await assigned(desk, 'Jembatan kayu lapuk di dusun.');
  const colleague = await desk.hire('agencyOfficer');
  await colleague.client.takeComplaint(complaintId);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [staff, path] of [
    [desk.staff.agencyOfficer, 'tugas'],
    [desk.staff.verifier, 'aduan'],
  ] as const) {
    await enter(page, desk.origin, staff);
    await page.goto(`${desk.origin}/${path}/${complaintId}`);
    await page.getByRole('button', { name: 'Salin pengingat WhatsApp' }).click();
    await expect(page.getByText('Pengingat disalin.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Ada aduan yang menunggu di meja kerja Titik Terang\. Tenggat \d+ \w+ \d{4}\. Mohon dibuka: http/,
    );
    expect(copied).not.toMatch(/Jembatan|jalan|[0-9a-f]{8}-/i);
    await leave(page);
  }
});
