import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { demoSetup } from '../../demo/demo-setup.ts';
import { realEffects } from '../../server/effects.ts';
import { openServer } from '../../server/open-server.ts';
import { createLiveSite } from '../../server/publish/live-site.ts';
import { createPublisher } from '../../server/publish/publisher.ts';
import { writePublication } from '../../server/publish/write-publication.ts';
import { publicationStatus, requestPublication } from '../../server/staff/publication-jobs.ts';
import { watchChildren } from './child-memory.ts';
import { fillPublished, publishOne } from './fill-published.ts';
import { keepCards } from './keep-cards.ts';

export type Publication = {
  /** Statistics, brought up to now before the job is written. */
  statisticsSeconds: number;
  /** From the job to its end: the pointer has moved and, after a whole build, the second site is there. */
  siteSeconds: number;
  /** Processor time of the publisher's process and of those it started; a shared machine leaves it as it is, or nearly. */
  ownProcessorSeconds: number;
  builderProcessorSeconds: number;
  /** The largest process that the publisher started. */
  builderMegabytes: number;
  /** Files that are new or have other bytes than in the site before. */
  changed: number;
};

export type Publications = {
  cases: number;
  files: number;
  whole: Publication;
  /** The first part of a day makes a second site of the same files first. */
  firstPart: Publication;
  part: Publication;
};

/** Of what follows the name in `/proc/self/stat` (proc(5): cutime and cstime). */
const CHILDREN_USER = 13;
const CHILDREN_SYSTEM = 14;
const TICKS_PER_SECOND = 100;
const ROOT = join(import.meta.dirname, '..', '..');
const ADDRESSES = {
  site: 'http://localhost:4321',
  service: 'http://localhost:4322',
  desk: 'http://localhost:4323',
};
/** One more case before each part; the last part is as all others of the day. */
const MORE = 3;
/** Above so many cases their share cards are kept ones: drawing a hundred thousand takes hours. */
const MOST_DRAWN = 1_000;

/** Publishes so many cases as a whole, then one more at a time, through the real publisher on SQLite and a disk. */
export async function measurePublication(cases: number): Promise<Publications> {
  const folder = await mkdtemp(join(tmpdir(), 'titik-bench-publication-'));
  const opened = await openServer({
    folder,
    databaseUrl: null,
    addresses: ADDRESSES,
    policy: 'wonosobo',
    effects: realEffects,
    setup: demoSetup(ADDRESSES, 'http://127.0.0.1:4324'),
  });
  const { server } = opened;
  const siteFolder = opened.folder.site;
  const live = createLiveSite(siteFolder);
  const lines: string[] = [];
  const publisher = createPublisher({
    connection: server.connection,
    reader: server.connection.database,
    photos: server.photos.published,
    effects: realEffects,
    projectRoot: ROOT,
    publicationFolder: opened.folder.publication,
    siteFolder,
    live,
    today: () => '2026-11-22',
    log: (line) => lines.push(line),
  });
  const publish = async (): Promise<Publication> => {
    const before = live.current();
    const start = performance.now();
    await requestPublication(server);
    const requested = performance.now();
    const processorBefore = processorSeconds();
    const builderPeak = watchChildren();
    publisher.wake();
    await publisher.idle();
    const ended = performance.now();
    const processor = processorSeconds();
    const [job] = (await publicationStatus(server)).jobs;
    if (job?.state !== 'done' || lines.length > 0) throw new Error(lines.join('\n'));
    return {
      statisticsSeconds: (requested - start) / 1000,
      siteSeconds: (ended - requested) / 1000,
      ownProcessorSeconds: processor.own - processorBefore.own,
      builderProcessorSeconds: processor.children - processorBefore.children,
      builderMegabytes: builderPeak(),
      changed: await countChanged(before, live.current() ?? ''),
    };
  };
  try {
    const next = await fillPublished(server.connection, server.photos.published, cases, MORE);
    if (cases > MOST_DRAWN) {
      await requestPublication(server);
      await writePublication(server.connection.database, server.photos.published, opened.folder.publication);
      await keepCards(ROOT, opened.folder.publication);
    }
    const whole = await publish();
    const parts: Publication[] = [];
    for (const record of next) {
      await publishOne(server.connection, record);
      parts.push(await publish());
    }
    const [firstPart, , part] = parts;
    if (!firstPart || !part) throw new Error('no part was built');
    return { cases, files: (await filesOf(live.current() ?? '')).length, whole, firstPart, part };
  } finally {
    await publisher.stop();
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of this process and of its children that have ended; only Linux tells of them. */
function processorSeconds(): { own: number; children: number } {
  const { user, system } = process.cpuUsage();
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return {
    own: (user + system) / 1e6,
    children: (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) / TICKS_PER_SECOND,
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function countChanged(before: string | null, now: string): Promise<number> {
  let changed = 0;
  for (const path of await filesOf(now))
    if (!(await isSame(before && join(before, path), join(now, path)))) changed += 1;
  return changed;
}

/** A file that both sites share is one file with two names, and is not read. */
async function isSame(before: string | null, now: string): Promise<boolean> {
  const [old, own] = await Promise.all([before && stat(before).catch(() => null), stat(now)]);
  if (!before || !old) return false;
  if (old.ino === own.ino) return true;
  return old.size === own.size && (await readFile(before)).equals(await readFile(now));
}
