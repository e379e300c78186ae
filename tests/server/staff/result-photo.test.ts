import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { plainPicture } from '../../privacy/run/pictures.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, plain, stepsOf } from './desk-steps.ts';

let host: TestServer;
let roads: DeskClient;
let waste: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  step = stepsOf(host, await host.signIn('verifier'));
  roads = await host.signIn('agencyOfficer', 'dpupr');
  waste = await host.signIn('agencyOfficer', 'dlh');
});
afterAll(() => host.close());

const FIXED = 'Sudah kami perbaiki.';
const later = (hours: number) => host.clock.set(new Date(host.clock.now().getTime() + hours * 3_600_000));

async function assigned(): Promise<string> {
  const { id } = await step.filed();
  await step.verify(id);
  await step.assign(id, 'dpupr');
  return id;
}

/** What the linter says while she types, and what the same words count as once sent. */
async function judged(id: string): Promise<{ typed: string; missing: readonly string[]; sent: string }> {
  const { kind: typed, missing } = await roads.judgeReply(id, FIXED);
  await step.officerAct(roads, id, 'reply', { reply: plain(FIXED) });
  const sent = (await roads.complaintForAgency(id)).replies.at(-1)?.kind ?? '';
  return { typed, missing, sent };
}

test('while it is typed a reply is judged as it will be when it is sent, with and without a photo of the result', async () => {
  const id = await assigned();
  const without = await judged(id);
  expect(without).toMatchObject({ typed: 'uncertain', sent: 'uncertain' });
  expect(without.missing).toContain('evidence');
  await roads.uploadWorkPhoto(id, 'before', await plainPicture('#765432'));
  expect((await roads.judgeReply(id, FIXED)).kind).toBe('uncertain');
  await roads.uploadWorkPhoto(id, 'after', await plainPicture('#654321'));
  const shown = await judged(id);
  expect(shown).toMatchObject({ typed: 'substantive', sent: 'substantive' });
  expect(shown.missing).not.toContain('evidence');
});

test('a photo from before the complaint came back to the agency shows no result of this turn', async () => {
  const id = await assigned();
  await roads.uploadWorkPhoto(id, 'after', await plainPicture('#543210'));
  expect((await roads.complaintForAgency(id)).showsResult).toBe(true);
  const moved = { reason: 'Bukan kewenangan kami, mohon dialihkan.' };
  later(1);
  await step.officerAct(roads, id, 'reassign', moved);
  await step.assign(id, 'dlh');
  expect((await waste.complaintForAgency(id)).showsResult).toBe(false);
  later(1);
  await step.officerAct(waste, id, 'reassign', moved);
  await step.assign(id, 'dpupr');
  expect((await roads.complaintForAgency(id)).showsResult).toBe(false);
  expect(await judged(id)).toMatchObject({ typed: 'uncertain', sent: 'uncertain' });
  const solution = { text: plain('Lubang ditambal aspal.'), withoutPhotoReason: null };
  expect(await codeOf(step.officerAct(roads, id, 'resolve', solution))).toBe('invalid_body');
  later(1);
  await roads.uploadWorkPhoto(id, 'after', await plainPicture('#432101'));
  expect((await step.officerAct(roads, id, 'resolve', solution)).state).toBe('resolved');
});

test('the linter knows nothing of a complaint that another agency has', async () => {
  const id = await assigned();
  expect(await codeOf(waste.judgeReply(id, FIXED))).toBe('not_found');
});
