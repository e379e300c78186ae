import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../demo/random.ts';
import { realEffects } from '../../../server/effects.ts';
import { buildSite } from '../../../server/publish/build-site.ts';
import { createLiveSite } from '../../../server/publish/live-site.ts';
import { createPublisher } from '../../../server/publish/publisher.ts';
import { writePublication } from '../../../server/publish/write-publication.ts';
import { publicationStatus, requestPublication } from '../../../server/staff/publication-jobs.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { type CaseDoor, openCaseDoor } from './case-door.ts';
import { differences, filesOf } from './differences.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SEED = process.env.SEQUENCE_SEED ?? '2026-11-22';
const BUILDS = 8;

let host: TestServer;
let door: CaseDoor;
let log: string[];
const random = createRandom(SEED);
beforeAll(async () => {
  host = await openTestServer();
  door = await openCaseDoor(host, random);
  log = [];
});
afterAll(() => host.close());

const folders = () => ({
  publicationFolder: join(host.folder, 'publication'),
  siteFolder: join(host.folder, 'site'),
});
const live = () => createLiveSite(folders().siteFolder).current() ?? '';
const basis = async () => JSON.parse(await readFile(join(folders().siteFolder, 'basis.json'), 'utf8'));

async function publishSite(today = '2026-03-02'): Promise<string> {
  await requestPublication(host.server);
  const publisher = createPublisher({
    connection: host.server.connection,
    reader: host.server.connection.database,
    photos: host.server.photos.published,
    effects: realEffects,
    projectRoot: ROOT,
    ...folders(),
    live: createLiveSite(folders().siteFolder),
    today: () => today,
    log: (line) => log.push(line),
  });
  publisher.wake();
  await publisher.idle();
  await publisher.stop();
  expect((await publicationStatus(host.server)).jobs.map(({ state }) => state)).not.toContain('failed');
  return basename(live());
}

/** Publication and site, written and built anew from nothing; share cards too. */
async function wholeAnew(): Promise<{ publication: string; site: string }> {
  const publication = join(host.folder, 'whole-publication');
  const site = join(host.folder, 'whole-site');
  await writePublication(host.server.connection.database, host.server.photos.published, publication);
  process.env.SITE_CARD_FOLDER = join(host.folder, 'whole-cards');
  await buildSite(ROOT, publication, site).finally(() => delete process.env.SITE_CARD_FOLDER);
  return { publication, site };
}

async function expectAsWhole(said: string): Promise<void> {
  const { publication, site } = await wholeAnew();
  expect(await differences(folders().publicationFolder, publication), said).toEqual([]);
  expect(await differences(live(), site, { except: /^pagefind\// }), said).toEqual([]);
}

/** A file for each thing that can be found, named by a hash of its words. */
const found = async (site: string) =>
  (await filesOf(site)).filter((path) => path.startsWith('pagefind/fragment/'));

test('after every publication, change and withdrawal the site built in parts has the bytes of one built whole', async () => {
  for (let count = 0; count < 4; count += 1) await door.publish();
  const lives = [await publishSite()];
  for (let build = 1; build <= BUILDS; build += 1) {
    const done: string[] = [];
    for (let step = Math.floor(random.next() * 3); step >= 0; step -= 1) {
      const kind =
        (['publish', 'publish', 'change', 'withdraw'] as const)[Math.floor(random.next() * 4)] ?? 'publish';
      await door[kind]();
      done.push(kind);
    }
    lives.push(await publishSite());
    const said = `seed ${SEED}, build ${build}: ${done.join(', ')}`;
    await expectAsWhole(said);
    // What the search tells of is told in the whole index too: nobody finds a page by words that are gone.
    const now = new Set(await found(join(host.folder, 'whole-site')));
    expect(
      (await found(live())).filter((path) => !now.has(path)),
      said,
    ).toEqual([]);
  }
  expect(log).toEqual([]);
  // Two folders took turns: none of these was built whole.
  expect(new Set(lives).size).toBe(2);
  for (let build = 2; build <= BUILDS; build += 1) expect(lives[build]).toBe(lives[build - 2]);
}, 900_000);

test('what was interrupted is not built upon: the next build is whole, and the ones after it are parts again', async () => {
  await publishSite();
  await door.publish();
  // As a kill leaves it: the basis is taken, and the site before the live one is half changed.
  const interrupted = await basis();
  const { siteFolder } = folders();
  const spare = join(siteFolder, interrupted.spare);
  await writeFile(join(spare, 'index.html'), 'half');
  await writeFile(join(folders().publicationFolder, 'statistics.json'), '{"half":');
  await rm(join(siteFolder, 'basis.json'));
  const before = basename(live());
  const whole = await publishSite();
  expect([before, interrupted.spare]).not.toContain(whole);
  await expectAsWhole('after an interruption');
  await door.publish();
  await publishSite();
  expect((await basis()).spare).toBe(whole);
  await expectAsWhole('the part after it');
}, 300_000);

test('the first build of a day is whole; so is the one after an agency got another name', async () => {
  await publishSite();
  const next = await publishSite('2026-03-03');
  const { spare } = await basis();
  expect(await basis()).toMatchObject({ live: next, wholeOn: '2026-03-03' });
  // The second folder is there at once, so that the first part of the day costs no more than the others.
  expect(await differences(join(folders().siteFolder, spare), live())).toEqual([]);
  expect(await publishSite('2026-03-03')).toBe(spare);
  expect((await basis()).spare).toBe(next);
  const { database } = host.server.connection;
  await database
    .updateTable('published_agency')
    .set({ name: 'Dinas Jalan dan Jembatan' })
    .where('code', '=', 'dpupr')
    .execute();
  await publishSite('2026-03-03');
  expect([next, spare]).not.toContain(basename(live()));
  await expectAsWhole('with another name');
}, 300_000);
