import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDesk } from '../../desk/build.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-desk-build-'));
  await buildDesk({ outDir: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (name: string) => readFile(join(folder, name), 'utf8');

test('neither document holds inline script or style, so that the strict policies hold', async () => {
  for (const html of [await page('index.html'), await page('kunci.html')]) {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  }
});

test('the key document loads one classic script and one style, both with a hash in their names', async () => {
  const html = await page('kunci.html');
  const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(sources).toEqual([
    expect.stringMatching(/^\/assets\/kunci-[\w-]{8}\.css$/),
    expect.stringMatching(/^\/assets\/kunci-[\w-]{8}\.js$/),
  ]);
  expect(html).not.toContain('type="module"');
});

test('no source map and no path of the machine is in the built files', async () => {
  const names = await readdir(join(folder, 'assets'));
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  for (const name of names.filter((one) => /\.(js|css)$/.test(one))) {
    const text = await readFile(join(folder, 'assets', name), 'utf8');
    expect([name, text.includes('sourceMappingURL'), text.includes(process.cwd())]).toEqual([
      name,
      false,
      false,
    ]);
  }
});

test('the service worker knows the shell and hashed files alone: nothing of the key document, no large model', async () => {
  const worker = await readFile(join(folder, 'service-worker.js'), 'utf8');
  const kept = [...worker.matchAll(/["'`](\/[^"'`]*)["'`]/g)].map((match) => match[1] ?? '');
  const assets = kept.filter((path) => path.startsWith('/assets/'));
  expect(kept).toContain('/');
  expect(assets.length).toBeGreaterThan(2);
  expect(assets.filter((path) => !/[-.][\w-]{8}\.\w+$/.test(path))).toEqual([]);
  expect(assets.filter((path) => /kunci-|wajah/.test(path))).toEqual([]);
  const html = await page('index.html');
  for (const [, path] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) expect(assets).toContain(path);
});
