import sharp from 'sharp';
import { expect, test } from './widget-test.ts';

const picture = async (background: string) =>
  sharp({ create: { width: 900, height: 700, channels: 3, background } })
    .jpeg()
    .toBuffer();

test('each photo has its progress, its caption and its removal, and goes by a request of its own', {
  tag: '@slow',
}, async ({ own, running }) => {
  let uploads = 0;
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  running.intercept(async (request) => {
    if (!request.url.endsWith('/api/photos')) return null;
    uploads += 1;
    await held;
    return null;
  });
  await own.locator('input[type=file]').setInputFiles([
    { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await picture('#345') },
    { name: 'b.jpg', mimeType: 'image/jpeg', buffer: await picture('#543') },
  ]);
  await expect(own.getByRole('progressbar', { name: 'Foto 1' })).toBeVisible();
  await expect(own.getByRole('progressbar', { name: 'Foto 2' })).toBeVisible();
  letThrough();
  await expect(own.getByText('Tersimpan')).toHaveCount(2);
  expect(uploads).toBe(2);
  await own.getByLabel('Keterangan foto 2').fill('lubang dari dekat');
  await own.getByRole('button', { name: 'Hapus Foto 1' }).click();
  await expect(own.locator('.photos li')).toHaveCount(1);
  await expect(own.getByLabel('Keterangan foto 1')).toHaveValue('lubang dari dekat');
  // Camera and gallery are the phone's own choice: nothing forces the one.
  await expect(own.locator('input[type=file]')).not.toHaveAttribute('capture');
  running.intercept(null);
});
