import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaintNumber } from '../../../api-client/contract/complaint-number.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { mailText } from '../../../server/notifications/mail-text.ts';
import { createNotificationRound } from '../../../server/notifications/notification-round.ts';
import { morningOf, tellMorning } from '../../../server/notifications/tell-morning.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let leader: DeskClient;
beforeEach(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  leader = await host.signIn('leader');
});
afterEach(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));

async function assigned(): Promise<string> {
  const complaint = complaintOf();
  const { complaintId } = complaint;
  await host.citizen.file(complaint, newKey());
  const subject = { kind: 'nobody', agencyCode: null };
  await verifier.verifierAct(complaintId, 'verify', { version: 1, categoryCode: 'jalan-rusak', subject });
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await verifier.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  return complaintId;
}

async function morning(): Promise<boolean> {
  const due = morningOf(host.server);
  if (due !== null) await tellMorning(host.server, due);
  return due !== null;
}

const told = async (client: DeskClient) =>
  (await client.notices()).items.filter(({ kind }) => kind !== 'complaint_assigned');

test('the round begins at 07:30 in Jakarta, on working days alone', () => {
  const due = (instant: string) => {
    at(instant);
    return morningOf(host.server)?.toISOString() ?? null;
  };
  expect(due('2026-03-03T00:29:59.999Z')).toBeNull();
  expect(due('2026-03-03T00:30:00.000Z')).toBe('2026-03-03T00:30:00.000Z');
  expect(due('2026-03-03T16:59:00.000Z')).toBe('2026-03-03T00:30:00.000Z');
  expect(due('2026-03-03T17:01:00.000Z')).toBeNull();
  // A Saturday; Nyepi; the joint leave before Eid.
  expect(due('2026-03-07T03:00:00.000Z')).toBeNull();
  expect(due('2026-03-19T03:00:00.000Z')).toBeNull();
  expect(due('2026-03-20T03:00:00.000Z')).toBeNull();
});

test('what falls due by the next working day is told, then that it is late, each once', async () => {
  // Monday, 2 March, 09:00; due on Monday, 9 March, 09:00.
  const complaintId = await assigned();
  at('2026-03-05T01:00:00.000Z');
  await morning();
  expect(await told(officer)).toEqual([]);
  at('2026-03-06T01:00:00.000Z');
  await morning();
  await morning();
  expect((await told(officer)).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
    'daily_digest 2026-03-06',
    'due_soon 2026-03-06',
  ]);
  at('2026-03-09T09:00:00.000Z');
  await morning();
  expect((await told(officer)).map(({ kind }) => kind)).not.toContain('overdue');
  at('2026-03-10T01:00:00.000Z');
  await morning();
  at('2026-03-11T01:00:00.000Z');
  await morning();
  const items = await told(officer);
  expect(items.find(({ kind }) => kind === 'overdue')).toMatchObject({ complaintId, on: '2026-03-10' });
  expect(items.find(({ kind }) => kind === 'daily_digest')).toMatchObject({
    on: '2026-03-11',
    detail: { open: 1, late: 1, lateNumbers: [complaintNumber(complaintId)], dueSoon: 0, agencies: [] },
  });
});

test('the leader is told counts by agency and no number, also when nothing is late', async () => {
  at('2026-03-03T01:00:00.000Z');
  await morning();
  expect((await leader.notices()).items).toMatchObject([{ kind: 'daily_digest', detail: { late: 0 } }]);
  at('2026-03-03T02:00:00.000Z');
  await assigned();
  at('2026-03-12T01:00:00.000Z');
  await morning();
  const [digest] = (await leader.notices()).items;
  expect(digest?.detail).toEqual({
    open: 1,
    late: 1,
    dueSoon: 0,
    lateNumbers: [],
    dueSoonNumbers: [],
    agencies: [{ agencyCode: 'dpupr', late: 1 }],
  });
  const { subject, text } = mailText({
    kind: 'daily_digest',
    complaintId: null,
    detail: digest?.detail ?? null,
    desk: host.server.addresses.desk,
    reference: host.server.reference,
  });
  expect(subject).toBe('Titik Terang: Ringkasan harian');
  expect(text).toContain('Lewat tenggat: 1\n');
  expect(text).toMatch(/Lewat tenggat menurut OPD:\n {2}\S.*: 1\n/);
});

test('two processes that tell the same morning write it once', async () => {
  await assigned();
  at('2026-03-12T01:00:00.000Z');
  const due = morningOf(host.server) as Date;
  await Promise.all([tellMorning(host.server, due), tellMorning(host.server, due)]);
  const rows = await host.server.connection.database
    .selectFrom('casework_notice')
    .select(['account_id', 'kind'])
    .where('at', '=', due.toISOString())
    .execute();
  expect(rows.map(({ kind }) => kind).sort()).toEqual(['daily_digest', 'daily_digest', 'overdue']);
});

test('the subject of a complaint is not told that it is late', async () => {
  const complaintId = await assigned();
  await host.server.connection.database
    .updateTable('casework_complaint')
    .set({ subject_kind: 'agency', subject_agency_code: 'dpupr' })
    .where('complaint_id', '=', complaintId)
    .execute();
  at('2026-03-12T01:00:00.000Z');
  await morning();
  expect((await officer.notices()).items).toEqual([]);
});

test('from October on administrators are told that next year’s calendar is missing, once a month', async () => {
  const administrator = await host.signIn('administrator');
  at('2026-09-30T01:00:00.000Z');
  await morning();
  expect((await administrator.notices()).items).toEqual([]);
  for (const day of ['2026-10-01', '2026-10-02', '2026-11-02']) {
    at(`${day}T01:00:00.000Z`);
    await morning();
  }
  const rows = await host.server.connection.database
    .selectFrom('casework_notice')
    .select('at')
    .where('kind', '=', 'calendar_missing')
    .execute();
  expect(rows).toHaveLength(2);
});

test('a start in the middle of the morning makes up for the round', async () => {
  await assigned();
  at('2026-03-12T03:00:00.000Z');
  await createNotificationRound(host.server, null)();
  expect((await told(officer)).map(({ kind }) => kind).sort()).toEqual(['daily_digest', 'overdue']);
});

test('notices older than half a year are gone', async () => {
  const complaintId = await assigned();
  expect((await officer.notices()).items).toHaveLength(1);
  at('2026-09-14T01:00:00.000Z');
  await morning();
  expect((await officer.notices()).items.map(({ kind }) => kind)).not.toContain('complaint_assigned');
  expect(complaintId).not.toBe('');
});
