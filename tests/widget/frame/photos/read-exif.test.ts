import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { blankExif, readExif } from '../../../../widget/frame/photos/read-exif.ts';

const GPS = {
  GPSLatitudeRef: 'S',
  GPSLatitude: '6/1 45/1 1830/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '111/1 1/1 4512/100',
};

async function camera(gps: Record<string, string> = GPS, taken = '2026:11:20 14:03:11') {
  const bytes = await sharp({ create: { width: 32, height: 24, channels: 3, background: '#a9743c' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Kamera' }, IFD2: { DateTimeOriginal: taken }, IFD3: gps })
    .toBuffer();
  return new Uint8Array(bytes);
}

test('place and day of a camera’s photo are read', async () => {
  expect(readExif(await camera())).toMatchObject({
    point: { latitude: -6.755083, longitude: 111.0292 },
    day: '2026-11-20',
  });
});

test('north and west have their signs', async () => {
  const there = { ...GPS, GPSLatitudeRef: 'N', GPSLongitudeRef: 'W' };
  expect(readExif(await camera(there)).point).toEqual({ latitude: 6.755083, longitude: -111.0292 });
});

test('a photo without a place still tells its day, and one without either tells nothing', async () => {
  expect(readExif(await camera({}))).toMatchObject({ point: null, day: '2026-11-20' });
  const plain = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  expect(readExif(new Uint8Array(plain))).toEqual({ point: null, day: null, private: [] });
});

test('zero, zero is no place, and a camera without a clock no day', async () => {
  const zero = { ...GPS, GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' };
  expect(readExif(await camera(zero, '0000:00:00 00:00:00'))).toMatchObject({ point: null, day: null });
});

test('big-endian files are read too', () => {
  const bytes = new Uint8Array(200);
  const view = new DataView(bytes.buffer);
  bytes.set([0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d], 2);
  const start = 8;
  view.setUint16(start + 2, 42);
  view.setUint32(start + 4, 8);
  view.setUint16(start + 8, 1);
  view.setUint16(start + 10, 0x0132);
  view.setUint16(start + 12, 2);
  view.setUint32(start + 14, 20);
  view.setUint32(start + 18, 60);
  bytes.set(new TextEncoder().encode('2025:01:31 08:00:00'), start + 60);
  expect(readExif(bytes).day).toBe('2025-01-31');
});

test('blanked, the same file holds neither place nor day, and nothing else has changed', async () => {
  const bytes = await camera();
  const blank = blankExif(bytes, readExif(bytes));
  expect(blank).toHaveLength(bytes.length);
  expect(readExif(blank)).toMatchObject({ point: null, day: null });
  expect(Buffer.from(blank).includes('2026:11:20')).toBe(false);
  expect(await sharp(blank).metadata()).toMatchObject({ width: 32, height: 24 });
  const changed = [...bytes].filter((byte, index) => byte !== blank[index]).length;
  expect(changed).toBeLessThan(100);
});

test('a file cut off or damaged anywhere answers, whatever it answers', async () => {
  const bytes = await camera();
  const damage = fc.record({
    length: fc.integer({ min: 0, max: bytes.length }),
    flips: fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 255 }))),
  });
  fc.assert(
    fc.property(damage, ({ length, flips }) => {
      const broken = bytes.slice(0, length);
      for (const [at, value] of flips) if (at < length) broken[at] = value;
      const exif = readExif(broken);
      expect(exif.day === null || /^\d{4}-\d\d-\d\d$/.test(exif.day)).toBe(true);
      expect(blankExif(broken, exif)).toHaveLength(length);
    }),
  );
});
