import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryChannel, type FileEntry } from '../../../api-client/contract/desk/entry.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { unwrapPrivateKey } from '../../../desk/key-document/wrap-private-key.ts';
import { refreshStatistics } from '../../../server/disclosure/refresh-statistics.ts';
import { saveSettings } from '../../../server/settings.ts';
import type { Contact } from '../../../widget/seal/contact.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { importSealingKey } from '../../../widget/seal/sealing-key.ts';
import type { ServiceData } from '../../../widget/seal/service-data.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeEach(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterEach(() => host.close());

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(MONDAY.getTime() - hours * HOUR).toISOString();

function entryOf(change: Partial<FileEntry> = {}): FileEntry {
  const { agencyCode: _none, ...complaint } = complaintOf();
  return { ...complaint, channel: 'phone', cameInAt: ago(3), ...change };
}

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? error.code : error;
};

const complaints = () =>
  host.server.connection.database.selectFrom('casework_complaint').selectAll().execute();
const logged = () => host.server.connection.database.selectFrom('operations_log').selectAll().execute();

test('files what came by telephone; its clocks start when the reporter called', async () => {
  const entry = entryOf();
  const receipt = await verifier.fileEntry(entry, newKey());
  expect(receipt.receivedAt).toBe(entry.cameInAt);
  // Two hours were promised, three are gone.
  expect(receipt.firstAnswerDueAt).toBe(ago(1));
  const seen = await verifier.complaintForVerifier(entry.complaintId);
  expect(seen.channel).toBe('phone');
  expect(seen.clocks.find(({ clock }) => clock === 'first_answer')?.state).toBe('breached');
  expect(seen.events[0]).toMatchObject({ type: 'filed', actorRole: 'verifier', at: entry.cameInAt });
  expect((await host.citizen.track(receipt.trackingCode)).text).toBe(entry.text);
});

test('the auditor reads who wrote it down, and nothing of what', async () => {
  const entry = entryOf();
  await verifier.fileEntry(entry, newKey());
  const auditor = await host.signIn('auditor');
  const { entries } = await auditor.auditLog({ kind: 'entry' });
  expect(entries).toMatchObject([
    {
      at: MONDAY.toISOString(),
      kind: 'entry',
      complaintId: entry.complaintId,
      accountName: 'Staf 1',
      note: 'aduan dicatat oleh petugas',
      sentence: expect.not.stringContaining('lubang'),
    },
  ]);
});

test('a double tap, and a repeat days later, are one complaint, one receipt and one line of the log', async () => {
  const entry = entryOf();
  const key = newKey();
  const [first, second] = await Promise.all([verifier.fileEntry(entry, key), verifier.fileEntry(entry, key)]);
  expect(second).toEqual(first);
  host.clock.set(new Date(MONDAY.getTime() + 60 * 24 * HOUR));
  expect(await (await host.signIn('verifier')).fileEntry(entry, key)).toEqual(first);
  expect(await complaints()).toHaveLength(1);
  expect((await logged()).filter(({ kind }) => kind === 'entry')).toHaveLength(1);
});

test('the same key for another text, channel or moment is refused', async () => {
  const entry = entryOf();
  const key = newKey();
  await verifier.fileEntry(entry, key);
  for (const change of [{ text: `${entry.text} Lagi.` }, { channel: 'x' as const }, { cameInAt: ago(4) }]) {
    expect(await codeOf(verifier.fileEntry({ ...entry, ...change }, key))).toBe('key_reused');
  }
  expect(await codeOf(verifier.fileEntry(entry, newKey()))).toBe('key_reused');
});

test.each([
  ['an hour ahead', ago(-1)],
  ['31 days back', ago(31 * 24)],
  ['on a day that does not exist', '2026-02-31T25:61:00.000Z'],
])('refuses a complaint that came in %s', async (_what, cameInAt) => {
  const thrown = await verifier.fileEntry(entryOf({ cameInAt }), newKey()).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ problem: { code: 'invalid_body', fields: ['cameInAt'] } });
  expect(await complaints()).toEqual([]);
});

test('a clock two minutes ahead does not put the complaint into the future', async () => {
  const receipt = await verifier.fileEntry(entryOf({ cameInAt: ago(-2 / 60) }), newKey());
  expect(receipt.receivedAt).toBe(MONDAY.toISOString());
});

test('how far back is a setting', async () => {
  await saveSettings(host.server.connection.database, { entryMaximumDays: 1 }, MONDAY);
  expect((await verifier.entryForm()).maximumDays).toBe(1);
  expect(await codeOf(verifier.fileEntry(entryOf({ cameInAt: ago(25) }), newKey()))).toBe('invalid_body');
  await verifier.fileEntry(entryOf({ cameInAt: ago(23) }), newKey());
});

test.each([
  ['a channel that files by itself', { channel: 'widget' }, 'invalid_body'],
  ['a channel nobody knows', { channel: 'merpati' }, 'invalid_body'],
  ['an agency, as if a page had embedded the form', { agencyCode: 'dpupr' }, 'invalid_body'],
  ['a name in the open', { reporterName: 'Sartinah Contoh' }, 'invalid_body'],
  ['a text too short', { text: 'Jalan.' }, 'text_too_short'],
  ['a text over the limit', { text: 'a'.repeat(5001) }, 'text_too_long'],
  ['an unknown category', { categoryCode: 'tidak-ada' }, 'unknown_category'],
  ['a photo nobody uploaded', { photos: [{ photoId: 'a'.repeat(32), caption: null }] }, 'unknown_photo'],
  ['no village and no point', { place: { ...complaintOf().place, point: null } }, 'invalid_body'],
])('refuses %s', async (_what, change, code) => {
  expect(await codeOf(verifier.fileEntry({ ...entryOf(), ...change } as FileEntry, newKey()))).toBe(code);
  expect(await complaints()).toEqual([]);
});

test.each(['', 'short', 'with space with space with'])('refuses the key "%s"', async (key) => {
  expect(await codeOf(verifier.fileEntry(entryOf(), key))).toBe('key_missing');
});

test('a photo goes through the photo door and belongs to the complaint', async () => {
  const jpeg = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Artist: 'Sartinah Contoh' } })
    .jpeg()
    .toBuffer();
  const { photoId } = await verifier.uploadEntryPhoto(
    new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }),
  );
  const entry = entryOf({ photos: [{ photoId, caption: null }] });
  await verifier.fileEntry(entry, newKey());
  expect((await verifier.complaintForVerifier(entry.complaintId)).photos).toHaveLength(1);
  const kept = await host.server.photos.casework.get(`${photoId}.webp`);
  expect((await sharp(kept ?? undefined).metadata()).exif).toBeUndefined();
  expect(await codeOf(verifier.uploadEntryPhoto(new Blob(['bukan foto'])))).toBe('photo_type_refused');
});

test('both sealed parts are stored as they came and open for the verifier’s key', async () => {
  const { verifier: owner } = await host.verifierWithKeys();
  const form = await owner.entryForm();
  const keyList = JSON.parse(form.keyList?.body ?? '');
  const entry = entryOf();
  const { complaintId } = entry;
  expect(await codeOf(owner.fileEntry(entry, newKey()))).toBe('invalid_body');
  const contact: Contact = { kind: 'named', name: 'Sartinah Contoh', number: '0800111222', notes: [] };
  const service: ServiceData = {
    name: 'Sartinah Contoh',
    nik: null,
    customerNumber: '523071849926',
    address: null,
  };
  const sealed = [
    await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList }),
    await sealPart({ complaintId, part: 'service', plaintext: service, keyList }),
  ];
  const { trackingCode } = await owner.fileEntry({ ...entry, sealed, releaseConsent: true }, newKey());
  expect((await host.citizen.track(trackingCode)).service?.consent).toBe(true);
  for (const [part, plaintext] of [
    ['contact', contact],
    ['service', service],
  ] as const) {
    const opened = await owner.openIdentity({ complaintId, part, reason: 'Memeriksa penyegelan' });
    const pkcs8 = await unwrapPrivateKey(
      opened.wrappedPrivateKey,
      demoCredentials(host.server.secrets).passphrase,
    );
    const key = await importSealingKey(pkcs8);
    expect(await openPart(opened.sealed, key, opened.keyId, complaintId)).toEqual(plaintext);
  }
});

test('nothing is kept of a filing that fails at its last step', async () => {
  const { connection } = host.server;
  const failing = {
    ...host.server,
    connection,
    effects: {
      ...host.server.effects,
      randomBytes: (purpose: string, count: number) => {
        if (purpose === 'log') throw new Error('no line of the log');
        return host.server.effects.randomBytes(purpose, count);
      },
    },
  };
  const { enterComplaint } = await import('../../../server/staff/enter-complaint.ts');
  const by = { accountId: 'verifier', idempotencyKey: newKey() };
  await expect(enterComplaint(failing, entryOf(), by)).rejects.toThrow('no line of the log');
  expect(await complaints()).toEqual([]);
});

test('received by channel adds up with what was entered by hand', async () => {
  for (const channel of entryChannel.options) await verifier.fileEntry(entryOf({ channel }), newKey());
  await verifier.fileEntry(entryOf({ channel: 'phone' }), newKey());
  await host.citizen.file(complaintOf(), newKey());
  const { database } = host.server.connection;
  await database.transaction().execute((transaction) => refreshStatistics(host.server, transaction, MONDAY));
  const row = await database.selectFrom('published_statistics').select('record').executeTakeFirstOrThrow();
  const { channels, register } = JSON.parse(row.record);
  const received = Object.fromEntries(
    channels.rows.map((each: { channel: string; received: number }) => [each.channel, each.received]),
  );
  expect(received).toEqual({
    widget: 1,
    phone: 2,
    walk_in: 1,
    whatsapp: 1,
    instagram: 1,
    facebook: 1,
    x: 1,
    email: 1,
  });
  expect(register.received).toBe(9);
});

test('an agency learns nothing of the channel a complaint came by', async () => {
  const entry = entryOf({ channel: 'walk_in' });
  await verifier.fileEntry(entry, newKey());
  const act = async (name: string, body: object) =>
    verifier.verifierAct(entry.complaintId, name, {
      version: (await verifier.complaintForVerifier(entry.complaintId)).version,
      ...body,
    });
  const subject = { kind: 'nobody', agencyCode: null };
  await act('verify', { categoryCode: 'jalan-rusak', subject });
  const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };
  await act('assign', { agencyCode: 'dpupr', brief, photoIds: [] });
  const officer = await host.signIn('agencyOfficer', 'dpupr');
  const seen = JSON.stringify([
    await officer.complaintForAgency(entry.complaintId),
    await officer.agencyQueue(),
  ]);
  expect(seen).not.toMatch(/walk_in|phone|T23:00/);
});
