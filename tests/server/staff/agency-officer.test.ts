import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { plainPicture } from '../../privacy/run/pictures.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let wening: DeskClient;
let bagus: DeskClient;
let other: DeskClient;
const ids = { wening: '', bagus: '', other: '' };
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  wening = await host.signIn('agencyOfficer', 'dpupr');
  bagus = await host.signIn('agencyOfficer', 'dpupr');
  other = await host.signIn('agencyOfficer', 'dlh');
  ids.wening = (await wening.me()).accountId;
  ids.bagus = (await bagus.me()).accountId;
  ids.other = (await other.me()).accountId;
});
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof ProblemError) return error.code;
  throw error instanceof Error ? error : new Error('nothing was refused');
}

async function assigned(): Promise<string> {
  const complaint = complaintOf();
  const id = complaint.complaintId;
  await host.citizen.file(complaint, newKey());
  const act = async (name: string, body: object) =>
    verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
  await act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  await act('assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di dekat pasar.'), photoIds: [] });
  return id;
}

const inQueue = async (client: DeskClient, id: string) =>
  (await client.agencyQueue()).items.find((item) => item.complaintId === id);

test('the same request again is answered as the first time and done once, even twice at once', async () => {
  const id = await assigned();
  const { version } = await wening.complaintForAgency(id);
  const key = newKey();
  const body = {
    version,
    reply: plain('Tim pemeliharaan menambal lubang pada 4 Maret 2026 sepanjang 12 meter.'),
  };
  const answers = await Promise.all([1, 2, 3].map(() => wening.agencyAct(id, 'reply', body, key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await wening.agencyAct(id, 'reply', body, key)).toEqual(answers[0]);
  expect((await wening.complaintForAgency(id)).replies).toHaveLength(1);
});

test('another content under a used key is refused, so is no key, and a colleague’s key is her own', async () => {
  const id = await assigned();
  const { version } = await wening.complaintForAgency(id);
  const key = newKey();
  await wening.agencyAct(id, 'start', { version }, key);
  expect(await codeOf(wening.agencyAct(id, 'start', { version: version + 1 }, key))).toBe('key_reused');
  expect(await codeOf(wening.agencyAct(await assigned(), 'start', { version }, key))).toBe('key_reused');
  expect(await codeOf(wening.agencyAct(id, 'start', { version: version + 1 }, 'pendek'))).toBe('key_missing');
  expect(await codeOf(bagus.agencyAct(id, 'start', { version }, key))).toBe('changed_meanwhile');
});

test('a refused action keeps nothing: the same key may be used once what was wrong is mended', async () => {
  const id = await assigned();
  const { version } = await wening.complaintForAgency(id);
  const key = newKey();
  const naming = plain('Terima kasih Ibu Sekar Contoh, tim datang besok.');
  expect(await codeOf(wening.agencyAct(id, 'reply', { version, reply: naming }, key))).toBe('text_undecided');
  const mended = { version, reply: plain('Terima kasih, tim datang besok pukul 08.00.') };
  expect((await wening.agencyAct(id, 'reply', mended, key)).version).toBe(version + 1);
});

test('a photo sent again is stored once', async () => {
  const id = await assigned();
  const key = newKey();
  const picture = await plainPicture('#654321');
  const first = await wening.uploadWorkPhoto(id, 'before', picture, key);
  expect(await wening.uploadWorkPhoto(id, 'before', picture, key)).toEqual(first);
  expect((await wening.complaintForAgency(id)).photos).toHaveLength(1);
  expect(await codeOf(wening.uploadWorkPhoto(id, 'after', picture, key))).toBe('key_reused');
});

test('the work log is read by the own agency and verification, passes the gate, and nobody else sees it', async () => {
  const id = await assigned();
  const note = 'Alat berat baru tersedia Kamis, pekerjaan mulai Jumat pagi.';
  expect(await wening.writeWorkLog(id, { entry: plain(note) })).toEqual({ on: '2026-03-02' });
  expect((await bagus.complaintForAgency(id)).workLog).toEqual([
    { text: note, on: '2026-03-02', by: (await wening.me()).name },
  ]);
  expect((await verifier.agencyWork(id)).workLog).toMatchObject([{ text: note, agencyCode: 'dpupr' }]);
  const naming = wening.writeWorkLog(id, { entry: plain('Sudah menelepon 0812-3456-7890.') });
  expect(['text_identifier', 'text_undecided']).toContain(await codeOf(naming));
  expect(await codeOf(other.writeWorkLog(id, { entry: plain('Catatan dari OPD lain.') }))).toBe('not_found');
});

test('another agency that gets the complaint later does not read the first one’s notes', async () => {
  const id = await assigned();
  await wening.writeWorkLog(id, { entry: plain('Sudah kami lihat, ini saluran.') });
  await wening.takeComplaint(id);
  const { version } = await verifier.complaintForVerifier(id);
  await verifier.verifierAct(id, 'assign', {
    version,
    agencyCode: 'dlh',
    brief: plain('Saluran mampat di dekat pasar.'),
    photoIds: [],
  });
  const seen = await other.complaintForAgency(id);
  expect([seen.workLog, seen.handler, seen.handlings]).toEqual([[], null, []]);
  expect((await verifier.agencyWork(id)).workLog).toHaveLength(1);
});

test('nobody has a complaint until somebody takes it; of two at once one has it', async () => {
  const id = await assigned();
  expect((await inQueue(wening, id))?.handler).toBeNull();
  const tries = await Promise.allSettled([wening.takeComplaint(id), bagus.takeComplaint(id)]);
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  const { handlings } = await wening.complaintForAgency(id);
  expect(handlings).toHaveLength(1);
  expect(await codeOf(bagus.takeComplaint(id))).toBe('changed_meanwhile');
  expect(await codeOf(other.takeComplaint(id))).toBe('not_found');
});

test('work is handed over within the agency alone, both see it, and what moved meanwhile is told', async () => {
  const [one, two] = [await assigned(), await assigned()];
  await wening.takeComplaint(one);
  const handOver = { from: ids.wening, to: ids.bagus, complaintIds: [one, two] };
  expect(await wening.handOver(handOver)).toEqual({ moved: [one], left: [two] });
  const names = { by: (await wening.me()).name, on: '2026-03-02' };
  for (const client of [wening, bagus]) {
    expect(await inQueue(client, one)).toMatchObject({
      handler: { accountId: ids.bagus },
      handedOver: names,
    });
  }
  expect(await codeOf(wening.handOver({ ...handOver, to: ids.other }))).toBe('invalid_body');
  expect(await codeOf(wening.handOver({ ...handOver, from: ids.other }))).toBe('invalid_body');
  expect(await codeOf(wening.handOver({ ...handOver, to: ids.wening }))).toBe('invalid_body');
  expect(await codeOf(other.handOver({ from: null, to: ids.other, complaintIds: [one] }))).toBe('not_found');
  const log = await (await host.signIn('auditor')).auditLog();
  expect(log.entries.filter((entry) => entry.complaintId === one).map((entry) => entry.note)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^aduan diserahkan: .+ → .+$/)]),
  );
});

test('a deputy sees the other’s complaints marked within the days named, and not after', async () => {
  const id = await assigned();
  await wening.takeComplaint(id);
  const cover = await wening.nameDeputy({
    deputyAccountId: ids.bagus,
    fromOn: '2026-03-03',
    untilOn: '2026-03-05',
  });
  const deputyOn = async (instant: string) => {
    host.clock.set(new Date(instant));
    return (await inQueue(bagus, id))?.deputy?.accountId ?? null;
  };
  expect(await deputyOn('2026-03-02T16:59:00.000Z')).toBeNull();
  expect(await deputyOn('2026-03-02T17:01:00.000Z')).toBe(ids.bagus);
  expect(await deputyOn('2026-03-05T16:59:00.000Z')).toBe(ids.bagus);
  expect(await deputyOn('2026-03-05T17:01:00.000Z')).toBeNull();
  host.clock.set(new Date('2026-03-03T02:00:00.000Z'));
  await bagus.endCover(cover.deputyId);
  expect((await inQueue(wening, id))?.deputy).toBeNull();
  host.clock.set(MONDAY);
});

test('leave cover is for colleagues, in whole days to come, once at a time, and only those it is about may end it', async () => {
  const cover = { deputyAccountId: ids.bagus, fromOn: '2026-04-01', untilOn: '2026-04-10' };
  for (const wrong of [
    { deputyAccountId: ids.other },
    { deputyAccountId: ids.wening },
    { deputyAccountId: 'tidak-ada' },
    { untilOn: '2026-03-31' },
    { fromOn: '2026-02-01', untilOn: '2026-02-05' },
    { untilOn: '2027-04-10' },
  ]) {
    expect(await codeOf(wening.nameDeputy({ ...cover, ...wrong }))).toBe('invalid_body');
  }
  const made = await wening.nameDeputy(cover);
  expect(await codeOf(wening.nameDeputy({ ...cover, fromOn: '2026-04-10', untilOn: '2026-04-12' }))).toBe(
    'not_possible_now',
  );
  expect(await codeOf(other.endCover(made.deputyId))).toBe('not_found');
  expect((await other.agencyTeam()).covers).toEqual([]);
  expect((await bagus.agencyTeam()).covers).toContainEqual(made);
  await wening.endCover(made.deputyId);
});

test('what an ended account had is with nobody again', async () => {
  const leaving = await host.signIn('agencyOfficer', 'dpupr');
  const id = await assigned();
  await leaving.takeComplaint(id);
  const administrator = await host.signIn('administrator');
  await administrator.deactivateAccount((await leaving.me()).accountId);
  expect((await inQueue(wening, id))?.handler).toBeNull();
  await wening.takeComplaint(id);
  expect((await inQueue(wening, id))?.handler?.accountId).toBe(ids.wening);
});

test('the team tells who has how much open and how much nobody has', async () => {
  const before = await wening.agencyTeam();
  const id = await assigned();
  expect((await wening.agencyTeam()).untaken).toBe(before.untaken + 1);
  await wening.takeComplaint(id);
  const after = await wening.agencyTeam();
  const open = (team: typeof after) => team.colleagues.find((one) => one.accountId === ids.wening)?.open;
  expect([after.untaken, open(after)]).toEqual([before.untaken, (open(before) ?? 0) + 1]);
  expect(after.colleagues.map((one) => one.accountId)).not.toContain(ids.other);
});
