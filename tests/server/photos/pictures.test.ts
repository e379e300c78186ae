import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPhoto } from '../../../server/photos/clean-photo.ts';
import { animated } from './files/png.ts';

const solid = (background: string, width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background } });
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/photos/${name}`, import.meta.url));

/** Red, green / blue, yellow: a picture that shows how it was turned. */
const quarters = () => {
  const quarter = (background: string, left: number, top: number) => ({
    input: { create: { width: 32, height: 24, channels: 3 as const, background } },
    left,
    top,
  });
  return solid('#fff').composite([
    quarter('#f00', 0, 0),
    quarter('#0f0', 32, 0),
    quarter('#00f', 0, 24),
    quarter('#ff0', 32, 24),
  ]);
};

/** Names of the colours in the four corners, row by row. */
async function cornersOf(photo: { bytes: Buffer; width: number; height: number }): Promise<string[]> {
  const { bytes, width, height } = photo;
  const pixels = await sharp(bytes).raw().toBuffer();
  const nameAt = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray((y * width + x) * 3);
    const bright = [red, green, blue].map((value) => (value > 127 ? '1' : '0')).join('');
    return { '100': 'red', '010': 'green', '001': 'blue', '110': 'yellow', '111': 'white' }[bright] ?? bright;
  };
  return [nameAt(8, 8), nameAt(width - 8, 8), nameAt(8, height - 8), nameAt(width - 8, height - 8)];
}
const UPRIGHT = ['red', 'green', 'blue', 'yellow'];

/** What a camera must do to the upright picture so that each EXIF orientation (TIFF 6.0, tag 274) turns it back. */
const turnedBy = [
  { orientation: 1, degrees: 0, mirrored: false },
  { orientation: 2, degrees: 0, mirrored: true },
  { orientation: 3, degrees: 180, mirrored: false },
  { orientation: 4, degrees: 180, mirrored: true },
  { orientation: 5, degrees: 90, mirrored: true },
  { orientation: 6, degrees: 270, mirrored: false },
  { orientation: 7, degrees: 270, mirrored: true },
  { orientation: 8, degrees: 90, mirrored: false },
];

test.each(turnedBy)('EXIF orientation $orientation comes out upright', async (how) => {
  const { orientation, degrees, mirrored } = how;
  const rotated = await sharp(await quarters().png().toBuffer())
    .rotate(degrees)
    .png()
    .toBuffer();
  // In a pipeline of its own: sharp would mirror first.
  const turned = await sharp(rotated).flop(mirrored).png().toBuffer();
  for (const format of ['jpeg', 'webp', 'png'] as const) {
    const file = await sharp(turned).withMetadata({ orientation }).toFormat(format).toBuffer();
    const clean = await cleanPhoto(file);
    expect([clean.width, clean.height], format).toEqual([64, 48]);
    expect(await cornersOf(clean), format).toEqual(UPRIGHT);
  }
});

test('a HEIC that says by its container how to turn it comes out turned, once', async () => {
  const clean = await cleanPhoto(fixture('turned.heic'));
  expect([clean.width, clean.height]).toEqual([64, 128]);
  expect(await cornersOf(clean)).toEqual(['blue', 'red', 'yellow', 'green']);
});

const flat = async (file: Buffer) => {
  const clean = await cleanPhoto(file);
  const { channels } = await sharp(clean.bytes).stats();
  expect(channels).toHaveLength(3);
  return channels.map(({ mean }) => Math.round(mean));
};
const near = (found: number[], wanted: number[]) =>
  found.every((value, index) => Math.abs(value - (wanted[index] ?? Number.NaN)) <= 12);

test('CMYK, greyscale, 16 bits, palette and progressive files become plain sRGB', async () => {
  const files: [string, Buffer, number[]][] = [
    ['CMYK JPEG', await solid('#0a0').toColourspace('cmyk').jpeg().toBuffer(), [0, 170, 0]],
    ['grey JPEG', await solid('#888').greyscale().jpeg().toBuffer(), [136, 136, 136]],
    ['progressive JPEG', await solid('#a31').jpeg({ progressive: true }).toBuffer(), [170, 51, 17]],
    ['16-bit PNG', await solid('#a31').toColourspace('rgb16').png().toBuffer(), [170, 51, 17]],
    ['grey 16-bit PNG', await solid('#888').toColourspace('grey16').png().toBuffer(), [136, 136, 136]],
    ['palette PNG', await solid('#a31').png({ palette: true }).toBuffer(), [170, 51, 17]],
    ['interlaced PNG', await solid('#a31').png({ progressive: true }).toBuffer(), [170, 51, 17]],
    ['10-bit AVIF', await solid('#a31').avif({ bitdepth: 10, effort: 0 }).toBuffer(), [170, 51, 17]],
    ['P3 JPEG', await solid('#a31').withIccProfile('p3').jpeg().toBuffer(), [170, 51, 17]],
  ];
  for (const [name, file, colour] of files) {
    const found = await flat(file);
    const loose =
      name === 'CMYK JPEG'
        ? (found[1] ?? 0) > Math.max(found[0] ?? 0, found[2] ?? 0) + 60
        : near(found, colour);
    expect(loose, `${name}: ${found}`).toBe(true);
  }
});

test('what was hidden under full transparency is gone: the ground is white', async () => {
  const pixels = Buffer.alloc(64 * 48 * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set([200, 20, 20, 0], at);
  const raw = { raw: { width: 64, height: 48, channels: 4 as const } };
  const sources = [
    await sharp(pixels, raw).png().toBuffer(),
    await sharp(pixels, raw).webp({ lossless: true, exact: true }).toBuffer(),
    await sharp(pixels, raw).avif({ effort: 0 }).toBuffer(),
  ];
  for (const source of sources) expect(await flat(source)).toEqual([255, 255, 255]);
});

test('of several frames only the first is kept', async () => {
  const red = await solid('#f00').png().toBuffer();
  const green = await solid('#0f0').png().toBuffer();
  const webp = await sharp([red, green], { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
  expect((await sharp(webp).metadata()).pages).toBe(2);
  for (const file of [webp, animated(red, green, 64, 48)]) {
    const clean = await cleanPhoto(file);
    expect([clean.width, clean.height]).toEqual([64, 48]);
    expect(near(await flat(file), [255, 0, 0])).toBe(true);
    expect((await sharp(clean.bytes).metadata()).pages).toBeUndefined();
  }
});

test('one pixel, and one row of 20,000, are pictures', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const dot = await solid('#a31', 1, 1).toFormat(format).toBuffer();
    expect(await cleanPhoto(dot)).toMatchObject({ width: 1, height: 1 });
  }
  for (const [width, height] of [
    [1, 20_000],
    [20_000, 1],
  ] as const) {
    const line = await solid('#a31', width, height).png().toBuffer();
    const clean = await cleanPhoto(line);
    expect(Math.max(clean.width, clean.height)).toBe(1600);
    expect(Math.min(clean.width, clean.height)).toBe(1);
  }
});
