import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimJob, endJob, type JobKind, LEASE_MS, renewLease } from '../../../server/jobs/claim-job.ts';
import { createJobRunner } from '../../../server/jobs/job-runner.ts';
import { recurringHandlers, scheduleRecurring } from '../../../server/jobs/recurring-jobs.ts';
import { requestPublication } from '../../../server/staff/publication-jobs.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeEach(async () => {
  host = await openTestServer();
});
afterEach(() => host.close());

const KINDS: JobKind[] = ['publish'];
const later = (ms: number) => new Date(MONDAY.getTime() + ms);
const claim = (worker: string, at: Date) => claimJob(host.server.connection, worker, KINDS, at);
const rows = () => host.server.connection.database.selectFrom('operations_job').selectAll().execute();

async function ask(count: number): Promise<void> {
  const jobs = Array.from({ length: count }, () => ({
    job_id: randomUUID(),
    kind: 'publish' as const,
    state: 'waiting' as const,
    requested_at: MONDAY.toISOString(),
    finished_at: null,
    message: null,
  }));
  await host.server.connection.database.insertInto('operations_job').values(jobs).execute();
}

test('twenty claims at once of eight jobs take each once', async () => {
  await ask(8);
  const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => claim(`w${index}`, MONDAY)));
  const taken = claims.flatMap((job) => (job ? [job.job_id] : []));
  // Who found a row just being taken may have gone away empty; nobody got one twice, and none is left unseen.
  expect(new Set(taken).size).toBe(taken.length);
  for (let more = await claim('last', MONDAY); more; more = await claim('last', MONDAY))
    taken.push(more.job_id);
  expect(taken.sort()).toEqual((await rows()).map((row) => row.job_id).sort());
});

test('a job whose worker died is taken over when its lease ends, and the dead one, come back, changes nothing', async () => {
  await ask(1);
  const { connection } = host.server;
  const first = await claim('first', MONDAY);
  if (!first) throw new Error('nothing claimed');
  expect(await claim('second', later(LEASE_MS))).toBeNull();
  expect(await renewLease(connection, first, later(LEASE_MS))).toBe(true);
  expect(await claim('second', later(LEASE_MS + 1))).toBeNull();
  const second = await claim('second', later(2 * LEASE_MS + 1));
  expect(second).toMatchObject({ job_id: first.job_id, attempts: 2 });
  expect(await renewLease(connection, first, later(2 * LEASE_MS + 2))).toBe(false);
  expect(await endJob(connection, first, { state: 'failed', message: 'x' }, later(2 * LEASE_MS + 2))).toBe(
    false,
  );
  expect(await rows()).toMatchObject([{ state: 'running', worker: 'second' }]);
  if (second) await endJob(connection, second, { state: 'done', message: null }, later(2 * LEASE_MS + 3));
  expect(await rows()).toMatchObject([{ state: 'done', worker: null, lease_until: null }]);
});

test('a rebuild asked for while one is being taken is a rebuild of its own', async () => {
  await requestPublication(host.server);
  const [job] = await Promise.all([claim('worker', MONDAY), requestPublication(host.server)]);
  const all = await rows();
  // Whoever came second: the request joined a job still waiting, or wrote another; never one that reads already.
  if (job) expect(all.map((row) => row.state).sort()).toEqual(['running', 'waiting']);
  else expect(all.map((row) => row.state)).toEqual(['waiting']);
});

test('recurring work has one row for ever: done once a turn, again after its time, failure or not', async () => {
  const { connection, effects } = host.server;
  let rounds = 0;
  const work = {
    sweep: {
      everyMs: 60_000,
      run: async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('secret words');
      },
    },
  };
  const lines: string[] = [];
  const runner = () =>
    createJobRunner({
      connection,
      effects,
      log: (line) => lines.push(line),
      handlers: recurringHandlers(work, effects, (line) => lines.push(line)),
    });
  const turn = async () => {
    const one = runner();
    one.wake();
    await one.idle();
    await one.stop();
  };
  await scheduleRecurring(connection, work, MONDAY);
  await scheduleRecurring(connection, work, MONDAY);
  await turn();
  await turn();
  expect(rounds).toBe(1);
  expect(lines).toEqual(['sweep: Error']);
  host.clock.set(later(61_000));
  await turn();
  expect(rounds).toBe(2);
  expect(await rows()).toMatchObject([{ job_id: 'every-sweep', state: 'waiting', attempts: 0 }]);
});
