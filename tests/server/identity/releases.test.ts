import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServiceField } from '../../../api-client/contract/desk/service-data.ts';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { openField, sealField } from '../../../desk/key-document/release-seal.ts';
import { unlock } from '../../../desk/key-document/unlock.ts';
import { eraseEndedReleases } from '../../../server/identity/erase-releases.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import type { ServiceData } from '../../../widget/seal/service-data.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { makeHolderKey, PASSPHRASE } from '../helpers/key-holder.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

const DAY_MS = 86_400_000;
const hers: ServiceData = {
  name: 'Sekar Rahasia',
  nik: '3318076503870004',
  customerNumber: '523071849926',
  address: 'Dukuh Tlethong RT 03',
};

let host: TestServer;
let verifier: DeskClient;
let keyList: KeyListBody;
let officer: DeskClient;
let officerId: string;

beforeAll(async () => {
  host = await openTestServer();
  ({ verifier, keyList } = await host.verifierWithKeys());
  officer = await host.signIn('agencyOfficer', 'dpupr');
  officerId = (await officer.me()).accountId;
  await giveKey(officer);
});
afterAll(() => host.close());

async function giveKey(who: DeskClient) {
  const { entry, wrappedPrivateKey } = await makeHolderKey();
  await who.addOfficerKey({ publicKey: entry.publicKey, wrappedPrivateKey });
}

/** A complaint with sealed service data, handled by an agency. */
async function assigned(options: { releaseConsent: boolean; agencyCode?: string; subject?: string }) {
  const { complaintId } = complaintOf();
  const contact = { kind: 'anonymous', name: null, number: null, notes: [] };
  const sealed = [
    await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList }),
    await sealPart({ complaintId, part: 'service', plaintext: hers, keyList }),
  ];
  const { releaseConsent } = options;
  const { trackingCode } = await host.citizen.file(
    complaintOf({ complaintId, sealed, releaseConsent }),
    newKey(),
  );
  const subject = options.subject
    ? { kind: 'agency', agencyCode: options.subject }
    : { kind: 'nobody', agencyCode: null };
  await verifier.verifierAct(complaintId, 'verify', { version: 1, categoryCode: 'jalan-rusak', subject });
  await assignTo(complaintId, options.agencyCode ?? 'dpupr');
  return { complaintId, trackingCode };
}

async function assignTo(complaintId: string, agencyCode: string) {
  const { version } = await verifier.complaintForVerifier(complaintId);
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await verifier.verifierAct(complaintId, 'assign', { version, agencyCode, brief, photoIds: [] });
}

/** What the verifier's key document does: opens the service part and seals one field for the officer's key. */
async function sealFor(complaintId: string, field: ServiceField, accountId = officerId) {
  const reason = 'PIC perlu data ini untuk menangani';
  const { sealed, keyId, wrappedPrivateKey } = await verifier.openIdentity({
    complaintId,
    part: 'service',
    reason,
  });
  const key = await unlock(wrappedPrivateKey, demoCredentials(host.server.secrets).passphrase);
  const service = (await openPart(sealed, key, keyId, complaintId)) as ServiceData;
  const { officers } = await verifier.serviceForVerifier(complaintId);
  const publicKey = officers.find((each) => each.accountId === accountId)?.key?.publicKey ?? '';
  return sealField(service[field] ?? '', { complaintId, field }, publicKey);
}

async function release(complaintId: string, field: ServiceField) {
  const sealed = await sealFor(complaintId, field);
  return verifier.releaseField({ complaintId, accountId: officerId, field, sealed });
}

test('with her consent one field reaches one officer, who alone can open it, and she sees which, to whom and until when', async () => {
  const { complaintId, trackingCode } = await assigned({ releaseConsent: true });
  const asked = await officer.askForData(complaintId, {
    field: 'customerNumber',
    question: 'Perlu nomor pelanggan untuk mencari sambungan, NIK 3318076503870004.',
  });
  expect(asked.requests).toMatchObject([{ field: 'customerNumber', outcome: null }]);
  expect(asked.requests[0]?.question).not.toContain('3318076503870004');
  expect((await verifier.openDataRequests()).items).toMatchObject([{ complaintId, field: 'customerNumber' }]);

  const after = await release(complaintId, 'customerNumber');
  expect(after.requests).toMatchObject([{ outcome: 'released' }]);
  const { releases } = await officer.dataForOfficer(complaintId);
  expect(releases).toMatchObject([{ field: 'customerNumber', on: '2026-03-02', until: '2026-03-16' }]);
  const opened = await officer.openRelease(releases[0]?.releaseId ?? '');
  const key = await unlock(opened.wrappedPrivateKey, PASSPHRASE);
  expect(await openField(opened.sealed, opened, key)).toBe(hers.customerNumber);
  // Bound to the complaint and to the field.
  await expect(openField(opened.sealed, { complaintId, field: 'nik' }, key)).rejects.toThrow();

  const view = await host.citizen.track(trackingCode);
  expect(view.service).toEqual({
    consent: true,
    releases: [
      {
        field: 'customerNumber',
        agencyName: host.server.reference.agency('dpupr')?.name,
        on: '2026-03-02',
        until: '2026-03-16',
        state: 'active',
      },
    ],
  });
  expect(view.openings).toMatchObject([{ reason: 'PIC perlu data ini untuk menangani' }]);
  expect((await verifier.serviceForVerifier(complaintId)).releases).toMatchObject([{ openings: 1 }]);
  const auditor = await host.signIn('auditor');
  const notes = (await auditor.auditLog({ kind: 'release' })).entries.map((entry) => entry.note);
  expect(notes).toEqual([
    'data layanan (customerNumber) dibuka petugas penangan',
    'satu data layanan (customerNumber) diberikan kepada petugas penangan',
    'data diminta (customerNumber)',
  ]);
  // No value is anywhere on the server.
  const rows = await host.server.connection.database.selectFrom('identity_release').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(hers.customerNumber);
});

test('without her consent nothing is released; agreeing in the tracker allows it, taking it back ends it at once', async () => {
  const { complaintId, trackingCode } = await assigned({ releaseConsent: false });
  await expect(release(complaintId, 'nik')).rejects.toMatchObject({
    code: 'no_consent',
    message: expect.stringContaining('belum mengizinkan'),
  });
  expect((await host.citizen.changeConsent({ trackingCode, agreed: true })).service?.consent).toBe(true);
  await release(complaintId, 'nik');
  const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
  await officer.openRelease(releaseId);
  const view = await host.citizen.changeConsent({ trackingCode, agreed: false });
  expect(view.service).toMatchObject({ consent: false, releases: [{ field: 'nik', state: 'withdrawn' }] });
  await expect(officer.openRelease(releaseId)).rejects.toMatchObject({
    code: 'release_ended',
    message: expect.stringContaining('izinnya ditarik'),
  });
  expect((await officer.dataForOfficer(complaintId)).releases).toEqual([]);
  const row = await host.server.connection.database
    .selectFrom('identity_release')
    .select(['ciphertext', 'encapsulated'])
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ ciphertext: null, encapsulated: null });
});

test('a complaint without service data has no consent to change', async () => {
  const complaint = complaintOf();
  const contact = { kind: 'anonymous', name: null, number: null, notes: [] };
  const { complaintId } = complaint;
  const sealed = [await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })];
  const { trackingCode } = await host.citizen.file({ ...complaint, sealed, releaseConsent: true }, newKey());
  expect((await host.citizen.track(trackingCode)).service).toBeNull();
  await expect(host.citizen.changeConsent({ trackingCode, agreed: true })).rejects.toMatchObject({
    code: 'not_possible_now',
  });
});

test('officers of another agency, colleagues, and officers without a key get nothing', async () => {
  const { complaintId } = await assigned({ releaseConsent: true });
  const stranger = await host.signIn('agencyOfficer', 'dlh');
  await giveKey(stranger);
  const colleague = await host.signIn('agencyOfficer', 'dpupr');
  const sealed = await sealFor(complaintId, 'nik');
  const to = (accountId: string) => verifier.releaseField({ complaintId, accountId, field: 'nik', sealed });
  await expect(to((await stranger.me()).accountId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(to((await colleague.me()).accountId)).rejects.toMatchObject({
    code: 'officer_without_key',
    message: expect.stringContaining('belum membuat kunci'),
  });
  await release(complaintId, 'nik');
  const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
  expect((await colleague.dataForOfficer(complaintId)).releases).toEqual([]);
  for (const other of [stranger, colleague]) {
    await expect(other.openRelease(releaseId)).rejects.toMatchObject({ code: 'not_found' });
  }
  await expect(stranger.dataForOfficer(complaintId)).rejects.toMatchObject({ code: 'not_found' });
  const ask = stranger.askForData(complaintId, { field: 'nik', question: 'Perlu NIK pelapor.' });
  await expect(ask).rejects.toMatchObject({ code: 'not_found' });
});

test('the agency that is complained about gets nothing, even when it was the handler before', async () => {
  const { complaintId } = await assigned({ releaseConsent: true });
  await release(complaintId, 'address');
  const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
  await host.server.connection.database
    .updateTable('casework_complaint')
    .set({ subject_kind: 'agency', subject_agency_code: 'dpupr' })
    .where('complaint_id', '=', complaintId)
    .execute();
  await expect(officer.openRelease(releaseId)).rejects.toMatchObject({ code: 'release_ended' });
  const { agencyCode, officers } = await verifier.serviceForVerifier(complaintId);
  expect({ agencyCode, officers }).toEqual({ agencyCode: null, officers: [] });
  await expect(
    verifier.releaseField({
      complaintId,
      accountId: officerId,
      field: 'address',
      sealed: { keyId: 'A'.repeat(22), encapsulated: 'A'.repeat(87), ciphertext: 'A'.repeat(704) },
    }),
  ).rejects.toMatchObject({ code: 'not_possible_now' });
});

test('what is solved and turns out to be the inspectorate’s alone opens for its agency no more', async () => {
  for (const subject of [
    { kind: 'nobody', agencyCode: null },
    { kind: 'staff', agencyCode: null },
  ]) {
    const { complaintId } = await assigned({ releaseConsent: true });
    await release(complaintId, 'name');
    const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
    const { version } = await officer.complaintForAgency(complaintId);
    await officer.agencyAct(complaintId, 'resolve', {
      version,
      text: { text: 'Lubang ditambal aspal.', decisions: [] },
      withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
    });
    await officer.openRelease(releaseId);
    await verifier.verifierAct(complaintId, 'subject', {
      version: (await verifier.complaintForVerifier(complaintId)).version,
      subject,
      misconduct: subject.kind === 'nobody',
      reason: 'Ternyata tentang pungutan.',
    });
    await expect(officer.openRelease(releaseId)).rejects.toMatchObject({ code: 'release_ended' });
    expect(await verifier.serviceForVerifier(complaintId)).toMatchObject({ agencyCode: null, officers: [] });
  }
});

test('when another agency takes over the release ends and is erased', async () => {
  const { complaintId, trackingCode } = await assigned({ releaseConsent: true });
  await release(complaintId, 'name');
  await officer.askForData(complaintId, { field: 'other', question: 'Di lantai berapa meterannya?' });
  const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
  await assignTo(complaintId, 'dlh');
  const next = await host.signIn('agencyOfficer', 'dlh');
  expect(await next.dataForOfficer(complaintId)).toMatchObject({ requests: [], releases: [] });
  await expect(officer.openRelease(releaseId)).rejects.toMatchObject({ code: 'release_ended' });
  expect(await eraseEndedReleases(host.server)).toBeGreaterThan(0);
  expect((await host.citizen.track(trackingCode)).service?.releases).toMatchObject([{ state: 'reassigned' }]);
});

test('an officer’s question can be relayed in the verifier’s own words; an identifier does not pass that way', async () => {
  const { complaintId } = await assigned({ releaseConsent: false });
  const { requests } = await officer.askForData(complaintId, {
    field: 'other',
    question: 'Apakah meteran berkedip merah?',
  });
  const requestId = requests[0]?.requestId ?? '';
  const answer = async (text: string) => {
    const { spans } = await verifier.gate(text);
    const decisions = spans.map(({ start, end, type }) => ({ start, end, type, action: 'keep' as const }));
    return verifier.answerDataRequest(requestId, { outcome: 'relayed', answer: { text, decisions } });
  };
  await expect(answer(`NIK pelapor ${hers.nik}.`)).rejects.toMatchObject({ code: 'text_identifier' });
  await answer('Meterannya berkedip merah sejak kemarin.');
  await expect(answer('Sekali lagi.')).rejects.toMatchObject({ code: 'changed_meanwhile' });
  expect((await officer.dataForOfficer(complaintId)).requests).toMatchObject([
    { outcome: 'relayed', answer: 'Meterannya berkedip merah sejak kemarin.', answeredOn: '2026-03-02' },
  ]);
});

test('what the agency reads is the same with and without sealed data, consent and a release to a colleague', async () => {
  const with_ = await assigned({ releaseConsent: true });
  await release(with_.complaintId, 'nik');
  const without = complaintOf();
  await host.citizen.file(
    {
      ...without,
      sealed: [
        await sealPart({
          complaintId: without.complaintId,
          part: 'contact',
          plaintext: { kind: 'anonymous', name: null, number: null, notes: [] },
          keyList,
        }),
      ],
    },
    newKey(),
  );
  const subject = { kind: 'nobody', agencyCode: null };
  await verifier.verifierAct(without.complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject,
  });
  await assignTo(without.complaintId, 'dpupr');
  const colleague = await host.signIn('agencyOfficer', 'dpupr');
  const read = async (id: string) =>
    JSON.stringify([await colleague.complaintForAgency(id), await colleague.dataForOfficer(id)]).replaceAll(
      id,
      '',
    );
  expect(await read(with_.complaintId)).toBe(await read(without.complaintId));
  // The one it was released to sees that, and nothing else changes.
  const whole = async (id: string) => JSON.stringify(await officer.complaintForAgency(id)).replaceAll(id, '');
  expect(await whole(with_.complaintId)).toBe(await whole(without.complaintId));
});

test('after fourteen days it cannot be opened, and the hourly job erases the ciphertext', async () => {
  const { complaintId, trackingCode } = await assigned({ releaseConsent: true });
  await release(complaintId, 'nik');
  const releaseId = (await officer.dataForOfficer(complaintId)).releases[0]?.releaseId ?? '';
  host.clock.set(new Date(host.clock.now().getTime() + 14 * DAY_MS));
  const email = await host.server.connection.database
    .selectFrom('operations_account')
    .select('email')
    .where('id', '=', officerId)
    .executeTakeFirstOrThrow();
  await officer.signIn(email.email, 'kata-sandi-uji-coba');
  await expect(officer.openRelease(releaseId)).rejects.toMatchObject({
    code: 'release_ended',
    message: expect.stringContaining('masanya habis'),
  });
  expect((await host.citizen.track(trackingCode)).service?.releases).toMatchObject([{ state: 'expired' }]);
  await eraseEndedReleases(host.server);
  const rows = await host.server.connection.database
    .selectFrom('identity_release')
    .select('ciphertext')
    .where('ciphertext', 'is not', null)
    .execute();
  expect(rows).toEqual([]);
});
