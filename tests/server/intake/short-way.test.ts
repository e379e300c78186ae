import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseProjection } from '../../../server/casework/lifecycle.ts';
import { complaintOf, newKey, SOMEWHERE_CODE } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeEach(async () => {
  host = await openTestServer();
});
afterEach(() => host.close());

const row = () =>
  host.server.connection.database.selectFrom('casework_complaint').selectAll().executeTakeFirstOrThrow();

test.each(['usulan', 'permintaan-informasi'])(
  'of the place of %s the village alone is kept, whatever was sent',
  async (categoryCode) => {
    await host.citizen.file(complaintOf({ categoryCode }), newKey());
    expect(await row()).toMatchObject({
      village_code: SOMEWHERE_CODE,
      latitude: null,
      longitude: null,
      point_source: null,
      accuracy: null,
      landmark: null,
      at_home: 0,
    });
  },
);

test('an aspiration goes the way of a complaint otherwise', async () => {
  const receipt = await host.citizen.file(complaintOf({ categoryCode: 'usulan' }), newKey());
  expect(receipt.firstAnswerDueAt).not.toBeNull();
  expect((await host.citizen.track(receipt.trackingCode)).state).toBe('received');
});

test('a request for information is forwarded to the PPID at once, once, and promises no answer of ours', async () => {
  const complaint = complaintOf({ categoryCode: 'permintaan-informasi' });
  const key = newKey();
  const receipt = await host.citizen.file(complaint, key);
  expect(receipt.firstAnswerDueAt).toBeNull();
  expect(await host.citizen.file(complaint, key)).toEqual(receipt);
  const view = await host.citizen.track(receipt.trackingCode);
  expect(view.state).toBe('forwarded');
  expect(view.explanation).toContain('ppid@sekartanjung.example');
  const stored = await row();
  expect(stored.version).toBe(2);
  expect((JSON.parse(stored.projection) as CaseProjection).state).toBe('forwarded');
  const events = await host.server.connection.database
    .selectFrom('casework_event')
    .select(['type', 'actor_role'])
    .orderBy('sequence')
    .execute();
  expect(events).toEqual([
    { type: 'filed', actor_role: 'reporter' },
    { type: 'forwarded', actor_role: 'system' },
  ]);
});

test('a complaint keeps its point', async () => {
  await host.citizen.file(complaintOf(), newKey());
  expect((await row()).latitude).not.toBeNull();
});
