import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cleaner = fileURLToPath(new URL('../../../server/photos/clean-photo.ts', import.meta.url));
/** In a process of its own, so that its peak is the cleaner's alone. Prints width, height and the peak in megabytes. */
const program = `
  const { readFileSync } = await import('node:fs');
  const { cleanPhoto } = await import(process.argv[1]);
  const { width, height } = await cleanPhoto(readFileSync(process.argv[2]));
  console.log(JSON.stringify({ width, height, peak: process.resourceUsage().maxRSS / 1024 }));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-photo-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['jpeg', 9000, 6600, 400],
  ['progressive jpeg', 9000, 6600, 500],
  ['webp', 9000, 6600, 500],
  ['avif', 6000, 4000, 800],
] as const)(
  'the largest %s allowed (%i x %i) is decoded within %i MB',
  async (name, width, height, megabytes) => {
    const picture = sharp({ create: { width, height, channels: 3, background: '#7a9' } });
    const bytes = await {
      jpeg: () => picture.jpeg(),
      'progressive jpeg': () => picture.jpeg({ progressive: true }),
      webp: () => picture.webp({ effort: 0 }),
      avif: () => picture.avif({ effort: 0 }),
    }
      [name]()
      .toBuffer();
    const file = join(folder, 'photo');
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      program,
      cleaner,
      file,
    ]);
    const found = JSON.parse(stdout) as { width: number; height: number; peak: number };
    expect(Math.max(found.width, found.height)).toBe(1600);
    expect(found.peak).toBeLessThan(megabytes);
  },
);
