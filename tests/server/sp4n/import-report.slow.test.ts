import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportReport } from '../../../api-client/contract/desk/sp4n.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { refreshStatistics } from '../../../server/disclosure/refresh-statistics.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeEach(async () => {
  host = await openTestServer();
  ({ verifier } = await host.verifierWithKeys());
});
afterEach(() => host.close());

const reportOf = (change: Partial<ImportReport> = {}): ImportReport => ({
  trackingId: '7654321',
  receivedOn: '2026-02-26',
  categoryCode: 'jalan-rusak',
  villageCode: host.server.reference.regions.find(({ level }) => level === 'village')?.code ?? '',
  text: 'Jalan di depan balai berlubang dan tergenang.',
  followUps: 'Diteruskan kepada dinas.',
  ...change,
});

const fieldsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? [error.code, ...(error.problem.fields ?? [])] : error;
};

const complaints = () =>
  host.server.connection.database.selectFrom('casework_complaint').selectAll().execute();

test('a report of LAPOR! becomes a complaint of its own channel, with its number and follow-ups for verifiers', async () => {
  const { outcome, complaintId } = await verifier.importReport(reportOf());
  expect(outcome).toBe('filed');
  const seen = await verifier.complaintForVerifier(complaintId);
  expect(seen).toMatchObject({
    channel: 'sp4n',
    sp4n: { trackingId: '7654321', followUps: 'Diteruskan kepada dinas.' },
    sealedParts: ['contact'],
  });
  // Midnight in Jakarta.
  expect(seen.events[0]).toMatchObject({ type: 'filed', at: '2026-02-25T17:00:00.000Z' });
  expect(seen.textGate.masked).not.toContain('7654321');
});

test('the same number again changes nothing, whatever else its row says', async () => {
  const first = await verifier.importReport(reportOf());
  const again = await verifier.importReport(reportOf({ text: 'Isi yang lain sama sekali, lebih baru.' }));
  expect(again).toEqual({ ...first, outcome: 'known' });
  expect(await complaints()).toHaveLength(1);
});

test('twice at the same moment is one complaint and one line of the log', async () => {
  await Promise.all([verifier.importReport(reportOf()), verifier.importReport(reportOf())]);
  expect(await complaints()).toHaveLength(1);
  const log = await host.server.connection.database
    .selectFrom('operations_log')
    .select('note')
    .where('kind', '=', 'entry')
    .execute();
  expect(log).toEqual([{ note: 'laporan SP4N-LAPOR! dimasukkan dari berkas' }]);
});

test('a wrong row is refused by the field that is wrong, and leaves nothing half', async () => {
  expect(await fieldsOf(verifier.importReport(reportOf({ receivedOn: '2026-03-03' })))).toEqual([
    'invalid_body',
    'receivedOn',
  ]);
  expect(await fieldsOf(verifier.importReport(reportOf({ receivedOn: '2025-01-01' })))).toContain(
    'receivedOn',
  );
  expect(await fieldsOf(verifier.importReport(reportOf({ categoryCode: 'tidak-ada' })))).toContain(
    'unknown_category',
  );
  expect(await fieldsOf(verifier.importReport(reportOf({ trackingId: '=cmd()' })))).toContain('trackingId');
  const withName = { ...reportOf(), nama: 'Sekar Wulan' };
  expect(await fieldsOf(verifier.importReport(withName))).toContain('invalid_body');
  expect(await complaints()).toHaveLength(0);
  expect(await host.server.connection.database.selectFrom('casework_sp4n').selectAll().execute()).toEqual([]);
});

test('the statistics count it by its channel', async () => {
  await verifier.importReport(reportOf());
  await verifier.importReport(reportOf({ trackingId: '7654322' }));
  const { database } = host.server.connection;
  await database.transaction().execute((transaction) => refreshStatistics(host.server, transaction, MONDAY));
  const row = await database.selectFrom('published_statistics').selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).toMatch(/\\"channel\\":\\"sp4n\\",\\"received\\":2/);
});
