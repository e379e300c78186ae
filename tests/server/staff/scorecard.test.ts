import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintFacts } from '../../../server/disclosure/complaint-facts.ts';
import { isBefore } from '../../../server/staff/scorecard.ts';
import { medianWithInterval } from '../../../server/staff/scorecard-median.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let leader: DeskClient;
let roads: DeskClient;
let waste: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  leader = await host.signIn('leader');
  roads = await host.signIn('agencyOfficer', 'dpupr');
  waste = await host.signIn('agencyOfficer', 'dlh');
  // Roads answers 22 within an hour, waste 20 after two days and leaves two unanswered.
  at('2026-02-02T02:00:00.000Z');
  const ofRoads = await several(22, 'dpupr');
  const ofWaste = await several(22, 'dlh');
  const few = await several(5, 'dishub');
  at('2026-02-02T03:00:00.000Z');
  for (const id of ofRoads) await reply(roads, id);
  at('2026-02-04T03:00:00.000Z');
  for (const id of ofWaste.slice(2)) await reply(waste, id);
  expect(few).toHaveLength(5);
  at('2026-02-27T02:00:00.000Z');
}, 60_000);
afterAll(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));

async function several(count: number, agencyCode: string): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const complaint = complaintOf();
    const { complaintId } = complaint;
    await host.citizen.file(complaint, newKey());
    const subject = { kind: 'nobody', agencyCode: null };
    await verifier.verifierAct(complaintId, 'verify', { version: 1, categoryCode: 'jalan-rusak', subject });
    const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
    await verifier.verifierAct(complaintId, 'assign', { version: 2, agencyCode, brief, photoIds: [] });
    ids.push(complaintId);
  }
  return ids;
}

async function reply(client: DeskClient, complaintId: string): Promise<void> {
  const { version } = await client.complaintForAgency(complaintId);
  const text = 'Regu kami menambal lubang itu pada Kamis 5 Februari 2026 pukul 08.00.';
  await client.agencyAct(complaintId, 'reply', { version, reply: { text, decisions: [] } });
}

test('below twenty nothing is said but the number', async () => {
  const { rows, minimum } = await leader.scorecard('all');
  expect(minimum).toBe(20);
  expect(rows.find((row) => row.agencyCode === 'dishub')).toEqual({
    agencyCode: 'dishub',
    valid: 5,
    medianAgencyAnswer: { tooFew: true },
    medianResolution: { tooFew: true },
    answeredInTime: { tooFew: true },
    resolvedInTime: { tooFew: true },
    acknowledgementShare: { tooFew: true },
    clearlyFasterThan: 0,
    clearlySlowerThan: 0,
  });
});

test('a difference is named only where the intervals lie apart', async () => {
  const { rows } = await leader.scorecard('all');
  const [roadsRow, wasteRow] = ['dpupr', 'dlh'].map((code) => rows.find((row) => row.agencyCode === code));
  expect(roadsRow?.medianAgencyAnswer).toMatchObject({ value: 1 });
  expect(wasteRow?.medianAgencyAnswer).toMatchObject({ value: 49 });
  expect(roadsRow).toMatchObject({ clearlyFasterThan: 1, clearlySlowerThan: 0 });
  expect(wasteRow).toMatchObject({ clearlyFasterThan: 0, clearlySlowerThan: 1 });
  expect(isBefore({ value: 3, low: 1, high: 5 }, { value: 9, low: 5, high: 12 })).toBe(false);
  expect(isBefore({ value: 3, low: 1, high: null }, { value: 9, low: 5, high: 12 })).toBe(false);
  expect(isBefore({ notReached: true }, { value: 9, low: 5, high: 12 })).toBe(false);
});

test('the figures are those of the public statistics', async () => {
  const { rows } = await leader.scorecard('all');
  const { connection, reference, effects } = host.server;
  const facts = await complaintFacts(connection.database, reference, effects.now());
  for (const row of rows) {
    expect(facts.filter((fact) => fact.agencyCode === row.agencyCode)).toHaveLength(row.valid);
  }
});

test('a period counts what was received in it', async () => {
  at('2026-07-01T02:00:00.000Z');
  expect((await leader.scorecard('quarter')).rows).toEqual([]);
  expect((await leader.scorecard('year')).rows.length).toBe(3);
  at('2026-02-27T02:00:00.000Z');
});

test('contacts who met the rule are named by name; what is unanswered counts against whoever has it', async () => {
  const { contacts, rule, tooFew, others } = await leader.responsiveContacts('2026-02');
  expect(rule).toEqual({ minimum: 6, share: 0.9, limit: 7, unit: 'calendar_days' });
  expect(contacts).toMatchObject([
    { agencyCode: 'dpupr', n: 22, inTime: 22, medianHours: 1 },
    // The two it left are nobody's: no officer had taken them.
    { agencyCode: 'dlh', n: 20, inTime: 20, medianHours: 18 },
  ]);
  expect([tooFew, others]).toEqual([0, 0]);
  const { complaint_id: left } = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('agency_code', '=', 'dlh')
    .where('projection', 'like', '%"agencyAnswerAt":null%')
    .executeTakeFirstOrThrow();
  const { account_id: hers } = await host.server.connection.database
    .selectFrom('casework_event')
    .select('account_id')
    .where('type', '=', 'replied')
    .where('account_id', 'is not', null)
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow();
  const handling = {
    complaint_id: left,
    sequence: 1,
    agency_code: 'dlh',
    account_id: hers ?? '',
    from_account_id: null,
    by_account_id: hers ?? '',
    at: '2026-02-02T03:00:00.000Z',
  };
  await host.server.connection.database.insertInto('casework_handling').values(handling).execute();
  const again = await leader.responsiveContacts('2026-02');
  expect(again.contacts.find((one) => one.agencyCode === 'dlh')).toMatchObject({ n: 21, inTime: 20 });
  // Before the promise ran out nothing was owed yet.
  at('2026-02-09T02:00:00.000Z');
  const early = await leader.responsiveContacts('2026-02');
  expect(early.contacts.find((one) => one.agencyCode === 'dlh')).toMatchObject({ n: 20 });
  at('2026-02-27T02:00:00.000Z');
});

test('another month is another count', async () => {
  const { contacts, months } = await leader.responsiveContacts('2026-01');
  expect(contacts).toEqual([]);
  expect(months).toHaveLength(12);
  expect(months.slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});

test('five values have no interval, six have their ends, and the published table of order statistics holds', () => {
  expect(medianWithInterval([])).toBeNull();
  expect(medianWithInterval([1, 2, 3, 4, 5])).toBeNull();
  expect(medianWithInterval([6, 5, 4, 3, 2, 1])).toEqual({ median: 3.5, low: 1, high: 6 });
  // Ranks of the 95 % interval for n = 9, 12, 20, 25 (binomial tables).
  const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
  expect(medianWithInterval(upTo(9))).toMatchObject({ low: 2, high: 8 });
  expect(medianWithInterval(upTo(12))).toMatchObject({ low: 3, high: 10 });
  expect(medianWithInterval(upTo(20))).toMatchObject({ low: 6, high: 15 });
  expect(medianWithInterval(upTo(25))).toMatchObject({ low: 8, high: 18 });
});

test('a median lies in its interval, and more unanswered never makes it shorter', () => {
  const waits = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(waits, (values) => {
      const one = medianWithInterval(values);
      const worse = medianWithInterval([...values.slice(1), Number.POSITIVE_INFINITY]);
      if (!one || !worse) throw new Error('six values have an interval');
      expect(one.low).toBeLessThanOrEqual(one.median);
      expect(one.median).toBeLessThanOrEqual(one.high);
      expect(worse.median).toBeGreaterThanOrEqual(one.median);
    }),
  );
});
