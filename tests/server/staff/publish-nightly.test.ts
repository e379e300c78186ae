import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicationStatus } from '../../../server/staff/publication-jobs.ts';
import { publishNightly } from '../../../server/staff/publish-nightly.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

/** On the wall of Jakarta. */
const at = (time: string) => {
  host.clock.set(new Date(`2026-03-${time}:00+07:00`));
  return publishNightly(host.server);
};
const jobs = async () => (await publicationStatus(host.server)).jobs.length;

test('each night one publication is asked for, unless the new day has had one; by day none', async () => {
  expect(await at('03T00:30')).toBe(false);
  expect(await at('03T01:00')).toBe(true);
  expect(await jobs()).toBe(1);
  expect(await at('03T01:30')).toBe(false);
  // Done meanwhile, or it would be waiting for the next night too.
  await host.server.connection.database
    .updateTable('operations_job')
    .set({ state: 'done' })
    .where('kind', '=', 'publish')
    .execute();
  expect(await at('03T04:59')).toBe(false);
  expect(await at('03T12:00')).toBe(false);
  expect(await at('04T05:00')).toBe(false);
  expect(await at('04T03:00')).toBe(true);
  expect(await jobs()).toBe(2);
});
