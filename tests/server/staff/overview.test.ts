import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintNumber } from '../../../api-client/contract/complaint-number.ts';
import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let leader: DeskClient;
const ids: Record<string, string> = {};
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  leader = await host.signIn('leader');
  // Monday, 16 February.
  at('2026-02-16T02:00:00.000Z');
  ids.late = await assigned('dpupr');
  ids.aboutStaff = await assigned('inspektorat', {}, { kind: 'staff', agencyCode: null });
  ids.sensitive = await assigned('dlh', { categoryCode: sensitiveCategory() });
  at('2026-02-18T02:00:00.000Z');
  ids.answered = await assigned('dpupr');
  await officerAct(ids.answered, 'reply', {
    reply: { text: 'Regu DPUPR menambal lubang itu pada Kamis 19 Februari 2026.', decisions: [] },
  });
  at('2026-02-24T02:00:00.000Z');
  ids.solved = await assigned('dpupr');
  at('2026-02-25T02:00:00.000Z');
  await officerAct(ids.solved, 'resolve', {
    text: { text: 'Regu DPUPR menambal lubang pada 25 Februari 2026.', decisions: [] },
    withoutPhotoReason: 'Kamera rusak pada hari itu.',
  });
  at('2026-03-02T02:00:00.000Z');
  ids.waiting = await filed();
});
afterAll(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));
const sensitiveCategory = () =>
  host.server.reference.categories.find((one) => one.sensitive && !one.confidential)?.code ?? '';

async function filed(change: Partial<FileComplaint> = {}): Promise<string> {
  const complaint = complaintOf(change);
  await host.citizen.file(complaint, newKey());
  return complaint.complaintId;
}

async function assigned(
  agencyCode: string,
  change: Partial<FileComplaint> = {},
  subject: object = { kind: 'nobody', agencyCode: null },
): Promise<string> {
  const complaintId = await filed(change);
  const categoryCode = change.categoryCode ?? 'jalan-rusak';
  await verifier.verifierAct(complaintId, 'verify', { version: 1, categoryCode, subject });
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await verifier.verifierAct(complaintId, 'assign', { version: 2, agencyCode, brief, photoIds: [] });
  return complaintId;
}

async function officerAct(complaintId: string, name: string, body: object) {
  const { version } = await officer.complaintForAgency(complaintId);
  await officer.agencyAct(complaintId, name, { version, ...body });
}

test('counts by agency what is open, answered, unanswered, late and resolved; verification has a line of its own', async () => {
  const { agencies, open, answered, unanswered, late } = await leader.overview();
  const line = (agencyCode: string | null) => agencies.find((row) => row.agencyCode === agencyCode);
  expect(line('dpupr')).toEqual({
    agencyCode: 'dpupr',
    open: 2,
    answered: 2,
    unanswered: 1,
    late: 2,
    resolved: 1,
  });
  expect(line('dlh')).toMatchObject({ open: 1, late: 1 });
  expect(line(null)).toMatchObject({ open: 1, answered: 0, unanswered: 1, late: 0 });
  expect({ open, answered, unanswered, late }).toEqual({ open: 5, answered: 2, unanswered: 4, late: 4 });
  expect(agencies[0]?.agencyCode).toBe('dpupr');
});

test('twelve weeks, the last one telling what is late now', async () => {
  const { weeks, late } = await leader.overview();
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)).toEqual({ from: '2026-03-02', received: 1, resolved: 0, late });
  expect(weeks.slice(9, 11)).toEqual([
    // On Monday 23 February at midnight the seven days were not over, the two hours of the first answer were.
    { from: '2026-02-16', received: 4, resolved: 0, late: 3 },
    { from: '2026-02-23', received: 1, resolved: 1, late: 4 },
  ]);
  expect(weeks.slice(0, 9).every((week) => week.received + week.resolved + week.late === 0)).toBe(true);
});

test('a late complaint is told by number, category, district and days, the oldest first', async () => {
  const { items } = await leader.lateList();
  const line = items.find((item) => item.number === complaintNumber(ids.late ?? ''));
  expect(line).toMatchObject({
    agencyCode: 'dpupr',
    categoryCode: 'jalan-rusak',
    clock: 'first_answer',
    daysLate: 14,
  });
  expect(line?.districtCode).toMatch(/^\d\d\.\d\d\.\d\d$/);
  const days = items.map((item) => item.daysLate);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(items.find((item) => item.number === complaintNumber(ids.answered ?? ''))).toMatchObject({
    clock: 'resolution',
    daysLate: 5,
  });
});

test('no district of a sensitive matter, and what is about staff is counted alone', async () => {
  const { items, closed } = await leader.lateList();
  const sensitive = items.find((item) => item.number === complaintNumber(ids.sensitive ?? ''));
  expect(sensitive).toMatchObject({ agencyCode: 'dlh', districtCode: null });
  expect(items.map((item) => item.number)).not.toContain(complaintNumber(ids.aboutStaff ?? ''));
  expect(closed).toEqual([{ agencyCode: 'inspektorat', late: 1 }]);
  const { late } = await leader.overview();
  expect(items.length + closed.reduce((sum, one) => sum + one.late, 0)).toBe(late);
});

test('the leader reads no id, no word, no village and no point of a complaint', async () => {
  const answers = JSON.stringify([
    await leader.overview(),
    await leader.lateList(),
    await leader.scorecard('all'),
    await leader.responsiveContacts(),
  ]);
  for (const id of Object.values(ids)) expect(answers).not.toContain(id);
  expect(answers).not.toMatch(/pasar|berlubang|\d\d\.\d\d\.\d\d\.\d{4}|latitude/);
});

test.each([
  ['scorecard', { period: 'selalu' }],
  ['contacts', { month: '2026-13' }],
  ['contacts', { month: '2020-01' }],
  ['contacts', { month: '2026-04' }],
  ['contacts', { siapa: 'semua' }],
])('%s refuses %o', async (path, query) => {
  const url = `${host.server.addresses.desk}/api/overview/${path}?${new URLSearchParams(query as never)}`;
  const account = { accountId: 'x', name: 'x', role: 'leader' as const, agencyCode: null };
  const { spec, handle } = host.desk.routes.find((one) => one.spec.path.endsWith(`/${path}`)) ?? {};
  expect(spec?.audience).toEqual(['leader']);
  const call = { query, params: {}, body: undefined, account, header: () => undefined, signal: null };
  await expect(async () => handle?.(call as never), url).rejects.toMatchObject({ code: 'invalid_body' });
});
