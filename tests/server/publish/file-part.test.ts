import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteApp } from '../../../server/publish/site-app.ts';

const BYTES = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-part-'));
  await writeFile(join(folder, 'peta-dasar.pmtiles'), BYTES);
  await writeFile(join(folder, 'index.html'), 'halaman');
  await writeFile(join(folder, '404.html'), 'tidak ada');
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (range: string, path = '/peta-dasar.pmtiles') =>
  createSiteApp(
    () => folder,
    async () => false,
  ).request(path, { headers: { range, 'accept-encoding': 'br' } });

test('a range of the base map is answered with these bytes and no others, to any origin', async () => {
  for (const [range, from, to] of [
    ['bytes=0-126', 0, 126],
    ['bytes=500-500', 500, 500],
    ['bytes=990-2000', 990, 999],
    ['bytes=990-', 990, 999],
  ] as const) {
    const answer = await ask(range);
    expect(answer.status, range).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to}/1000`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await answer.arrayBuffer()).equals(BYTES.subarray(from, to + 1))).toBe(true);
  }
});

test('a range behind the end is 416; one that makes no sense, or several, gets the whole file', async () => {
  const behind = await ask('bytes=1000-1100');
  expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */1000']);
  for (const range of ['bytes=9-3', 'bytes=-5', 'bytes=0-1,5-6', 'baris=0-1', 'bytes=x-y', '']) {
    const answer = await ask(range);
    expect([range, answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([range, 200, 1000]);
  }
});

test('pages know no ranges, and no range leads to a file that is not there or outside the folder', async () => {
  expect((await ask('bytes=0-2', '/')).status).toBe(200);
  expect((await ask('bytes=0-2', '/lain.pmtiles')).status).toBe(404);
  expect((await ask('bytes=0-2', '/..%2fpeta-dasar.pmtiles')).status).toBe(404);
});
