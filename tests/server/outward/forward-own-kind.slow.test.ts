import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveSettings } from '../../../server/settings.ts';
import { publish } from '../../open311/publish.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { type Forwarding, openForwarding } from './forward-steps.ts';

/** Another regency with this very program, reached over HTTP. */
let other: TestServer;
let running: ServerType;
let us: Forwarding;
let url: string;
beforeAll(async () => {
  [other, us] = [await openTestServer(), await openForwarding()];
  await saveSettings(
    other.server.connection.database,
    { sayWorkingDays: 0, publicationBatch: 'at_once' },
    MONDAY,
  );
  await new Promise<void>((ready) => {
    running = serve({ fetch: other.service.app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready());
  });
  url = `http://127.0.0.1:${(running.address() as AddressInfo).port}/open311/v2`;
});
afterAll(async () => {
  await new Promise((closed) => running.close(closed));
  await other.close();
  await us.host.close();
});

test('a complaint goes to another regency of our own kind, is answered by a token, and is finished once theirs is published', async () => {
  const { verifierWithKeys } = other;
  const { verifier } = await verifierWithKeys();
  const administrator = await other.signIn('administrator');
  const { apiKey } = await administrator.addPartner({ name: 'Kabupaten sebelah', mediaHosts: [] });
  const targetId = await us.target(url, 'jalan-rusak', apiKey);
  const { id, trackingCode } = await us.forwarded(targetId);
  await us.round();
  expect(await us.outward(id)).toMatchObject({
    state: 'sent',
    requestId: null,
    remoteState: null,
    problem: null,
  });
  const { items } = await verifier.verificationQueue();
  expect(items).toHaveLength(1);
  const theirs = await verifier.complaintForVerifier(items[0]?.complaintId ?? '');
  expect(theirs).toMatchObject({ channel: 'open311', sealedParts: ['contact'] });
  expect(theirs.text).toContain('Tiang miring di dekat pasar');
  expect(theirs.text).not.toContain(id);

  us.later(6 * 60 + 1);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ requestId: null, remoteState: null });
  const officer = await other.signIn('agencyOfficer', 'dpupr');
  const publicId = await publish(other, { verifier, officer }, theirs.complaintId);
  us.later(6 * 60 + 1);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ requestId: publicId, remoteState: 'closed' });
  expect((await us.host.citizen.track(trackingCode)).explanation).toContain('tercatat selesai');
});

test('the same request sent again there is the same one: the header that says so is kept', async () => {
  const before = await other.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .execute();
  const { targets } = await us.administrator.open311Targets();
  const { id } = await us.forwarded(targets[0]?.targetId ?? '');
  await us.round();
  await us.host.server.connection.database
    .updateTable('casework_outward')
    .set({ state: 'unclear', token: null })
    .where('complaint_id', '=', id)
    .execute();
  await us.verifier.settleOutward(id, null);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ state: 'sent' });
  const after = await other.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .execute();
  expect(after).toHaveLength(before.length + 1);
});
