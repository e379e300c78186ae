import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, openPostgres } from '../../../server/database/connect.ts';
import { DataFolderBusyError } from '../../../server/database/instance-lock.ts';
import { migrate } from '../../../server/database/migrations.ts';
import { realEffects } from '../../../server/effects.ts';
import { emptySetup } from '../../../server/empty-setup.ts';
import { openServer } from '../../../server/open-server.ts';
import { freePort } from '../../free-port.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { createTestDatabase, type TestDatabase } from '../helpers/test-database.ts';

let database: TestDatabase;
let connection: Connection;
const folder = mkdtempSync(join(tmpdir(), 'titik-several-'));
const children = new Set<ChildProcess>();

beforeAll(async () => {
  database = await createTestDatabase();
  connection = openPostgres(database.url, { connections: 3 });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await connection.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A process of its own, once it says that it works. */
async function start(program: string, ...words: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', reject);
  });
  return child;
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

test('four processes do eighty jobs once each; of one killed in the middle its job is done by another', async () => {
  await migrate(connection);
  const jobs = Array.from({ length: 80 }, (_, index) => ({
    job_id: randomUUID(),
    kind: 'publish' as const,
    state: 'waiting' as const,
    requested_at: new Date(index).toISOString(),
    finished_at: null,
    message: null,
  }));
  await connection.database.insertInto('operations_job').values(jobs).execute();
  const workers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) => start('work-on-jobs.ts', database.url, name)),
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  workers[0]?.kill('SIGKILL');
  const state = async () =>
    connection.database.selectFrom('operations_job').select(['job_id', 'state', 'attempts']).execute();
  for (let look = 0; look < 100 && (await state()).some((job) => job.state !== 'done'); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const after = await state();
  expect(after.filter((job) => job.state !== 'done')).toEqual([]);
  const notes = await connection.database
    .selectFrom('operations_setting')
    .select(['name', 'value'])
    .where('value', 'in', ['began', 'ended'])
    .execute();
  const count = (jobId: string, step: string) =>
    notes.filter(({ name, value }) => value === step && name.startsWith(jobId)).length;
  // The one that was killed may have ended its job a moment before it could say so; no other is done twice.
  const twice = after.filter((job) => count(job.job_id, 'began') > 1);
  expect(twice.length).toBeLessThanOrEqual(1);
  for (const job of after) {
    expect(count(job.job_id, 'ended')).toBeGreaterThanOrEqual(1);
    expect(count(job.job_id, 'began')).toBe(job.attempts);
  }
  for (const worker of workers.slice(1)) worker.kill('SIGTERM');
  expect(await Promise.all(workers.slice(1).map(ended))).toEqual([0, 0, 0]);
}, 60_000);

test('three servers start at once on an empty database; one after another is restarted under load and every complaint stands once', async () => {
  const own = await createTestDatabase();
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const serve = (port: number) => start('serve-intake.ts', own.url, folder, String(port));
  const servers = await Promise.all(ports.map(serve));
  await expect(
    openServer({
      folder,
      databaseUrl: own.url,
      addresses: { site: '', service: '', desk: '' },
      policy: 'wonosobo',
      effects: realEffects,
      setup: emptySetup({ site: '', service: '', desk: '' }),
      alone: true,
    }),
  ).rejects.toThrow(DataFolderBusyError);

  const acknowledged: string[] = [];
  const unexpected: unknown[] = [];
  let loading = true;
  /** A phone: sends until it has an answer, to whichever server takes it, always with the same key. */
  async function phone(): Promise<void> {
    while (loading) {
      const complaint = complaintOf();
      const key = newKey();
      for (let turn = Math.floor(Math.random() * 3); ; turn += 1) {
        const answer = await fetch(`http://127.0.0.1:${ports[turn % 3]}/api/complaints`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(complaint),
        }).catch((error: unknown) => error);
        if (!(answer instanceof Response)) continue;
        await answer.text();
        if (answer.status === 201) acknowledged.push(complaint.complaintId);
        else unexpected.push(answer.status);
        break;
      }
    }
  }
  const phones = Array.from({ length: 12 }, phone);
  for (const [index, port] of ports.entries()) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    servers[index]?.kill('SIGTERM');
    expect(await ended(servers[index] as ChildProcess)).toBe(0);
    servers[index] = await serve(port);
  }
  // And one that goes without a word.
  servers[1]?.kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  loading = false;
  await Promise.all(phones);
  expect(unexpected).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(50);
  const host = openPostgres(own.url);
  const rows = await host.database.selectFrom('casework_complaint').select('complaint_id').execute();
  const known = new Set(rows.map((row) => row.complaint_id));
  expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
  expect(rows.length).toBe(acknowledged.length);
  await host.close();
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map(ended));
  await own.drop();
}, 120_000);
