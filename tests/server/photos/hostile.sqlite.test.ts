import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { bombs, claimHeifSize, goodFiles } from './files/hostile.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const good = await goodFiles();

/** The code an upload is refused with, or null when it was taken. */
const refusal = (bytes: Uint8Array) =>
  host.citizen.uploadPhoto(new Blob([new Uint8Array(bytes)])).then(
    () => null,
    (error: unknown) => {
      if (error instanceof ProblemError) return error.code;
      throw error;
    },
  );

const stored = async () => ({
  files: (await host.server.photos.casework.list()).length,
  rows: (await host.server.connection.database.selectFrom('casework_photo').select('photo_id').execute())
    .length,
});

/** Refused with this code, and neither file nor row is left. */
async function expectRefused(files: Record<string, Uint8Array>, code: string): Promise<void> {
  const before = await stored();
  const found: Record<string, string | null> = {};
  for (const [name, bytes] of Object.entries(files)) found[name] = await refusal(bytes);
  expect(found).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, code])));
  expect(await stored()).toEqual(before);
}

test('a file that claims too many pixels is refused by its header', async () => {
  const files = await bombs();
  const start = performance.now();
  await expectRefused(files, 'photo_too_large');
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a header that lies about the pixels behind it is unreadable', async () => {
  await expectRefused(
    {
      'HEIC that claims 7,000 x 7,000': claimHeifSize(good.heic, 7000, 7000),
      'AVIF that claims 16 x 16': claimHeifSize(good.avif, 16, 16),
      'AVIF that claims 4,000 x 4,000': claimHeifSize(good.avif, 4000, 4000),
    },
    'photo_unreadable',
  );
});

test('what is no photo is refused by its first bytes, whatever follows', async () => {
  const start = (head: string, rest: Uint8Array = good.jpeg) =>
    Buffer.concat([Buffer.from(head, 'latin1'), rest]);
  await expectRefused(
    {
      GIF: await sharp(good.png).gif().toBuffer(),
      TIFF: await sharp(good.png).tiff().toBuffer(),
      'GIF with a JPEG behind it': start('GIF89a'),
      'HTML with a JPEG behind it': start('<html><script>alert(1)</script>'),
      'PDF with a JPEG behind it': start('%PDF-1.7\n'),
      'ZIP with a JPEG behind it': start('PK\x03\x04'),
      'MP4 with a JPEG behind it': start('\0\0\0\x18ftypisom\0\0\0\0mp42isom'),
      BMP: start('BM\x36\0\0\0'),
      'JPEG XL': start('\xff\x0a'),
      'one byte more before a JPEG': start('\0'),
      'a JPEG’s first fifteen bytes': good.jpeg.subarray(0, 15),
    },
    'photo_type_refused',
  );
});

test('a file cut off anywhere is unreadable', async () => {
  const cut: Record<string, Uint8Array> = {};
  for (const [type, bytes] of Object.entries(good)) {
    for (const part of [0.05, 0.3, 0.6, 0.9, 0.97])
      cut[`${type} ${part}`] = bytes.subarray(0, bytes.length * part);
  }
  await expectRefused(cut, 'photo_unreadable');
});

test('random bytes behind a right signature are refused and the server goes on', async () => {
  const before = await stored();
  const signatures = ['jpeg', 'png', 'webp', 'avif', 'heic'] as const;
  const length = { jpeg: 3, png: 8, webp: 12, avif: 32, heic: 28 };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...signatures),
      fc.uint8Array({ minLength: 16, maxLength: 600 }),
      async (type, rest) => {
        const file = Buffer.concat([good[type].subarray(0, length[type]), rest]);
        expect(['photo_unreadable', 'photo_too_large']).toContain(await refusal(file));
      },
    ),
    { numRuns: 40 },
  );
  expect(await stored()).toEqual(before);
  expect(await refusal(good.jpeg)).toBeNull();
});
