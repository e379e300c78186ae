import { enter, expect, expectWellMade, test } from '../desk-test.ts';
import { aPicture } from '../start-desk.ts';
import { assigned } from './assigned.ts';

const executablePath = process.env.CHROMIUM_PATH;
// Chromium's own moving test picture stands for the phone's camera
test.use({
  viewport: { width: 360, height: 740 },
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
});

test('the after photo is taken in the page, with the before photo as a ghost over the camera’s picture', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await assigned(desk);
  const { client } = desk.staff.agencyOfficer;
  await client.uploadWorkPhoto(complaintId, 'before', new Blob([await aPicture()], { type: 'image/jpeg' }));
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.locator('.work-photos').last().getByRole('button', { name: 'Buka kamera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Potret hasil pekerjaan' });
  const ghost = dialog.locator('.camera-ghost');
  await expect(ghost).toHaveCSS('opacity', '0.5');
  await dialog.getByRole('slider', { name: 'Bayangan kondisi awal' }).fill('80');
  await expect(ghost).toHaveCSS('opacity', '0.8');
  await expect(dialog.locator('.camera-grid')).toBeVisible();
  await dialog.getByLabel('Garis bantu').uncheck();
  await expect(dialog.locator('.camera-grid')).toHaveCount(0);
  const playing = await dialog
    .locator('video')
    .evaluate((video: HTMLVideoElement) => [video.videoWidth > 0, video.paused]);
  expect(playing).toEqual([true, false]);
  await expectWellMade(page);
  await dialog.getByRole('button', { name: 'Potret', exact: true }).click();
  await dialog.getByRole('button', { name: 'Ulangi' }).click();
  await expect(ghost).toBeVisible();
  await dialog.getByRole('button', { name: 'Potret', exact: true }).click();
  await expect(dialog.getByRole('img', { name: 'Foto yang baru diambil' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Pakai foto ini' }).click();
  await expect(page.getByText('Foto terkirim.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Hasil pekerjaan' })).toBeVisible();
  const { photos } = await client.complaintForAgency(complaintId);
  expect(photos.map((photo) => photo.kind)).toEqual(['before', 'after']);
  // The way of every photo: decoded and encoded anew by the server
  const stored = await client.agencyPhoto(complaintId, photos[1]?.photoId ?? '');
  expect(stored.type).toBe('image/webp');
});

test('where the camera is refused, the phone’s own camera and the gallery do the same', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await assigned(desk);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await page.locator('.work-photos').first().getByRole('button', { name: 'Buka kamera' }).click();
  await expect(page.getByText('Kamera tidak diizinkan di peramban ini.')).toBeVisible();
  await expectWellMade(page);
  await page.locator('#camera-before').setInputFiles({
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await aPicture()),
  });
  await expect(page.getByText('Foto terkirim.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Kondisi awal' })).toBeVisible();
});
