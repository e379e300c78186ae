import { afterAll, beforeEach, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, EXPLANATION, stepsOf } from './desk-steps.ts';

let host: TestServer;
let verifier: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeEach(async () => {
  host ??= await openTestServer();
  verifier ??= await host.signIn('verifier');
  step ??= stepsOf(host, verifier);
  host.clock.set(MONDAY);
});
afterAll(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));
const ask = (id: string) => step.act(id, 'ask', { text: 'Di sebelah mana lubangnya?' });
const reject = (id: string) => step.act(id, 'reject', { reason: 'no_answer', explanation: EXPLANATION });

test('"no answer" waits for two messages and ten whole working days, Nyepi and Eid not counted', async () => {
  const { id } = await step.filed();
  await verifier.complaintForVerifier(id);
  expect(await codeOf(reject(id))).toBe('no_answer_too_early');
  await ask(id);
  expect((await verifier.complaintForVerifier(id)).noAnswer).toMatchObject({ questions: 1, from: null });
  at('2026-04-30T03:00:00.000Z');
  expect(await codeOf(reject(id))).toBe('no_answer_too_early');
  at('2026-03-09T03:00:00.000Z');
  await ask(id);
  // 10–13, 16–17 March are six working days; Nyepi and Eid end with 24 March; 25, 26, 27, 30 are the last four.
  expect((await verifier.complaintForVerifier(id)).noAnswer).toEqual({
    questions: 2,
    from: '2026-03-31',
    possible: false,
    provisional: false,
  });
  at('2026-03-30T16:59:59.999Z');
  expect(await codeOf(reject(id))).toBe('no_answer_too_early');
  at('2026-03-30T17:00:00.000Z');
  expect((await verifier.complaintForVerifier(id)).noAnswer?.possible).toBe(true);
  expect((await reject(id)).state).toBe('rejected');
});

test('an answer begins the count anew', async () => {
  const { id, trackingCode } = await step.filed();
  await ask(id);
  await ask(id);
  at('2026-04-30T03:00:00.000Z');
  await step.message(trackingCode);
  expect(await codeOf(reject(id))).toBe('no_answer_too_early');
  expect((await verifier.complaintForVerifier(id)).noAnswer).toMatchObject({ questions: 0, possible: false });
});

test('a year without a calendar makes the day provisional, and says so', async () => {
  at('2027-03-01T03:00:00.000Z');
  const { id } = await step.filed();
  await ask(id);
  await ask(id);
  expect((await verifier.complaintForVerifier(id)).noAnswer).toMatchObject({
    provisional: true,
    from: '2027-03-16',
  });
});

test('her code revives it for 30 days, and the tracker says until when', async () => {
  const ended = async () => {
    at(MONDAY.toISOString());
    const filed = await step.filed();
    await ask(filed.id);
    await ask(filed.id);
    at('2026-04-15T03:00:00.000Z');
    await reject(filed.id);
    return filed;
  };
  const early = await ended();
  const told = await host.citizen.track(early.trackingCode);
  expect(told.canAnswer).toBe(true);
  expect(told.explanation).toContain(EXPLANATION);
  expect(told.explanation).toContain('sampai 15 Mei 2026');
  at('2026-05-15T03:00:00.000Z');
  expect((await step.message(early.trackingCode)).state).toBe('received');
  expect(
    (await verifier.verificationQueue()).items.find((item) => item.complaintId === early.id),
  ).toMatchObject({
    state: 'received',
    unread: true,
  });

  const late = await ended();
  at('2026-05-15T03:00:00.001Z');
  const silent = await host.citizen.track(late.trackingCode);
  expect(silent.canAnswer).toBe(false);
  expect(silent.explanation).toBe(EXPLANATION);
  expect(await codeOf(step.message(late.trackingCode))).toBe('not_possible_now');
});

test('another refusal is not revived by a message, which still arrives', async () => {
  const { id, trackingCode } = await step.filed();
  await step.act(id, 'reject', { reason: 'not_factual', explanation: EXPLANATION });
  expect((await host.citizen.track(trackingCode)).explanation).toContain('menambahkan keterangan');
  expect((await step.message(trackingCode)).state).toBe('rejected');
  expect((await verifier.complaintForVerifier(id)).messages).toHaveLength(1);
});
