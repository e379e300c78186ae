import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Box, burnBoxes } from '../../../server/photos/burn-boxes.ts';
import { cleanPhoto } from '../../../server/photos/clean-photo.ts';
import type { PhotoStore } from '../../../server/photos/photo-store.ts';
import { publishVariants } from '../../../server/photos/publish-variants.ts';

const WIDTH = 160;
const HEIGHT = 120;

/** A picture whose pixels inside the box are of one seed and outside of another; lossless, so that a difference stays in its place. */
function pictureOf(box: Box, inside: number, size = { width: WIDTH, height: HEIGHT }) {
  const { width, height } = size;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const within =
        (x + 1) / width > box.left &&
        x / width < box.left + box.width &&
        (y + 1) / height > box.top &&
        y / height < box.top + box.height;
      const at = (y * width + x) * 3;
      const seed = within ? inside : 7;
      pixels.set([(x * 13 * seed) & 255, (y * 29 * seed) & 255, ((x + y) * 17 * seed) & 255], at);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The published files of a photo, by ending. */
async function published(checked: Uint8Array): Promise<Buffer[]> {
  const files: Buffer[] = [];
  const store: PhotoStore = {
    get: async () => null,
    remove: async () => {},
    list: async () => [],
    put: async (_, bytes) => {
      files.push(Buffer.from(bytes));
    },
  };
  await publishVariants(store, '0'.repeat(32), checked);
  return files;
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const anyBox = fc.record({ left: fraction, top: fraction, width: fraction, height: fraction });

test('nothing under a box reaches a variant or a published file: two photos that differ there alone become the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyBox, fc.integer({ min: 8, max: 255 }), async (box, seed) => {
      const [one, two] = await Promise.all(
        [1, seed].map(async (inside) =>
          burnBoxes(await pictureOf(box, inside).webp({ lossless: true }).toBuffer(), [box]),
        ),
      );
      expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
      expect(await published(one ?? Buffer.alloc(0))).toEqual(await published(two ?? Buffer.alloc(1)));
    }),
    { numRuns: 40 },
  );
});

/** The most red over green anywhere in the picture. */
async function reddest(file: Uint8Array): Promise<number> {
  const pixels = await sharp(file).removeAlpha().raw().toBuffer();
  let most = 0;
  for (let at = 0; at < pixels.length; at += 3)
    most = Math.max(most, (pixels[at] ?? 0) - (pixels[at + 1] ?? 0));
  return most;
}

test('what smeared out of a box when the photo was cleaned is burned with it, whatever size is published', async () => {
  const box = { left: 0.3, top: 0.3, width: 0.31, height: 0.27 };
  const rednessWith = async (background: string) => {
    const under = { create: { width: 930, height: 607, channels: 3 as const, background } };
    const camera = await sharp({ create: { width: 3000, height: 2250, channels: 3, background: '#808080' } })
      .composite([{ input: under, left: 900, top: 675 }])
      .jpeg({ quality: 70 })
      .toBuffer();
    const { bytes } = await cleanPhoto(camera);
    const burned = await burnBoxes(bytes, [box]);
    return Promise.all([bytes, burned, ...(await published(burned))].map(reddest));
  };
  const [cleanRed = 0, ...redUnder] = await rednessWith('#ff0000');
  const [, ...greyUnder] = await rednessWith('#808080');
  expect(cleanRed).toBeGreaterThan(200);
  // The encoder itself gives the edge of a blue box a touch of red.
  for (const [index, red] of redUnder.entries()) expect(red).toBeLessThanOrEqual((greyUnder[index] ?? 0) + 4);
});

test('a box is one solid colour, beyond its edges too', async () => {
  const box = { left: 0.25, top: 0.25, width: 0.5, height: 0.5 };
  const burned = await burnBoxes(await pictureOf(box, 99).webp({ lossless: true }).toBuffer(), [box]);
  const area = { left: WIDTH / 4 - 4, top: HEIGHT / 4 - 4, width: WIDTH / 2 + 8, height: HEIGHT / 2 + 8 };
  const { channels } = await sharp(await sharp(burned).extract(area).png().toBuffer()).stats();
  for (const [index, wanted] of [0x14, 0x21, 0x3d].entries()) {
    expect(Math.abs((channels[index]?.mean ?? 0) - wanted)).toBeLessThan(6);
    expect(channels[index]?.stdev).toBeLessThan(6);
  }
});

test('without a box the photo stays as it is, byte for byte', async () => {
  const clean = await pictureOf({ left: 0, top: 0, width: 1, height: 1 }, 3).webp().toBuffer();
  expect(await burnBoxes(clean, [])).toBe(clean);
});

test('the published files carry no metadata and no name of the photo they came from', async () => {
  const clean = await pictureOf({ left: 0, top: 0, width: 0.5, height: 0.5 }, 3)
    .withExif({ IFD0: { Artist: 'Sartinah' } })
    .webp()
    .toBuffer();
  for (const file of await published(clean)) {
    expect(file.includes('Sartinah')).toBe(false);
    const { exif, xmp, iptc, icc, comments } = await sharp(file).metadata();
    expect({ exif, xmp, iptc, icc, comments }).toEqual({});
  }
});
