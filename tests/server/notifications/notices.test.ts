import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NoticeKind } from '../../../api-client/contract/desk/notification.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
let other: DeskClient;
let officer: DeskClient;
let stranger: DeskClient;
let leader: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  other = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  stranger = await host.signIn('agencyOfficer', 'dlh');
  leader = await host.signIn('leader');
});
afterAll(() => host.close());

const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
const NOBODY = { kind: 'nobody', agencyCode: null };

async function file() {
  const complaint = complaintOf();
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  return { complaintId: complaint.complaintId, trackingCode };
}

async function act(complaintId: string, name: string, body: object) {
  const { version } = await verifier.complaintForVerifier(complaintId);
  return verifier.verifierAct(complaintId, name, { version, ...body });
}

async function assigned() {
  const filed = await file();
  await act(filed.complaintId, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });
  await act(filed.complaintId, 'assign', { agencyCode: 'dpupr', brief, photoIds: [] });
  return filed;
}

async function kindsAbout(client: DeskClient, complaintId: string): Promise<NoticeKind[]> {
  const { items } = await client.notices();
  return items.filter((item) => item.complaintId === complaintId).map(({ kind }) => kind);
}

test('each step tells those whose turn it is, and not the one who took it', async () => {
  const { complaintId, trackingCode } = await file();
  expect(await kindsAbout(verifier, complaintId)).toEqual(['complaint_waiting']);
  await act(complaintId, 'ask', { text: 'Di sebelah mana jalan itu berlubang?' });
  const messageId = '0f9f1a52-1f6b-4c55-9b5e-0a4ad10a51f1';
  await host.citizen.sendMessage({ trackingCode, messageId, text: 'Di depan toko besi.' });
  expect((await kindsAbout(other, complaintId)).sort()).toEqual(['complaint_waiting', 'question_answered']);
  await act(complaintId, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY });
  await act(complaintId, 'assign', { agencyCode: 'dpupr', brief, photoIds: [] });
  expect(await kindsAbout(officer, complaintId)).toEqual(['complaint_assigned']);
  expect(await kindsAbout(stranger, complaintId)).toEqual([]);
  const { version } = await officer.complaintForAgency(complaintId);
  await officer.agencyAct(complaintId, 'reassign', { version, reason: 'Jalan ini milik provinsi.' });
  expect(await kindsAbout(verifier, complaintId)).toContain('reassignment_requested');
  expect(await kindsAbout(leader, complaintId)).toEqual([]);
});

test('a resolution and the reporter’s "not solved" reach the verifiers, and nothing of them the agency', async () => {
  const { complaintId, trackingCode } = await assigned();
  const { version } = await officer.complaintForAgency(complaintId);
  await officer.agencyAct(complaintId, 'resolve', {
    version,
    text: { text: 'Lubang ditambal regu DPUPR pada 2 Maret 2026.', decisions: [] },
    withoutPhotoReason: 'Kamera rusak pada hari itu.',
  });
  await host.citizen.giveVerdict({
    trackingCode,
    verdict: 'not_solved',
    reason: 'Masih berlubang.',
    rating: 2,
  });
  const told = await kindsAbout(verifier, complaintId);
  expect(told).toEqual(expect.arrayContaining(['complaint_resolved', 'complaint_reopened']));
  expect(await kindsAbout(officer, complaintId)).toEqual(['complaint_assigned']);
});

test('an action that fails tells nobody', async () => {
  const { complaintId } = await file();
  const before = await host.server.connection.database.selectFrom('casework_notice').selectAll().execute();
  await expect(
    verifier.verifierAct(complaintId, 'verify', { version: 9, categoryCode: 'jalan-rusak', subject: NOBODY }),
  ).rejects.toMatchObject({ code: 'changed_meanwhile' });
  const complaint = complaintOf({ photos: [{ photoId: 'f'.repeat(32), caption: null }] });
  await expect(host.citizen.file(complaint, newKey())).rejects.toMatchObject({ code: 'unknown_photo' });
  const after = await host.server.connection.database.selectFrom('casework_notice').selectAll().execute();
  expect(after).toEqual(before);
});

test('a repeated filing is told once', async () => {
  const complaint = complaintOf();
  const key = newKey();
  await host.citizen.file(complaint, key);
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  await host.citizen.file(complaint, key);
  const rows = await host.server.connection.database
    .selectFrom('casework_notice')
    .select('at')
    .where('complaint_id', '=', complaint.complaintId)
    .execute();
  expect(rows).toHaveLength(2);
});

test('one is read, then all; the count follows, and nobody else’s notices change', async () => {
  const { complaintId } = await file();
  const before = (await verifier.noticeCount()).unread;
  const beforeOther = (await other.noticeCount()).unread;
  await verifier.readNotices({ about: { kind: 'complaint_waiting', complaintId } });
  expect((await verifier.noticeCount()).unread).toBe(before - 1);
  expect((await verifier.notices()).unread).toBe(before - 1);
  await verifier.readNotices({ about: null });
  expect((await verifier.noticeCount()).unread).toBe(0);
  expect((await verifier.notices()).items.every((item) => item.read)).toBe(true);
  expect((await other.noticeCount()).unread).toBe(beforeOther);
});

test('a notice tells an officer no hour and none of a complaint that is no longer hers', async () => {
  const { complaintId } = await assigned();
  const { items } = await officer.notices();
  expect(JSON.stringify(items)).not.toMatch(/T\d\d:\d\d/);
  await act(complaintId, 'assign', { agencyCode: 'dlh', brief, photoIds: [] });
  expect(await kindsAbout(officer, complaintId)).toEqual([]);
  expect(await kindsAbout(stranger, complaintId)).toEqual(['complaint_assigned']);
  await host.server.connection.database
    .updateTable('casework_complaint')
    .set({ subject_kind: 'agency', subject_agency_code: 'dlh' })
    .where('complaint_id', '=', complaintId)
    .execute();
  expect(await kindsAbout(stranger, complaintId)).toEqual([]);
  expect((await stranger.noticeCount()).unread).toBe(0);
});

test('each role chooses among its own kinds alone', async () => {
  const { choices, mailWorks } = await officer.noticeChoices();
  expect(mailWorks).toBe(false);
  expect(choices.map(({ kind }) => kind)).not.toContain('question_answered');
  expect(choices).toContainEqual({ kind: 'complaint_assigned', byMail: true });
  const changed = await officer.chooseNotice({ kind: 'complaint_assigned', byMail: false });
  expect(changed.choices).toContainEqual({ kind: 'complaint_assigned', byMail: false });
  await expect(officer.chooseNotice({ kind: 'question_answered', byMail: true })).rejects.toMatchObject({
    code: 'invalid_body',
  });
  await expect(officer.chooseNotice({ kind: 'apa-saja' as NoticeKind, byMail: true })).rejects.toMatchObject({
    code: 'invalid_body',
  });
  await expect(officer.readNotices({} as never)).rejects.toMatchObject({ code: 'invalid_body' });
});
