import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveSettings } from '../../../server/settings.ts';
import { publish } from '../../open311/publish.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { EXPLANATION, plain, stepsOf } from '../staff/desk-steps.ts';
import { BRIEF, type Forwarding, OWNER, openForwarding } from './forward-steps.ts';

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

test('what another regency asks of a category is read from its definition, answered by a verifier, and stands there as answers', async () => {
  const label = (words: string) => ({ id: words, en: words, jv: words });
  const theirs = await other.signIn('administrator');
  const kinds = ['text', 'number', 'date', 'choice', 'multi_choice'] as const;
  const options = ['satu', 'dua'].map((code) => ({ code, label: label(code) }));
  const questions = kinds.map((kind) => ({
    questionId: kind.replace('_', '-'),
    kind,
    label: label(`Isian ${kind}`),
    options: kind.endsWith('choice') ? options : [],
    required: true,
    private: false,
  }));
  await theirs.changeQuestions('jalan-rusak', { version: 0, questions });
  const [target] = (await us.administrator.open311Targets()).targets;
  const targetId = target?.targetId ?? '';
  await us.administrator.refreshOpen311Target(targetId);
  const steps = stepsOf(us.host, us.verifier);
  const { id } = await steps.filed();
  const offered = (await us.verifier.outwardOffer(id)).targets.find((each) => each.targetId === targetId);
  expect(offered?.attributes.map(({ datatype, required }) => [datatype, required])).toEqual([
    ['text', true],
    ['number', true],
    ['datetime', true],
    ['singlevaluelist', true],
    ['multivaluelist', true],
  ]);
  await steps.act(id, 'forward', {
    owner: OWNER,
    explanation: EXPLANATION,
    brief: plain(BRIEF),
    outwardTo: targetId,
    outwardAnswers: [
      { code: 'text', text: plain('Lubang di tikungan') },
      { code: 'number', text: plain('2.5') },
      { code: 'date', text: plain('2026-02-27') },
      { code: 'choice', keys: ['dua'] },
      { code: 'multi-choice', keys: ['satu', 'dua'] },
    ],
  });
  await us.round();
  expect(await us.outward(id)).toMatchObject({ state: 'sent', problem: null });
  const { reference = '' } = (await us.outward(id)) ?? {};
  const verifier = await other.signIn('verifier');
  const { items } = await verifier.verificationQueue();
  const all = await Promise.all(items.map(({ complaintId }) => verifier.complaintForVerifier(complaintId)));
  const arrived = all.find(({ text }) => text.includes(reference));
  expect(arrived?.answers.map(({ value }) => value)).toEqual([
    'Lubang di tikungan',
    '2,5',
    '2026-02-27',
    'dua',
    'satu, dua',
  ]);
  await theirs.changeQuestions('jalan-rusak', { version: 1, questions: [] });
  await us.administrator.refreshOpen311Target(targetId);
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
