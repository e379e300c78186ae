import type { Connection } from '../database/connect.ts';
import type { Effects } from '../effects.ts';
import { randomUuid } from '../random-ids.ts';
import {
  claimJob,
  endJob,
  type JobEnd,
  type JobKind,
  type JobRow,
  LEASE_MS,
  renewLease,
} from './claim-job.ts';

/** Does one job. `lost` fires when the process was silent for too long and another took the job: what is done from then on is done twice. */
export type JobHandler = (job: JobRow, lost: AbortSignal) => Promise<JobEnd>;

export interface JobRunnerParts {
  connection: Connection;
  effects: Effects;
  handlers: Partial<Record<JobKind, JobHandler>>;
  /** A line for the operator; never of a complaint. */
  log(line: string): void;
  /** Told of each job that came to an end here. */
  onEnd?(kind: JobKind, state: JobEnd['state']): void;
  /** How long a silent worker is waited for, and how often is looked; the usual times when left out. */
  times?: { leaseMs: number; lookMs: number };
  /** Done at every look, before jobs are claimed. */
  beforeLook?(): Promise<void>;
}

export interface JobRunner {
  /** Looks for due jobs soon, and from now on regularly: another process may have written one, or died over one. */
  wake(): void;
  /** Resolves when nothing runs here. */
  idle(): Promise<void>;
  /** Takes no further job and waits for the one under way. */
  stop(): Promise<void>;
}

const LOOK_MS = 5_000;
const MINUTE_MS = 60_000;
/** Minutes until the next attempt at a job that keeps failing. */
const LONGEST_WAIT = 10;

/** Runs the due jobs of some kinds one after another, as long as the process lives. */
export function createJobRunner(parts: JobRunnerParts): JobRunner {
  const { connection, effects, handlers, times = { leaseMs: LEASE_MS, lookMs: LOOK_MS } } = parts;
  const worker = randomUuid(effects, 'worker');
  const kinds = Object.keys(handlers) as JobKind[];
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  async function runAll(): Promise<void> {
    await parts.beforeLook?.();
    while (!stopped) {
      const job = await claimJob(connection, worker, kinds, effects.now(), times.leaseMs);
      if (job === null) return;
      await runOne(job);
    }
  }

  async function runOne(job: JobRow): Promise<void> {
    const lost = new AbortController();
    const heart = setInterval(() => {
      renewLease(connection, job, effects.now(), times.leaseMs).then(
        (own) => own || lost.abort(),
        // The database may be back before the lease ends.
        () => {},
      );
    }, times.leaseMs / 4);
    heart.unref();
    try {
      const end = await endOf(job, lost.signal);
      if (await endJob(connection, job, end, effects.now())) parts.onEnd?.(job.kind, end.state);
    } finally {
      clearInterval(heart);
    }
  }

  async function endOf(job: JobRow, lost: AbortSignal): Promise<JobEnd> {
    const handler = handlers[job.kind];
    if (!handler) throw new Error(`nobody knows ${job.kind}`);
    try {
      return await handler(job, lost);
    } catch (error) {
      parts.log(`job ${job.kind}: ${error instanceof Error ? error.name : 'failed'}`);
      // However often: a job over which processes died or the database went away is no less wanted.
      const at = new Date(effects.now().getTime() + Math.min(job.attempts, LONGEST_WAIT) * MINUTE_MS);
      return { state: 'again', at, message: job.message };
    }
  }

  function look(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = runAll()
      .catch((error: unknown) => parts.log(`jobs: ${error instanceof Error ? error.name : 'failed'}`))
      .finally(() => {
        running = null;
        if (!again) return;
        again = false;
        look();
      });
  }

  return {
    wake() {
      timer ??= setInterval(look, times.lookMs).unref();
      look();
    },
    async idle() {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      if (timer) clearInterval(timer);
      while (running) await running;
    },
  };
}
