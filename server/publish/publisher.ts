import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Connection } from '../database/connect.ts';
import { DataFolderBusyError, type InstanceLock, takeInstanceLock } from '../database/instance-lock.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';
import { createJobRunner, type JobRunner, type JobRunnerParts } from '../jobs/job-runner.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { buildSite, SiteBuildError } from './build-site.ts';
import type { LiveSite } from './live-site.ts';
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
  /** Brings the statistics up to a rebuild asked for then, should the process that asked have died before it did. */
  refresh?(requestedAt: Date): Promise<void>;
  onEnd?: JobRunnerParts['onEnd'];
  /** A line for the operator; never of a complaint. */
  log(line: string): void;
}

/** Looks for waiting jobs: `wake` soon and then regularly, `stop` not any more. */
export type Publisher = JobRunner;

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

/** Publication folder, then the site beside the live one, then the swap. Returns a sentence when it failed. */
async function publishOnce(parts: PublisherParts): Promise<string | null> {
  const name = `site-${Buffer.from(parts.effects.randomBytes('site-folder', 8)).toString('hex')}`;
  const outFolder = join(parts.siteFolder, name);
  try {
    await mkdir(parts.siteFolder, { recursive: true });
    await writePublication(parts.reader, parts.photos, parts.publicationFolder);
    await buildSite(parts.projectRoot, parts.publicationFolder, outFolder);
    await parts.live.swapTo(name);
    return null;
  } catch (error) {
    parts.log(
      error instanceof SiteBuildError
        ? `site build failed:\n${error.output}`
        : `publication failed: ${error}`,
    );
    await rm(outFolder, { recursive: true, force: true });
    return FAILED;
  }
}
