import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putBasis, takeBasis } from '../../../server/publish/site-basis.ts';

const IS = { live: 'site-b', sources: 'these', today: '2026-03-02' };
const OF = { live: 'site-b', spare: 'site-a', sources: 'these', wholeOn: '2026-03-02' };

let root: string;
const file = () => join(root, 'basis.json');
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'titik-basis-'));
  for (const name of ['site-a', 'site-b']) {
    await mkdir(join(root, name, 'publikasi'), { recursive: true });
    await writeFile(join(root, name, 'publikasi', 'manifest.json'), '{}');
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a basis is taken once: who does not put a new one leaves none', async () => {
  expect(await takeBasis(root, IS)).toBeNull();
  await putBasis(root, OF);
  expect(await takeBasis(root, IS)).toMatchObject(OF);
  expect(existsSync(file())).toBe(false);
  expect(await takeBasis(root, IS)).toBeNull();
});

test('no basis where another site is live, the program or the day is another, a folder is gone or the file is damaged', async () => {
  for (const other of [
    { live: 'site-a' },
    { live: null },
    { sources: 'others' },
    { sources: null },
    { today: '2026-03-03' },
  ]) {
    await putBasis(root, OF);
    expect(await takeBasis(root, { ...IS, ...other }), JSON.stringify(other)).toBeNull();
    expect(existsSync(file())).toBe(false);
  }
  await putBasis(root, OF);
  const written = await readFile(file(), 'utf8');
  for (const damaged of [
    '',
    'half',
    written.slice(0, -3),
    '{}',
    JSON.stringify({ ...JSON.parse(written), boot: 'another start' }),
  ]) {
    await writeFile(file(), damaged);
    expect(await takeBasis(root, IS), damaged).toBeNull();
  }
  await putBasis(root, OF);
  await rm(join(root, 'site-a'), { recursive: true });
  expect(await takeBasis(root, IS)).toBeNull();
});
