import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const upload = (bytes: Uint8Array, type = 'image/jpeg') =>
  host.citizen.uploadPhoto(new Blob([new Uint8Array(bytes)], { type })).catch((error: unknown) => {
    if (error instanceof ProblemError) return error.code;
    throw error;
  });

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } });

const SECRET = 'Sartinah Pelapor Rahasia';

test('a camera JPEG is turned upright, shrunk, and left without a trace of its metadata', async () => {
  const jpeg = await picture(3000, 2000)
    .withExif({
      IFD0: { Artist: SECRET, Copyright: SECRET },
      IFD3: { GPSLatitude: '6/1 45/1 0/1', GPSLatitudeRef: 'S' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const withTail = Buffer.concat([jpeg, Buffer.from(`trailing ${SECRET}`)]);
  const stored = await upload(withTail);
  if (typeof stored === 'string') throw new Error(stored);
  expect(stored).toMatchObject({ width: 1067, height: 1600 });
  const bytes = await host.server.photos.casework.get(`${stored.photoId}.webp`);
  expect(bytes?.includes(SECRET)).toBe(false);
  const { exif, xmp, iptc, icc } = await sharp(bytes ?? undefined).metadata();
  expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
});

test('PNG, WebP, AVIF and HEIC are accepted whatever the Content-Type says', async () => {
  const heic = readFileSync(new URL('../../fixtures/photos/colours.heic', import.meta.url));
  for (const bytes of [
    await picture(60, 40).png().toBuffer(),
    await picture(60, 40).webp().toBuffer(),
    await picture(60, 40).avif({ effort: 0 }).toBuffer(),
    heic,
  ]) {
    expect(await upload(bytes, 'application/octet-stream')).toMatchObject({
      photoId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  }
});

test('a text file called .jpg, an SVG and a GIF are refused by what they are', async () => {
  expect(await upload(Buffer.from('ini bukan foto, hanya tulisan biasa'))).toBe('photo_type_refused');
  expect(await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'))).toBe(
    'photo_type_refused',
  );
  expect(await upload(await picture(20, 20).gif().toBuffer())).toBe('photo_type_refused');
  expect(await upload(Buffer.alloc(0))).toBe('photo_type_refused');
});

test('a truncated JPEG is refused', async () => {
  const noise = Buffer.alloc(400 * 300 * 3, 0).map((_, index) => (index * 7919) % 251);
  const jpeg = await sharp(noise, { raw: { width: 400, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();
  expect(await upload(jpeg.subarray(0, jpeg.length >> 1))).toBe('photo_unreadable');
});

test('a PNG of 16,000 x 16,000 pixels is refused before it is decoded', async () => {
  const png = await picture(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer();
  expect(png.byteLength).toBeLessThan(2_000_000);
  expect(await upload(png, 'image/png')).toBe('photo_too_large');
}, 60_000);

test('a body over the limit is refused', async () => {
  expect(await upload(Buffer.alloc(20_000_001, 0xff))).toBe('photo_too_large');
});

test('a cut-off HEIC is refused and the server goes on', async () => {
  const heic = readFileSync(new URL('../../fixtures/photos/colours.heic', import.meta.url));
  expect(await upload(heic.subarray(0, heic.length >> 1))).toBe('photo_unreadable');
  expect(await upload(await picture(10, 10).jpeg().toBuffer())).toMatchObject({ width: 10 });
});
