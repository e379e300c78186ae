import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSiteAddress } from '../../scripts/publish/read-site-address.ts';
import { replaceReadyFolder } from '../../scripts/publish/ready-folder.ts';

const script = join(import.meta.dirname, '../../scripts/publish.ts');
let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'titik-terang-publish-'));
});
afterEach(() => rm(scratch, { recursive: true }));

const site = (words: string) => async (staging: string) => {
  await mkdir(join(staging, 'publikasi'), { recursive: true });
  await writeFile(join(staging, 'publikasi/manifest.json'), '{}');
  await writeFile(join(staging, 'index.html'), words);
};
const said = (...values: string[]) =>
  promisify(execFile)(process.execPath, [script, ...values]).then(
    () => '',
    ({ stderr }: { stderr: string }) => stderr,
  );

test('a second run changes the times of changed files alone', async () => {
  const folder = join(scratch, 'siap');
  expect(await replaceReadyFolder(folder, site('satu'))).toEqual({ files: 2, changed: 2 });
  const long = new Date('2026-01-01T00:00:00Z');
  for (const name of ['index.html', 'publikasi/manifest.json']) await utimes(join(folder, name), long, long);
  expect(await replaceReadyFolder(folder, site('dua!'))).toEqual({ files: 2, changed: 1 });
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('dua!');
  expect((await stat(join(folder, 'index.html'))).mtime.getTime()).toBeGreaterThan(long.getTime());
  expect((await stat(join(folder, 'publikasi/manifest.json'))).mtime).toEqual(long);
  expect(await readdir(scratch)).toEqual(['siap']);
});

test('a run that fails, and one cut off between its renames, leave the former folder whole', async () => {
  const folder = join(scratch, 'siap');
  await replaceReadyFolder(folder, site('satu'));
  const failing = replaceReadyFolder(folder, async (staging) => {
    await site('dua')(staging);
    throw new Error('power');
  });
  await expect(failing).rejects.toThrow('power');
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('satu');
  const { rename } = await import('node:fs/promises');
  await rename(folder, `${folder}.old`);
  await mkdir(`${folder}.new`);
  await replaceReadyFolder(folder, site('tiga'));
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('tiga');
  expect(await readdir(scratch)).toEqual(['siap']);
});

test.each([
  [
    'a folder of somebody else',
    async (folder: string) => {
      await mkdir(folder);
      await writeFile(join(folder, 'skripsi.doc'), 'x');
    },
  ],
  [
    'a working copy of git',
    async (folder: string) => {
      await site('satu')(folder);
      await mkdir(join(folder, '.git'));
    },
  ],
  ['a file', (folder: string) => writeFile(folder, 'x')],
])('%s is not touched', async (_, make) => {
  const folder = join(scratch, 'milik');
  await make(folder);
  await expect(replaceReadyFolder(folder, site('x'))).rejects.toThrow(/holds something else|is a file/);
  expect(existsSync(`${folder}.new`)).toBe(false);
});

test.each([
  'aduan.example.go.id',
  'ftp://contoh.invalid/',
  'https://contoh.invalid/?a=1',
  'https://u@contoh.invalid/',
  'https://contoh.invalid/index.html',
  '',
])('an address such as "%s" is refused with an example', (text) => {
  expect(() => readSiteAddress(text)).toThrow(/--url https:\/\//);
});

test('a base path gets its slash', () => {
  expect(readSiteAddress('https://contoh.invalid/aduan-kita').href).toBe(
    'https://contoh.invalid/aduan-kita/',
  );
});

test('each failure is one sentence', async () => {
  expect(await said()).toBe(
    'Name one folder: npm run publish -- DIR [--url https://example.go.id/aduan-kita/] [--publication FOLDER]\n',
  );
  const [absent, within, flag] = await Promise.all([
    said(join(scratch, 'a'), '--publication', join(scratch, 'none')),
    said(join(scratch, 'pub/site'), '--publication', join(scratch, 'pub')),
    said(join(scratch, 'a'), '--hapus'),
  ]);
  expect(absent).toMatch(/^There is no publication in .*none\. .*--publication FOLDER\.\n$/);
  expect(within).toMatch(/^.* lie within each other\. Choose another folder\.\n$/);
  expect(flag).toMatch(/^Unknown option '--hapus'.*\n$/);
  expect(await readdir(scratch)).toEqual([]);
});
