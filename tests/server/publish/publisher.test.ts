import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest } from '../../../api-client/contract/public/manifest.ts';
import { realEffects } from '../../../server/effects.ts';
import { restoreInterruptedJobs } from '../../../server/jobs/restore-interrupted.ts';
import { createLiveSite } from '../../../server/publish/live-site.ts';
import { createPublisher, type PublisherParts } from '../../../server/publish/publisher.ts';
import { createSiteApp } from '../../../server/publish/site-app.ts';
import { publicationStatus, requestPublication } from '../../../server/staff/publication-jobs.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

let host: TestServer;
let folder: string;
beforeAll(async () => {
  host = await openTestServer();
  folder = await mkdtemp(join(tmpdir(), 'titik-publisher-'));
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

const parts = (change: Partial<PublisherParts> = {}): PublisherParts => ({
  connection: host.server.connection,
  reader: host.server.connection.database,
  photos: host.server.photos.published,
  effects: realEffects,
  projectRoot: ROOT,
  publicationFolder: join(folder, 'publication'),
  siteFolder: join(folder, 'site'),
  live: createLiveSite(join(folder, 'site')),
  today: () => '2026-03-02',
  log: () => {},
  ...change,
});

async function publish(change: Partial<PublisherParts> = {}) {
  await requestPublication(host.server);
  const publisher = createPublisher(parts(change));
  publisher.wake();
  await publisher.idle();
  return (await publicationStatus(host.server)).jobs[0];
}

test('a job writes the publication with true checksums, builds the site and makes it live; a failed one leaves it and says so', async () => {
  expect(await publish()).toMatchObject({ state: 'done', message: null });
  const written = v.parse(
    manifest,
    JSON.parse(await readFile(join(folder, 'publication', 'manifest.json'), 'utf8')),
  );
  expect(written.files.length).toBeGreaterThan(5);
  for (const file of written.files) {
    const bytes = await readFile(join(folder, 'publication', file.path));
    expect(createHash('sha256').update(bytes).digest('hex'), file.path).toBe(file.sha256);
    expect(bytes.byteLength, file.path).toBe(file.bytes);
    // A file's time would tell when somebody worked.
    expect((await stat(join(folder, 'publication', file.path))).mtime.toISOString()).toBe(
      '2000-01-01T00:00:00.000Z',
    );
  }
  const live = createLiveSite(join(folder, 'site'));
  const before = live.current() ?? '';
  expect((await stat(join(before, 'index.html'))).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
  const site = createSiteApp(
    live.current,
    async (publicId) => publicId === '0000000000',
    'http://localhost:4322',
  );
  expect((await site.request('/')).status).toBe(200);
  expect((await site.request('/aduan/0000000000.html')).status).toBe(410);
  expect((await site.request('/aduan/0000000001.html')).status).toBe(404);

  const log: string[] = [];
  host.clock.set(new Date('2026-03-03T02:00:00.000Z'));
  const failed = await publish({ projectRoot: join(folder, 'nowhere'), log: (line) => log.push(line) });
  expect(failed).toMatchObject({ state: 'failed', message: expect.stringContaining('tetap tayang') });
  expect(log).toHaveLength(1);
  expect(createLiveSite(join(folder, 'site')).current()).toBe(before);
  // The live one and its second; of the failed build nothing, also no file for the builder.
  const names = await readdir(join(folder, 'site'));
  expect(names.filter((name) => name.startsWith('site-'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('part-'))).toEqual([]);
}, 60_000);

test('several requests are one build, and a job cut off by a crash is waiting again', async () => {
  host.clock.set(new Date('2026-03-04T02:00:00.000Z'));
  const { database } = host.server.connection;
  await requestPublication(host.server);
  await requestPublication(host.server);
  const waiting = () =>
    database.selectFrom('operations_job').selectAll().where('state', '=', 'waiting').execute();
  expect(await waiting()).toHaveLength(1);
  await database
    .updateTable('operations_job')
    .set({ state: 'running' })
    .where('state', '=', 'waiting')
    .execute();
  await restoreInterruptedJobs(host.server.connection);
  expect(await waiting()).toHaveLength(1);
});
