import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EndedRow, ImportRow } from '../../../api-client/contract/desk/rows.ts';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { refreshStatistics } from '../../../server/disclosure/refresh-statistics.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let keyList: KeyListBody;
beforeEach(async () => {
  host = await openTestServer();
  ({ verifier, keyList } = await host.verifierWithKeys());
});
afterEach(() => host.close());

let serial = 0;
const keyOf = (name: string) => name.padEnd(43, 'x');
const rowOf = async (change: Partial<ImportRow> = {}): Promise<ImportRow> => {
  serial += 1;
  const complaintId = `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
  const plaintext = { kind: 'named', name: 'Sekar Wulan', number: '081234567890', notes: [] };
  return {
    rowKey: keyOf('satu'),
    source: 'register',
    complaintId,
    channel: 'walk_in',
    cameInAt: '2026-02-26T03:00:00.000Z',
    categoryCode: 'jalan-rusak',
    villageCode: host.server.reference.regions.find(({ level }) => level === 'village')?.code ?? '',
    text: 'Jalan di depan balai berlubang dan tergenang.',
    landmark: null,
    ownNumber: '12/II/2026',
    sealed: [await sealPart({ complaintId, part: 'contact', plaintext, keyList })],
    ...change,
  };
};
const endedOf = (name: string, change: Partial<EndedRow> = {}): EndedRow => ({
  rowKey: keyOf(name),
  channel: 'phone',
  receivedIn: '2021-01',
  outcome: 'resolved',
  ...change,
});
const connection = () => host.server.connection.database;
const fieldsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? [error.code, ...(error.problem.fields ?? [])] : error;
};
async function statistics() {
  await connection()
    .transaction()
    .execute((transaction) => refreshStatistics(host.server, transaction, MONDAY));
  const { record } = await connection()
    .selectFrom('published_statistics')
    .select('record')
    .executeTakeFirstOrThrow();
  return JSON.parse(record);
}

test('a row becomes a complaint of its channel; its number in the register is for verifiers', async () => {
  const row = await rowOf();
  expect(await verifier.importRow(row)).toEqual({ outcome: 'filed' });
  const seen = await verifier.complaintForVerifier(row.complaintId);
  expect(seen).toMatchObject({ channel: 'walk_in', row: { source: 'register', ownNumber: '12/II/2026' } });
  expect(seen.events[0]).toMatchObject({ type: 'filed', at: '2026-02-26T03:00:00.000Z' });
  const log = await connection()
    .selectFrom('operations_log')
    .select('note')
    .where('kind', '=', 'entry')
    .execute();
  expect(log).toEqual([{ note: 'aduan dimasukkan dari berkas register lama' }]);
});

test('the same row again changes nothing, with another id and another seal, also at the same moment', async () => {
  const outcomes = await Promise.all([verifier.importRow(await rowOf()), verifier.importRow(await rowOf())]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['filed', 'known']);
  expect(await verifier.importRow(await rowOf())).toEqual({ outcome: 'known' });
  expect(await connection().selectFrom('casework_complaint').selectAll().execute()).toHaveLength(1);
  expect(await connection().selectFrom('casework_import').selectAll().execute()).toHaveLength(1);
});

test('a wrong row is refused by the field that is wrong, a name beside the seal too, and leaves nothing half', async () => {
  expect(await fieldsOf(verifier.importRow(await rowOf({ cameInAt: '2026-03-09T03:00:00.000Z' })))).toEqual([
    'invalid_body',
    'cameInAt',
  ]);
  expect(await fieldsOf(verifier.importRow(await rowOf({ cameInAt: '2025-01-01T03:00:00.000Z' })))).toContain(
    'cameInAt',
  );
  expect(await fieldsOf(verifier.importRow(await rowOf({ categoryCode: 'tidak-ada' })))).toContain(
    'unknown_category',
  );
  expect(await fieldsOf(verifier.importRow(await rowOf({ rowKey: 'pendek' })))).toContain('rowKey');
  expect(await fieldsOf(verifier.importRow(await rowOf({ source: 'phone_log' })))).toContain('invalid_body');
  const named = { ...(await rowOf()), name: 'Sekar Wulan' };
  expect(await fieldsOf(verifier.importRow(named))).toContain('invalid_body');
  expect(await connection().selectFrom('casework_complaint').selectAll().execute()).toEqual([]);
  expect(await connection().selectFrom('casework_import').selectAll().execute()).toEqual([]);
});

test('what is over is counted once, as numbers alone, in a figure of its own and in no other', async () => {
  const rows = [
    endedOf('a'),
    endedOf('b', { receivedIn: null, outcome: 'refused' }),
    endedOf('c', { channel: 'walk_in' }),
  ];
  expect(await verifier.countEnded(rows)).toEqual({ counted: 3, known: 0 });
  expect(await verifier.countEnded([...rows, endedOf('d')])).toEqual({ counted: 1, known: 3 });
  expect(await fieldsOf(verifier.countEnded([endedOf('e', { receivedIn: '2026-04' })]))).toContain(
    'rows.0.receivedIn',
  );
  const { earlier, register, channels, resolution } = await statistics();
  expect(earlier).toMatchObject({
    n: 4,
    continued: 0,
    channels: [
      { channel: 'phone', ended: 3 },
      { channel: 'walk_in', ended: 1 },
    ],
    months: [
      { month: '2021-01', ended: 3 },
      { month: null, ended: 1 },
    ],
  });
  expect(earlier.outcomes.map((each: { ended: number }) => each.ended)).toEqual([3, 1, 0, 0]);
  expect([register.inbound, channels.rows, resolution.n]).toEqual([0, [], 0]);
  const log = await connection()
    .selectFrom('operations_log')
    .select('note')
    .where('kind', '=', 'entry')
    .execute();
  expect(log.map(({ note }) => note.slice(0, 8))).toEqual(['3 aduan ', '1 aduan ']);
});

test('what an old register left open is counted as received on its own day, and in no figure of first answers', async () => {
  await verifier.importRow(await rowOf());
  await verifier.importRow(await rowOf({ rowKey: keyOf('dua'), source: 'phone_log', channel: 'phone' }));
  const { earlier, channels, firstAnswer, answerCohorts, deadlines, months } = await statistics();
  expect(earlier).toMatchObject({ n: 0, continued: 1 });
  expect(
    channels.rows.map((each: { channel: string; received: number }) => [each.channel, each.received]),
  ).toEqual([
    ['phone', 1],
    ['walk_in', 1],
  ]);
  expect(months.rows).toMatchObject([{ month: '2026-02', received: 2 }, ...months.rows.slice(1)]);
  expect([firstAnswer.n, answerCohorts.n]).toEqual([1, 1]);
  for (const each of deadlines) if (each.clock.startsWith('first_answer')) expect(each.n).toBe(1);
});

test('a post is refused by a stated criterion alone, once, and published as a number', async () => {
  const administrator = await host.signIn('administrator');
  const refusal = (id: number, criterion: 'photo' | 'place') => ({
    refusalId: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    channel: 'instagram' as const,
    criterion,
  });
  expect(await fieldsOf(verifier.recordRefusal(refusal(1, 'photo')))).toEqual(['invalid_body', 'criterion']);
  const before = (await administrator.administeredSettings()).criteria;
  const after = { ...before, photo: true, withinDays: 14 };
  await administrator.changeCriteria({ before, after });
  expect(await fieldsOf(administrator.changeCriteria({ before, after }))).toEqual(['edited_meanwhile']);
  expect(host.server.reference.instance.criteria).toEqual(after);
  expect(await verifier.recordRefusal(refusal(1, 'photo'))).toEqual({ counted: true });
  expect(await verifier.recordRefusal(refusal(1, 'photo'))).toEqual({ counted: false });
  expect(await verifier.recordRefusal(refusal(2, 'place'))).toEqual({ counted: true });
  const { refusals, register } = await statistics();
  expect(refusals).toMatchObject({ n: 2, channels: [{ channel: 'instagram', count: 2 }], quarters: [] });
  expect(register.inbound).toBe(0);
  const log = await connection().selectFrom('operations_log').select('note').execute();
  expect(log.map(({ note }) => note)).toContain(
    'syarat aduan media sosial: foto: tidak → ya; paling lama (hari): – → 14',
  );
});
