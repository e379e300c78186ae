import { countActions } from './count-actions.ts';
import { enter, expect, test } from './desk-test.ts';
import { aPicture } from './start-desk.ts';

const told =
  'Jalan kabupaten berlubang dalam di depan warung Pak Karto, dua motor sudah jatuh. Hubungi saya di 0812-0000-1111.';

test('an ordinary complaint is verified and assigned in at most 8 actions and published in at most 6 more', async ({
  page,
  desk,
}) => {
  const complaintId = await desk.file({ text: told });
  await enter(page, desk.origin, desk.staff.verifier);
  const line = page.locator(`#queue a[data-item="${complaintId}"]`);
  await expect(line).toBeVisible();
  const actions = await countActions(page);

  await line.click();
  await expect(page.getByLabel('OPD tujuan')).toHaveValue('dpupr');
  await expect(page.getByText(/^Saran: DPUPR\. Karena/)).toContainText('kata "Jalan kabupaten"');
  const brief = page.getByLabel('Ringkasan untuk OPD');
  await expect(brief).toHaveValue(/warung \[nama\].*\[nomor telepon\]/);
  await page.keyboard.press('1');
  await expect(page.getByLabel('Bukan siapa-siapa')).toBeChecked();
  // The name of a shop everybody knows is no reporter: one key brings it back.
  await page.keyboard.press('b');
  await expect(brief).toHaveValue(/warung Pak Karto.*\[nomor telepon\]/);
  await page.keyboard.press('f');
  const photo = page.getByRole('dialog', { name: 'Periksa foto untuk OPD' });
  await expect(photo.locator('img').first()).toBeVisible();
  await expect(photo.getByRole('button', { name: /Boleh dilihat OPD/ })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('b');
  await expect(page.getByRole('checkbox', { name: 'Foto 1' })).toBeChecked();
  await expect(page.getByText('Semua bagian sudah diputuskan.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.complaint-state')).toContainText('Diteruskan');
  const assigned = await actions.count();
  expect(assigned).toBeGreaterThanOrEqual(5);
  expect(assigned).toBeLessThanOrEqual(8);

  const officer = desk.staff.agencyOfficer.client;
  const seen = await officer.complaintForAgency(complaintId);
  expect(seen.brief).toContain('warung Pak Karto');
  expect(seen.brief).not.toMatch(/0812|1111/);
  const picture = new Blob([await aPicture()], { type: 'image/jpeg' });
  await officer.uploadWorkPhoto(complaintId, 'after', picture);
  await officer.agencyAct(complaintId, 'resolve', {
    version: (await officer.complaintForAgency(complaintId)).version,
    text: { text: 'Tim pemeliharaan menambal lubang dengan aspal pada 3 Maret 2026.', decisions: [] },
    withoutPhotoReason: null,
  });

  await page.goto(`${desk.origin}/antrean?tampil=siap-terbit`);
  await expect(line).toBeVisible();
  const more = await countActions(page);
  await line.click();
  await expect(page.getByRole('link', { name: 'Terbitkan' })).toBeVisible();
  await page.keyboard.press('p');
  const publicPhoto = page.getByRole('dialog', { name: 'Periksa foto untuk publik' });
  await expect(publicPhoto.getByRole('button', { name: /Boleh dilihat publik/ })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('b');
  await expect(publicPhoto).toBeHidden();
  await expect(page.getByText('1 bagian perlu keputusan Anda')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Semua bagian sudah diputuskan.')).toBeVisible();
  await page.keyboard.press('n');
  const preview = page.getByRole('region', { name: 'Beginilah publik akan melihatnya' });
  await expect(preview).toContainText('warung [nama]');
  await expect(preview).not.toContainText('Karto');
  await expect(page.getByRole('button', { name: 'Terbitkan persis ini' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Tarik dari publik' })).toBeVisible();
  const published = await more.count();
  expect(published).toBeGreaterThanOrEqual(4);
  expect(published).toBeLessThanOrEqual(6);
  console.log(`verified and assigned: ${assigned} actions; published: ${published} more`);
});
