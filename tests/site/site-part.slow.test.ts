import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { createRandom } from '../../demo/random.ts';
import { buildSite } from '../../server/publish/build-site.ts';
import { bringUpToDate, cloneSite } from '../../server/publish/site-part.ts';
import { writePublication } from '../fixtures/publication.ts';
import { differences, filesOf } from '../server/publish/differences.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEED = process.env.SEQUENCE_SEED ?? '2026-11-22';
/** Enough for several pages of a month and of Open311, and for a drawing of cells instead of lights. */
const POOL = 1_300;
const FIRST = 1_100;
const ROUNDS = 3;

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'titik-part-'));
  process.env.SITE_CARD_FOLDER = join(scratch, 'cards');
});
afterAll(async () => {
  delete process.env.SITE_CARD_FOLDER;
  await rm(scratch, { recursive: true, force: true });
});

const publication = () => join(scratch, 'publication');

async function write(published: ReadonlySet<number>, changed: ReadonlySet<number>): Promise<void> {
  await rm(publication(), { recursive: true, force: true });
  const choose = (cases: readonly PublicCase[]) =>
    cases.flatMap((record, serial) => {
      if (!published.has(serial)) return [];
      return changed.has(serial) ? { ...record, summary: `${record.summary} Kalimat tambahan.` } : record;
    });
  const siteUrl = 'https://contoh.invalid/aduan-warga/';
  await writePublication(publication(), { cases: POOL, choose, siteUrl, languages: ['id', 'en'] });
}

test('a large site in two languages below a path: whatever comes, changes and goes at once, the part has the bytes of the whole', async () => {
  const random = createRandom(SEED);
  const one = (most: number) => Math.floor(random.next() * most);
  const published = new Set(Array.from({ length: FIRST }, (_, serial) => serial));
  const changed = new Set<number>();
  const site = join(scratch, 'site');
  await write(published, changed);
  await buildSite(ROOT, publication(), join(scratch, 'before'));
  await cloneSite(join(scratch, 'before'), site);
  const untouched = await filesOf(join(scratch, 'before'));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let count = one(5); count >= 0; count -= 1) published.add(one(POOL));
    for (let count = one(4); count > 0; count -= 1) published.delete(one(FIRST));
    for (let count = one(3); count > 0; count -= 1) changed.add(one(FIRST));
    await write(published, changed);
    await bringUpToDate(site, {
      projectRoot: ROOT,
      publicationFolder: publication(),
      scratch: join(scratch, 'part'),
    });
    const whole = join(scratch, 'whole');
    await buildSite(ROOT, publication(), whole);
    const said = `seed ${SEED}, round ${round}, ${published.size} cases`;
    expect(await differences(site, whole, { except: /^pagefind\// }), said).toEqual([]);
  }
  // The site it was cloned from shares files with it and has lost none.
  expect(await filesOf(join(scratch, 'before'))).toEqual(untouched);
  await write(new Set(Array.from({ length: FIRST }, (_, serial) => serial)), new Set());
  const again = join(scratch, 'again');
  await buildSite(ROOT, publication(), again);
  expect(await differences(join(scratch, 'before'), again, { except: /^pagefind\// })).toEqual([]);
}, 1_200_000);
