import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRandom } from '../../../demo/random.ts';
import { openPostgres, openSqlite } from '../../../server/database/connect.ts';
import { dataFolderAt } from '../../../server/open-server.ts';
import { createDiskPhotoStore } from '../../../server/photos/disk-photo-store.ts';
import { countOf, nothingAcknowledged } from './acknowledged.ts';
import { wrongOfRecords, wrongOfTracker } from './check-records.ts';
import { wrongOfSite } from './check-site.ts';
import { killableServer } from './killable-server.ts';
import { mixedLoad, signIn } from './mixed-load.ts';

export interface CrashOptions {
  databaseUrl: string | null;
  rounds: number;
  seed: string;
  say(line: string): void;
}

/** Every so many rounds the site may be finished before the next kill; most kills come in the middle of it. */
const CALM_EVERY = 12;
const CALM_MS = 90_000;

/**
 * Starts the server once, then again and again kills it with SIGKILL at a random moment of mixed load and starts it by the same command.
 * Afterwards nothing that was acknowledged may be missing, and no moment may have served half a site. Returns what was wrong.
 */
export async function crashRounds({ databaseUrl, rounds, seed, say }: CrashOptions): Promise<string[]> {
  const random = createRandom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'titik-crash-'));
  const acknowledged = nothingAcknowledged();
  const server = await killableServer(folder, databaseUrl);
  const jpeg = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#753' } })
    .jpeg()
    .toBuffer();
  const picture = new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' });
  const wrong: string[] = [];
  let published = 0;
  try {
    await server.start();
    if (!(await until(() => server.output().includes('Hentikan dengan Ctrl-C.'), 240_000)))
      return ['the first start did not end'];
    const staff = await signIn(server);
    for (let round = 1; round <= rounds && wrong.length === 0; round += 1) {
      const load = mixedLoad({ server, acknowledged, staff, picture });
      const calm = round % CALM_EVERY === 0;
      await wait(100 + random.next() * (round % 4 === 0 ? 3_000 : 900));
      if (calm) {
        await load.stop();
        const isDone = () =>
          staff.verifier.publicationStatus().then(({ jobs }) => jobs.every((job) => job.state === 'done'));
        if (await until(isDone, CALM_MS)) published += 1;
        await wait(random.next() * 200);
      }
      await server.kill();
      await load.stop();
      const odd = load.surprises.filter(
        (one) => !/UnreachableError|fetch failed|terminated|ECONN|socket/i.test(one),
      );
      if (odd.length > 0) wrong.push(`round ${round}: answered with ${[...new Set(odd)].join(', ')}`);
      await server.start();
      wrong.push(...(await wrongOfTracker(server.service, acknowledged)));
      if (round % 3 === 0 || calm) wrong.push(...(await wrongOfSite(server.site)));
      if (round % 10 === 0) say(`  ${round} kills: ${countOf(acknowledged)}`);
    }
    const code = await server.stop();
    if (code !== 0) wrong.push(`the server ended with ${code} when asked to stop`);
    const connection =
      databaseUrl === null
        ? openSqlite(dataFolderAt(folder).database)
        : openPostgres(databaseUrl, { connections: 2 });
    const photos = createDiskPhotoStore(join(folder, 'photos', 'casework'));
    wrong.push(...(await wrongOfRecords(connection, photos, acknowledged).finally(() => connection.close())));
    say(
      `  acknowledged and there: ${countOf(acknowledged)}; ${published} times the site was finished before the kill`,
    );
    if (published === 0 && rounds >= CALM_EVERY) wrong.push('the site was never finished');
    return wrong;
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** False when it did not happen in time. */
async function until(done: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await wait(100);
  }
  return true;
}
