import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { sentenceFor } from '../../../scripts/sentence-for.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import { takeInstanceLock } from '../../../server/database/instance-lock.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { onPostgres } from '../helpers/test-database.ts';
import { stepsOf } from '../staff/desk-steps.ts';

vi.setConfig({ testTimeout: 180_000 });

/** A file system of our own needs root; elsewhere these faults are tried with a disk that refuses (intake/disk-refuses). */
const mayMount = process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'titik-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a server whose data folder lies on a small file system of its own. */
async function onSmallDisk(work: (host: TestServer, disk: string) => Promise<void>): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'titik-disk-'));
  const outer = process.env.TMPDIR;
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
  try {
    process.env.TMPDIR = disk;
    const host = await openTestServer();
    await work(host, disk).finally(() => host.close());
  } finally {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

const picture = async () => {
  const create = {
    width: 640,
    height: 480,
    channels: 3 as const,
    noise: { type: 'gaussian' as const, mean: 120, sigma: 60 },
  };
  return new Blob(
    [
      new Uint8Array(
        await sharp({ create: { ...create, background: '#753' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    { type: 'image/jpeg' },
  );
};
const problemOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? { code: error.code, status: error.problem.status } : error;
};
const REFUSED = { code: 'storage_refused', status: 503 };

test.runIf(mayMount && !onPostgres())(
  'on a full disk nothing is acknowledged and nothing is lost; with room again the same request is taken',
  async () => {
    await onSmallDisk(async (host, disk) => {
      const before = complaintOf();
      const { trackingCode } = await host.citizen.file(before, newKey());
      const { photoId } = await host.citizen.uploadPhoto(await picture());
      const fillers: string[] = [];
      for (const bytes of [1_000_000, 50_000, 4_096, 1_000]) {
        for (;;) {
          const name = join(disk, `filler-${fillers.length}`);
          fillers.push(name);
          try {
            writeFileSync(name, new Uint8Array(bytes));
          } catch {
            break;
          }
        }
      }
      const waiting = complaintOf({
        text: 'Saluran air meluap ke jalan setiap hujan. '.repeat(110),
        photos: [{ photoId, caption: '' }],
      });
      const key = newKey();
      const large = complaintOf({ text: 'Jalan berlubang di depan pasar lama. '.repeat(130) });
      expect(await problemOf(host.citizen.uploadPhoto(await picture()))).toEqual(REFUSED);
      expect(await problemOf(host.citizen.file(waiting, key))).toEqual(REFUSED);
      expect(await problemOf(host.citizen.file(large, newKey()))).toEqual(REFUSED);
      expect((await host.citizen.track(trackingCode)).state).toBe('received');
      for (const name of fillers) rmSync(name, { force: true });
      const receipt = await host.citizen.file(waiting, key);
      const seen = await host.citizen.track(receipt.trackingCode);
      expect(seen.photos).toEqual([{ photoId, caption: null }]);
      expect((await host.citizen.trackPhoto(receipt.trackingCode, photoId)).size).toBeGreaterThan(500);
      expect(await compareStoredState(host.server.connection.database)).toMatchObject({
        complaints: 2,
        difference: null,
      });
    });
  },
);

test.runIf(mayMount)(
  'a photo store that can only be read, or is gone, refuses photos with a sentence; complaints go on, and photos too when it is back',
  async () => {
    const host = await openTestServer();
    const photos = join(host.folder, 'photos');
    mkdirSync(photos, { recursive: true });
    execFileSync('mount', ['--bind', photos, photos]);
    try {
      execFileSync('mount', ['-o', 'remount,bind,ro', photos]);
      expect(await problemOf(host.citizen.uploadPhoto(await picture()))).toEqual(REFUSED);
      const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
      expect((await host.citizen.track(trackingCode)).state).toBe('received');
    } finally {
      execFileSync('umount', ['-l', photos]);
    }
    const { photoId } = await host.citizen.uploadPhoto(await picture());
    const complaint = complaintOf({ photos: [{ photoId, caption: '' }] });
    await host.citizen.file(complaint, newKey());
    expect(await compareStoredState(host.server.connection.database)).toMatchObject({
      complaints: 2,
      difference: null,
    });
    await host.close();
  },
);

test.runIf(mayMount)('a data folder that can only be read is named at the start, with what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'titik-read-only-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,ro', 'tmpfs', folder]);
  try {
    let thrown: unknown;
    try {
      takeInstanceLock(join(folder, 'titik.lock'));
    } catch (error) {
      thrown = error;
    }
    expect(sentenceFor(thrown)).toMatch(/cannot be written/);
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

test.runIf(onPostgres())(
  'while the database is gone every request is told to come back; when it is back all goes on, and nothing is lost',
  async () => {
    const host = await openTestServer();
    if (host.source.engine !== 'postgres') throw new Error('this test is of PostgreSQL');
    const name = new URL(host.source.url).pathname.slice(1);
    const elsewhere = new URL(host.source.url);
    elsewhere.pathname = '/postgres';
    const administer = async (...statements: string[]) => {
      const client = new pg.Client({ connectionString: elsewhere.href });
      await client.connect();
      for (const statement of statements) await client.query(statement);
      await client.end();
    };
    const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
    const waiting = complaintOf();
    const key = newKey();
    await administer(
      `alter database ${name} allow_connections false`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = current_user`,
    );
    const photo = await picture();
    const requests = [
      () => host.citizen.track(trackingCode),
      () => host.citizen.file(waiting, key),
      () => host.citizen.uploadPhoto(photo),
    ];
    for (const request of requests) expect(await problemOf(request())).toEqual(REFUSED);
    await administer(`alter database ${name} allow_connections true`);
    await host.citizen.file(waiting, key);
    expect((await host.citizen.track(trackingCode)).state).toBe('received');
    expect(await compareStoredState(host.server.connection.database)).toMatchObject({
      complaints: 2,
      difference: null,
    });
    expect(await host.server.photos.casework.list()).toEqual([]);
    await host.close();
  },
);

test('a clock that steps back a day stops nobody and confuses no history', async () => {
  const host = await openTestServer();
  const verifier = await host.signIn('verifier');
  const officer = await host.signIn('agencyOfficer', 'dpupr');
  const step = stepsOf(host, verifier);
  const { id, trackingCode } = await step.filed();
  await step.verify(id);
  host.clock.set(new Date(MONDAY.getTime() - 86_400_000));
  await step.assign(id, 'dpupr');
  await step.act(id, 'ask', { text: 'Sejak kapan lubangnya ada di sana?' });
  await step.message(trackingCode);
  await step.officerAct(officer, id, 'resolve', {
    text: { text: 'Lubang ditambal aspal.', decisions: [] },
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  const later = await step.filed();
  expect((await host.citizen.track(later.trackingCode)).state).toBe('received');
  const { steps } = await host.citizen.track(trackingCode);
  const times = steps.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect((await compareStoredState(host.server.connection.database)).difference).toBeNull();
  await host.close();
});
