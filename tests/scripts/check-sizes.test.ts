import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSizes } from '../../scripts/check-sizes.ts';

/** One small file for every piece of the table. */
const FILES = [
  'widget/embed.js',
  'widget/frame.html',
  'widget/offline.js',
  ...[
    'photos',
    'seal-identity',
    'api',
    'hard-stops',
    'later',
    'ServiceFields',
    'Questions',
    'Nearby',
    'ReceiptTools',
    'prove',
    'place-map',
    'Tracker',
    'en',
    'jv',
  ].map((name) => `widget/assets/${name}-x.js`),
];
let build: string;

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'titik-terang-sizes-'));
  for (const file of FILES) {
    await mkdir(dirname(join(build, file)), { recursive: true });
    await writeFile(join(build, file), 'let one = 1;');
  }
});
afterAll(() => rm(build, { recursive: true }));

test('every piece within its limit is a line that says ok', () => {
  const lines: string[] = [];
  expect(checkSizes(build, (line) => lines.push(line))).toBe(true);
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.every((line) => line.startsWith('ok'))).toBe(true);
});

test('one piece too large is named and fails', async () => {
  const loader = join(build, 'widget/embed.js');
  // Nothing that compresses: each byte costs its budget.
  await writeFile(
    loader,
    Uint8Array.from({ length: 3000 }, (_, index) => (Math.imul(index, index * 7919) >>> 3) & 255),
  );
  const lines: string[] = [];
  expect(checkSizes(build, (line) => lines.push(line))).toBe(false);
  expect(lines.filter((line) => line.startsWith('OVER')).join()).toContain('loader on the host page');
  await writeFile(loader, 'let one = 1;');
});

test('a piece that was not built is no small piece', async () => {
  await rm(join(build, 'widget/assets/jv-x.js'));
  expect(() => checkSizes(build, () => {})).toThrow('Javanese: nothing built');
});
