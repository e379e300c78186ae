import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { verifyChain } from '../../../server/audit/verify-chain.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import { engineZones, zones } from '../../../server/database/zones.ts';
import { complaintFacts } from '../../../server/disclosure/complaint-facts.ts';
import { fateOfColumns, fateOfEngineTables } from '../../../server/retention/fate-of-columns.ts';
import { createRetentionRound } from '../../../server/retention/retention-round.ts';
import { runRetention } from '../../../server/retention/run-retention.ts';
import { createOrphanSweeper } from '../../../server/retention/sweep-orphans.ts';
import { saveSettings } from '../../../server/settings.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { codeOf, plain, stepsOf } from '../staff/desk-steps.ts';

const DAY_MS = 86_400_000;
/** Nothing of it may be found afterwards, wherever it was written. */
const RARE = [
  'kelumpritan',
  'wedhargantari',
  'jogoroksan',
  'mbokdhemangan',
  'genthongwesen',
  'wungkulsemangkin',
  'kluthikwajanan',
  'sambungtepaslir',
  'brambangsarinan',
  'panuntunbanyon',
  'tlethongrejan',
];

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let keyList: Awaited<ReturnType<TestServer['verifierWithKeys']>>['keyList'];
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  ({ verifier, keyList } = await host.verifierWithKeys());
  officer = await host.signIn('agencyOfficer', 'dpupr');
  step = stepsOf(host, verifier);
  await saveSettings(
    host.server.connection.database,
    { retentionDays: 90, sayWorkingDays: 0, publicationBatch: 'at_once' },
    MONDAY,
  );
});
afterAll(() => host.close());

const server = () => ({ ...host.server, timeZone: host.server.reference.instance.timeZone });
const days = (n: number) => host.clock.set(new Date(MONDAY.getTime() + n * DAY_MS));
const picture = async (colour: string) => {
  const create = { width: 64, height: 48, channels: 3 as const, background: colour };
  return new Blob([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], { type: 'image/jpeg' });
};

/** An ordinary complaint; since there is a key list, with a sealed part. */
async function filed() {
  const complaintId = crypto.randomUUID();
  const sealed = [
    await sealPart({
      complaintId,
      part: 'contact',
      plaintext: { kind: 'anonymous', name: null, number: null, notes: [] },
      keyList,
    }),
  ];
  return step.filed({ complaintId, sealed });
}

/** A complaint with a rare word wherever somebody can write, solved, judged and published. */
async function wholeLife() {
  const { photoId } = await host.citizen.uploadPhoto(await picture('#753'));
  const complaintId = crypto.randomUUID();
  const plaintext = {
    kind: 'named' as const,
    name: 'Ngatemirah Puspodilogo',
    number: '085729461837',
    notes: [],
  };
  const complaint = complaintOf({
    complaintId,
    text: 'Jalan di depan pasar berlubang sampai kelumpritan, dua minggu dibiarkan.',
    occurredOn: '2026-02-19',
    photos: [{ photoId, caption: 'lubang ngarep jogoroksan' }],
    sealed: [await sealPart({ complaintId, part: 'contact', plaintext, keyList })],
  });
  complaint.place.landmark = 'sebelah wedhargantari';
  const key = newKey();
  const { trackingCode } = await host.citizen.file(complaint, key);
  await step.act(complaintId, 'ask', { text: 'Sejak kapan tlethongrejan?' });
  await step.message(trackingCode, 'Sudah sejak tirakatan mbokdhemangan.');
  await step.verify(complaintId);
  await step.act(complaintId, 'field-check', {
    on: '2026-03-02',
    text: 'Saya lihat wungkulsemangkin di sana.',
  });
  await verifier.checkPhoto(complaintId, photoId, { audience: 'agency', boxes: [] });
  await step.act(complaintId, 'assign', {
    agencyCode: 'dpupr',
    brief: plain('Jalan berlubang brambangsarinan.'),
    photoIds: [photoId],
  });
  await officer.takeComplaint(complaintId);
  await officer.writeWorkLog(complaintId, { entry: plain('Gerobak kluthikwajanan dipesan.') });
  await officer.askForData(complaintId, {
    field: 'other',
    question: 'Perlu nomor sambungtepaslir untuk apa?',
  });
  await step.officerAct(officer, complaintId, 'reply', {
    reply: plain('Lubang panuntunbanyon ditambal 3 Maret 2026.'),
  });
  const after = await officer.uploadWorkPhoto(complaintId, 'after', await picture('#9a8'));
  await step.officerAct(officer, complaintId, 'resolve', {
    text: plain('Lubang ditambal aspal tlethongrejan.'),
    withoutPhotoReason: null,
  });
  await verifier.checkPhoto(complaintId, after.photoId, { audience: 'public', boxes: [] });
  await step.act(complaintId, 'publish', {
    summary: plain('Jalan berlubang di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal sepanjang 12 meter.'),
    beforePhotoId: null,
    afterPhotoId: after.photoId,
    precision: null,
    mayStartConflict: false,
  });
  await host.citizen.giveVerdict({
    trackingCode,
    verdict: 'solved',
    reason: 'Bersih, tinggal genthongwesen.',
    rating: 4,
  });
  return { complaintId, trackingCode, complaint, key };
}

/** Every value of every table, and on SQLite the bytes of its files, which hold what was deleted too. */
async function everythingStored(): Promise<string> {
  const { database, engine } = host.server.connection;
  const tables = [...Object.values(zones), ...Object.values(engineZones[engine])].flatMap((zone) =>
    Object.keys(zone),
  );
  const rows: unknown[] = [];
  for (const table of tables) {
    rows.push(
      await database
        .selectFrom(table as 'casework_complaint')
        .selectAll()
        .execute(),
    );
  }
  const files =
    engine === 'sqlite'
      ? ['titik.sqlite', 'titik.sqlite-wal'].map((name) => readFileSync(join(host.folder, name), 'latin1'))
      : [];
  return [JSON.stringify(rows), ...files].join('\n');
}

test('every column of the zones identity and casework is erased, or kept with a reason', async () => {
  const { engine } = host.server.connection;
  const fates: Record<string, object> = { ...fateOfColumns, ...fateOfEngineTables[engine] };
  const classified = {
    ...zones.identity,
    ...zones.casework,
    ...(engine === 'sqlite' ? engineZones.sqlite.casework : {}),
  };
  const tables = (await host.server.connection.database.introspection.getTables()).filter(({ name }) =>
    /^(identity|casework)_/.test(name),
  );
  expect(Object.keys(fates).sort()).toEqual(Object.keys(classified).sort());
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(fates).sort());
  for (const { name, columns } of tables) {
    const fate = fates[name] ?? {};
    const reasons = 'kept' in fate ? [fate.kept] : Object.values(fate).flatMap((each) => each?.kept ?? []);
    for (const reason of reasons) expect([name, String(reason).length > 2]).toEqual([name, true]);
    if ('kept' in fate) continue;
    const named = 'rowsBy' in fate ? [fate.rowsBy] : Object.keys(fate).sort();
    const present = columns.map((column) => column.name).sort();
    expect(present).toEqual('rowsBy' in fate ? expect.arrayContaining(named) : named);
  }
});

test('after its days a complaint is a history without words, photos, place or identity; page, figures and log stand', async () => {
  const { database } = host.server.connection;
  days(0);
  const { complaintId, trackingCode, complaint, key } = await wholeLife();
  const before = await everythingStored();
  const facts = await complaintFacts(database, host.server.reference, host.clock.now());
  const page = await database.selectFrom('published_case').selectAll().execute();
  const publicFiles = (await host.server.photos.published.list()).sort();
  for (const word of RARE) expect([word, before.includes(word)]).toEqual([word, true]);
  expect((await host.server.photos.casework.list()).length).toBeGreaterThan(3);

  days(89);
  expect(await runRetention(server())).toEqual({ days: 90, erased: 0 });
  expect(await codeOf(host.citizen.file({ ...complaint, text: `${complaint.text} lain` }, key))).toBe(
    'key_reused',
  );
  days(91);
  expect(await runRetention(server())).toEqual({ days: 90, erased: 1 });
  expect(await runRetention(server())).toEqual({ days: 90, erased: 0 });

  const after = await everythingStored();
  expect(RARE.filter((word) => after.includes(word))).toEqual([]);
  for (const table of [
    'identity_sealed_part',
    'identity_wrapped_key',
    'casework_photo',
    'casework_message',
  ] as const) {
    expect(
      await database.selectFrom(table).selectAll().where('complaint_id', '=', complaintId).execute(),
    ).toEqual([]);
  }
  expect(
    await database
      .selectFrom('casework_complaint')
      .select(['text', 'latitude', 'longitude', 'landmark', 'occurred_on', 'erased_on'])
      .where('complaint_id', '=', complaintId)
      .executeTakeFirst(),
  ).toEqual({
    text: '',
    latitude: null,
    longitude: null,
    landmark: null,
    occurred_on: null,
    erased_on: '2026-06-01',
  });
  expect(await host.server.photos.casework.list()).toEqual([]);

  expect(await complaintFacts(database, host.server.reference, host.clock.now())).toEqual(facts);
  expect((await compareStoredState(database)).difference).toBeNull();
  expect((await verifyChain(database)).intact).toBe(true);
  const line = await database
    .selectFrom('operations_log')
    .selectAll()
    .where('kind', '=', 'retention')
    .execute();
  expect(line).toMatchObject([{ complaint_id: complaintId, account_id: null }]);
  expect(await database.selectFrom('published_case').selectAll().execute()).toEqual(page);
  expect((await host.server.photos.published.list()).sort()).toEqual(publicFiles);

  const seen = await host.citizen.track(trackingCode);
  expect(seen).toMatchObject({
    state: 'closed',
    canAnswer: false,
    canJudge: false,
    messages: [],
    photos: [],
  });
  expect(seen.text).toContain('sudah dihapus pada 1 Juni 2026');
  const desk = await verifier.complaintForVerifier(complaintId);
  expect(desk).toMatchObject({ actions: ['withdraw'], sealedParts: [], notes: [], brief: '' });
  expect(desk.text).toContain('sudah dihapus pada 1 Juni 2026');
  expect((await officer.complaintForAgency(complaintId)).brief).toContain('sudah dihapus');
  // The outbox of a phone that was off for months still gets its receipt.
  expect((await host.citizen.file(complaint, key)).trackingCode).toBe(trackingCode);
  expect(await codeOf(step.act(complaintId, 'reopen', { reason: 'Lubangnya kembali.' }))).toBe(
    'not_possible_now',
  );
  await step.act(complaintId, 'withdraw', { reason: 'Diminta oleh pelapor.' });
  expect((await compareStoredState(database)).difference).toBeNull();
});

test('what is open, reopened, or joined with something open keeps its words', async () => {
  const { database } = host.server.connection;
  days(100);
  const open = await filed();
  const joined = await filed();
  await step.verify(open.id);
  await step.act(joined.id, 'merge', { into: open.id });
  const refused = await filed();
  await step.act(refused.id, 'reject', { reason: 'spam', explanation: 'Bukan aduan, hanya iklan barang.' });
  days(300);
  expect((await runRetention(server())).erased).toBe(1);
  const kept = async (id: string) =>
    (
      await database
        .selectFrom('casework_complaint')
        .select('text')
        .where('complaint_id', '=', id)
        .executeTakeFirst()
    )?.text !== '';
  expect([await kept(open.id), await kept(joined.id), await kept(refused.id)]).toEqual([true, true, false]);
  await step.act(open.id, 'forward', {
    owner: 'PT PLN (Persero)',
    explanation: 'Tiang ini milik PLN, jadi kami teruskan ke sana.',
    brief: plain('Tiang miring.'),
  });
  days(389);
  expect((await runRetention(server())).erased).toBe(0);
  days(391);
  expect((await runRetention(server())).erased).toBe(2);
  expect((await compareStoredState(database)).difference).toBeNull();
});

test('a file that belongs to no row goes at the second look, of the published store too; every other stays', async () => {
  days(400);
  const { casework, published } = host.server.photos;
  const { photoId } = await host.citizen.uploadPhoto(await picture('#135'));
  const stray = 'ab'.repeat(16);
  await casework.put(`${stray}.webp`, new Uint8Array([1]));
  await published.put(`${stray}-480.webp`, new Uint8Array([1]));
  const sweeper = createOrphanSweeper(host.server);
  expect(await sweeper.sweep()).toBe(0);
  expect(await sweeper.sweep()).toBe(2);
  expect([await casework.get(`${stray}.webp`), await published.get(`${stray}-480.webp`)]).toEqual([
    null,
    null,
  ]);
  expect(await casework.get(`${photoId}.webp`)).not.toBeNull();
});

test('the running server erases what fell due, once a night', async () => {
  days(500);
  const spam = await filed();
  await step.act(spam.id, 'reject', { reason: 'spam', explanation: 'Bukan aduan, hanya iklan barang.' });
  days(600);
  await createRetentionRound(host.server)();
  expect((await verifier.complaintForVerifier(spam.id)).text).toContain('sudah dihapus');
});
