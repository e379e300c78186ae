import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Connection } from '../database/connect.ts';
import { DataFolderBusyError, type InstanceLock, takeInstanceLock } from '../database/instance-lock.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';
import { createJobRunner, type JobRunner, type JobRunnerParts } from '../jobs/job-runner.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { buildSite, SiteBuildError } from './build-site.ts';
import { flushDisk } from './flush-disk.ts';
import type { LiveSite } from './live-site.ts';
import { putBasis, type SiteBasis, takeBasis } from './site-basis.ts';
import { bringUpToDate, cloneSite, NoPartError } from './site-part.ts';
import { siteSources } from './site-sources.ts';
import { writePublication } from './write-publication.ts';

export interface PublisherParts {
  /** For the job rows alone. */
  connection: Connection;
  /** Can read the published zone and nothing else. */
  reader: Kysely<PublishedTables>;
  photos: PhotoStore;
  effects: Effects;
  projectRoot: string;
  publicationFolder: string;
  siteFolder: string;
  live: LiveSite;
  /** The local day: its first site is built whole, those after it in parts. */
  today(): string;
  /** Brings the statistics up to a rebuild asked for then, should the process that asked have died before it did. */
  refresh?(requestedAt: Date): Promise<void>;
  onEnd?: JobRunnerParts['onEnd'];
  /** A line for the operator; never of a complaint. */
  log(line: string): void;
}

/** Looks for waiting jobs: `wake` soon and then regularly, `stop` not any more. */
export type Publisher = JobRunner;

const SCRATCH = 'part-';

const FAILED =
  'Situs tidak dapat dibangun. Situs yang sudah tayang tetap tayang; perbaikan dicatat di log server.';

/**
 * Runs publish jobs one after another; of several processes one takes each. A process on another machine brings its own folder up to
 * the newest rebuild that is done.
 */
export function createPublisher(parts: PublisherParts): Publisher {
  const marker = join(parts.siteFolder, 'built-for');
  let failedFor: string | null = null;

  async function build(jobId: string): Promise<string | null> {
    const failure = await publishOnce(parts);
    if (failure === null) await writeFile(marker, jobId, { flush: true });
    return failure;
  }

  /** Null when another process is building in this folder. */
  async function alone<Result>(task: () => Promise<Result>): Promise<Result | null> {
    await mkdir(parts.siteFolder, { recursive: true });
    let lock: InstanceLock;
    try {
      lock = takeInstanceLock(join(parts.siteFolder, 'building.lock'));
    } catch (error) {
      if (error instanceof DataFolderBusyError) return null;
      throw error;
    }
    try {
      return await task();
    } finally {
      lock.release();
    }
  }

  async function catchUp(): Promise<void> {
    const newest = await newestDone(parts.connection);
    if (newest === null || newest === failedFor) return;
    const own = await readFile(marker, 'utf8').catch(() => null);
    if (own === newest) return;
    await alone(async () => {
      if ((await build(newest)) !== null) failedFor = newest;
    });
  }

  return createJobRunner({
    connection: parts.connection,
    effects: parts.effects,
    log: parts.log,
    ...(parts.onEnd ? { onEnd: parts.onEnd } : {}),
    // SQLite has one process and one folder.
    ...(parts.connection.engine === 'postgres' ? { beforeLook: catchUp } : {}),
    handlers: {
      publish: async (job) => {
        const done = await alone(async () => {
          await parts.refresh?.(new Date(job.requested_at));
          return { message: await build(job.job_id) };
        });
        const soon = new Date(parts.effects.now().getTime() + ELSEWHERE_MS);
        if (done === null) return { state: 'again', at: soon, message: null };
        return { state: done.message === null ? 'done' : 'failed', message: done.message };
      },
    },
  });
}

/** Until a process that builds in the same folder is asked again. */
const ELSEWHERE_MS = 5_000;

async function newestDone({ database }: Connection): Promise<string | null> {
  const row = await database
    .selectFrom('operations_job')
    .select('job_id')
    .where('kind', '=', 'publish')
    .where('state', '=', 'done')
    .orderBy('finished_at', 'desc')
    .executeTakeFirst();
  return row?.job_id ?? null;
}

/**
 * Publication folder, then the site beside the live one, then the swap. Returns a sentence when it failed. Where the last build left a
 * basis, only what changed since is written: into the site before the live one, which is two publications old at most.
 */
async function publishOnce(parts: PublisherParts): Promise<string | null> {
  const { siteFolder, live } = parts;
  const today = parts.today();
  const sources = await siteSources(parts.projectRoot, process.env.BASE_MAP_FILE);
  const current = live.current();
  const before = current && basename(current);
  const basis = await takeBasis(siteFolder, { live: before, sources, today });
  const recordsFile = join(siteFolder, `${SCRATCH}${randomWord(parts)}`);
  try {
    await mkdir(siteFolder, { recursive: true });
    await removeScratch(siteFolder);
    await writePublication(parts.reader, parts.photos, parts.publicationFolder, {
      onlyChanges: basis !== null,
      recordsFile,
    });
    const part = basis && (await buildPart(parts, basis, recordsFile));
    const name = part ?? (await buildWhole(parts, recordsFile));
    await flushDisk(siteFolder);
    await live.swapTo(name);
    if (sources !== null) {
      // Two folders take turns from now on. Nobody waits for the second: a whole build is done at night, or takes minutes itself.
      const spare = part === null ? await secondSite(parts, name) : before;
      if (spare !== null) await putBasis(siteFolder, { live: name, spare, sources, wholeOn: today });
    }
    return null;
  } catch (error) {
    parts.log(
      error instanceof SiteBuildError
        ? `site build failed:\n${error.output}`
        : `publication failed: ${error}`,
    );
    return FAILED;
  } finally {
    await rm(recordsFile, { force: true });
  }
}

/** The name of the folder; what failed is not left behind. */
async function buildWhole(parts: PublisherParts, recordsFile: string): Promise<string> {
  const name = newName(parts);
  const folder = join(parts.siteFolder, name);
  try {
    await buildSite(parts.projectRoot, parts.publicationFolder, folder, { recordsFile });
    return name;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Null when the whole has to be built after all. */
async function buildPart(
  parts: PublisherParts,
  { spare }: SiteBasis,
  recordsFile: string,
): Promise<string | null> {
  const { projectRoot, publicationFolder, siteFolder } = parts;
  const folder = join(siteFolder, spare);
  try {
    await bringUpToDate(folder, {
      projectRoot,
      publicationFolder,
      recordsFile,
      scratch: join(siteFolder, `${SCRATCH}${randomWord(parts)}`),
    });
    return spare;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!(error instanceof NoPartError))
      parts.log(`only a part of the site could not be built: ${reasonOf(error)}`);
    return null;
  }
}

/** The name of another folder with the files of the live site; null where the disk had no room, so that the next build is whole again. */
async function secondSite(parts: PublisherParts, live: string): Promise<string | null> {
  const name = newName(parts);
  const folder = join(parts.siteFolder, name);
  try {
    await cloneSite(join(parts.siteFolder, live), folder);
    return name;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    parts.log(`the next site has to be built whole: ${error}`);
    return null;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof SiteBuildError ? error.output : String(error);
}

/** Of builds that were killed; their Astro may write on for a moment, so each has a folder of its own. */
async function removeScratch(siteFolder: string): Promise<void> {
  for (const entry of await readdir(siteFolder))
    if (entry.startsWith(SCRATCH)) await rm(join(siteFolder, entry), { recursive: true, force: true });
}

function newName(parts: PublisherParts): string {
  return `site-${randomWord(parts)}`;
}

function randomWord({ effects }: PublisherParts): string {
  return Buffer.from(effects.randomBytes('site-folder', 8)).toString('hex');
}
