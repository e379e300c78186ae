import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Publication, readPublication } from '../../site/load-publication.ts';
import { searchRecords } from '../../site/search-records.ts';
import { writePublication } from '../fixtures/publication.ts';

let folder: string;
let all: Publication;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-search-'));
  await writePublication(folder, { cases: 9 });
  all = await readPublication(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test('every case is searched, and above the limit the newest; boards are searched always', () => {
  const cases = (most?: number) => searchRecords(all, most).filter(({ path }) => path.startsWith('aduan/'));
  expect(cases()).toHaveLength(9);
  expect(cases(5).map(({ path }) => path)).toEqual(
    all.cases.slice(0, 5).map(({ publicId }) => `aduan/${publicId}.html`),
  );
  const boards = searchRecords(all, 0);
  const solvedBy = new Set(all.cases.map(({ agencyCode }) => agencyCode));
  expect(boards.filter(({ path }) => path.startsWith('opd/'))).toHaveLength(solvedBy.size);
  expect(boards.some(({ path }) => path.startsWith('desa/'))).toBe(true);
});
