import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { writePublication } from '../fixtures/publication.ts';
import { copyToDamage, quieten, reseal } from './damaged-folder.ts';
import { sealed, unsealed } from './damages.ts';
import { errorsOf } from './errors-of.ts';

let scratch: string;
let publication: string;
let cases: PublicCase[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'titik-terang-damages-'));
  publication = join(scratch, 'publication');
  cases = await writePublication(publication, { cases: 7 });
  await quieten(publication);
});
afterAll(() => rm(scratch, { recursive: true }));

test.each(unsealed)('finds %s', async (_, sentence, damage) => {
  const folder = await copyToDamage(publication, join(scratch, 'damaged'), '');
  await quieten(folder.root);
  await damage(folder, cases);
  expect(await errorsOf(folder)).toContainEqual(expect.stringMatching(sentence));
});

test.each(sealed)('finds %s, however true the checksums are', async (_, sentence, damage) => {
  const folder = await copyToDamage(publication, join(scratch, 'damaged'), '');
  await damage(folder, cases);
  await reseal(folder);
  const errors = await errorsOf(folder);
  expect(errors).toContainEqual(expect.stringMatching(sentence));
  expect(errors.filter((error) => /SHA|modification|listed/.test(error))).toEqual([]);
});
