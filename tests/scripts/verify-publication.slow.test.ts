import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { verifyFolder } from '../../scripts/verify-publication/verify-folder.ts';
import { writePublication } from '../fixtures/publication.ts';
import { buildSiteFrom } from '../site/build-test-site.ts';
import { copyToDamage, quieten } from './damaged-folder.ts';
import { built } from './damages.ts';
import { errorsOf } from './errors-of.ts';

const run = promisify(execFile);
let scratch: string;
let publication: string;
let site: string;
let cases: PublicCase[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'titik-terang-verify-'));
  publication = join(scratch, 'publication');
  site = join(scratch, 'site');
  cases = await writePublication(publication, { cases: 7 });
  await quieten(publication);
  await buildSiteFrom(publication, site);
}, 120_000);
afterAll(() => rm(scratch, { recursive: true }));

test('a real publication passes without an error', async () => {
  const { findings, files } = await verifyFolder(publication);
  expect(findings.all.filter(({ level }) => level === 'error')).toEqual([]);
  expect(files).toBeGreaterThan(40);
});

test('a real site passes without an error', async () => {
  const { findings, files } = await verifyFolder(site);
  expect(findings.all.filter(({ level }) => level === 'error')).toEqual([]);
  expect(files).toBeGreaterThan(60);
});

test('finds a flipped byte', async () => {
  const folder = await copyToDamage(publication, join(scratch, 'damaged'), '');
  await quieten(folder.root);
  await folder.text('instance.json', (text) => text.replace('Terang', 'Tarang'));
  const errors = await errorsOf(folder);
  expect(errors).toContainEqual(expect.stringMatching(/^instance\.json: has another SHA-256/));
});

test('finds each damage to a built site', async () => {
  const folder = await copyToDamage(site, join(scratch, 'damaged'), 'publikasi/');
  for (const [, , damage] of built) await damage(folder, cases);
  const errors = await errorsOf(folder);
  for (const [title, sentence] of built)
    expect(errors, title).toContainEqual(expect.stringMatching(sentence));
});

test('finds a withdrawn id wherever it is left', async () => {
  const id = cases[3]?.publicId ?? '';
  const { findings } = await verifyFolder(site, [id]);
  const left = findings.all
    .filter(({ sentence }) => sentence.includes(`still holds ${id}`))
    .map(({ file }) => file);
  expect(left).toContain(`aduan/${id}.html`);
  expect(left).toContain('publikasi/data/aduan-selesai.csv');
});

test('prints a line for each finding and the sum, and fails', async () => {
  const folder = await copyToDamage(publication, join(scratch, 'damaged'), '');
  await folder.remove('cases/'.concat(`${cases[0]?.publicId}.json`));
  const { code, stdout } = await command(folder.root);
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines.slice(0, -1).every((line) => /^(error|warning) \S+: .+/.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/^\d+ files checked, \d+ errors, \d+ warnings$/);
});

test('says in one sentence that a folder is missing or empty', async () => {
  const empty = join(scratch, 'empty');
  await mkdir(empty);
  expect(await command(empty)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^.* is empty\. .*\n$/),
  });
  expect(await command(join(scratch, 'nowhere'))).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is no folder .*\n$/),
  });
});

async function command(folder: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const args = [join(import.meta.dirname, '../../scripts/run.mjs'), 'verify-publication', folder];
  return run(process.execPath, args).then(
    (output) => ({ code: 0, ...output }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}
