import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { PublishedTables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';
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
  /** A line for the operator; never of a complaint. */
  log(line: string): void;
}

export interface Publisher {
  /** Looks for waiting jobs soon. */
  wake(): void;
  /** Resolves when no job waits or runs. */
  idle(): Promise<void>;
}

const FAILED =
  'Situs tidak dapat dibangun. Situs yang sudah tayang tetap tayang; perbaikan dicatat di log server.';

/** Runs publish jobs one after another. A job that was running when the process died is waiting again at the start. */
export function createPublisher(parts: PublisherParts): Publisher {
  let running: Promise<void> | null = null;
  let again = false;
  const wake = () => {
    if (running) {
      again = true;
      return;
    }
    running = runAll(parts)
      .catch((error: unknown) =>
        parts.log(`publisher stopped: ${error instanceof Error ? error.name : 'unknown'}`),
      )
      .finally(() => {
        running = null;
        if (again) {
          again = false;
          wake();
        }
      });
  };
  return {
    wake,
    async idle() {
      while (running) await running;
    },
  };
}

/** Jobs left `running` by a process that died are put back; called once at the start, before the first `wake`. */
export async function restoreInterruptedJobs(connection: Connection): Promise<void> {
  await connection.database
    .updateTable('operations_job')
    .set({ state: 'waiting' })
    .where('state', '=', 'running')
    .execute();
}

async function runAll(parts: PublisherParts): Promise<void> {
  for (;;) {
    const jobId = await claimJob(parts);
    if (jobId === null) return;
    const failure = await publishOnce(parts);
    await parts.connection.database
      .updateTable('operations_job')
      .set({
        state: failure === null ? 'done' : 'failed',
        finished_at: parts.effects.now().toISOString(),
        message: failure,
      })
      .where('job_id', '=', jobId)
      .execute();
  }
}

async function claimJob(parts: PublisherParts): Promise<string | null> {
  return parts.connection.database.transaction().execute(async (transaction) => {
    const job = await transaction
      .selectFrom('operations_job')
      .select('job_id')
      .where('state', '=', 'waiting')
      .orderBy('requested_at')
      .executeTakeFirst();
    if (!job) return null;
    await transaction
      .updateTable('operations_job')
      .set({ state: 'running' })
      .where('job_id', '=', job.job_id)
      .execute();
    return job.job_id;
  });
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
