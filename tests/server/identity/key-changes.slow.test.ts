import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyStatus } from '../../../api-client/contract/desk/identity.ts';
import type { KeyListBody, SignedKeyList } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { moveWraps } from '../../../desk/key-document/move-wraps.ts';
import { unlock } from '../../../desk/key-document/unlock.ts';
import { signKeyList, verifyKeyList } from '../../../widget/seal/key-list.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { makeRecoveryKey, type RecoveryKey } from '../../../widget/seal/recovery-key.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { makeHolderKey, PASSPHRASE, putInKey, signChange } from '../helpers/key-holder.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let first: DeskClient;
let second: DeskClient;
let administrator: DeskClient;
let recovery: RecoveryKey;
let oldList: KeyListBody;
const filed: string[] = [];

beforeAll(async () => {
  host = await openTestServer();
  const made = await host.verifierWithKeys();
  [first, oldList] = [made.verifier, made.keyList];
  second = await host.signIn('verifier');
  administrator = await host.signIn('administrator');
  recovery = await makeRecoveryKey(new Uint8Array(demoCredentials(host.server.secrets).recoverySecret));
  for (let number = 0; number < 4; number += 1) await file(oldList, `Pelapor ${number}`);
});
afterAll(() => host.close());

async function file(keyList: KeyListBody, name: string): Promise<string> {
  const { complaintId } = complaintOf();
  const plaintext = { kind: 'named', name, number: '081200000000', notes: [] };
  const sealed = [await sealPart({ complaintId, part: 'contact', plaintext, keyList })];
  await host.citizen.file(complaintOf({ complaintId, sealed }), newKey());
  filed.push(complaintId);
  return complaintId;
}

function listOf({ keyList }: KeyStatus): SignedKeyList {
  if (!keyList) throw new Error('no list yet');
  return keyList;
}

const openReason = { part: 'contact' as const, reason: 'Menanyakan letak' };

test('a key enters by two persons and the recovery key, and then opens what was sealed before it was there', async () => {
  const made = await putInKey(second);
  const proposed = await second.proposeKeyChange({ kind: 'take_in', newKeyId: made.entry.keyId });
  expect(proposed.change).toMatchObject({ kind: 'add', approvedBy: null, mayApprove: false, listed: false });

  // Who proposed is no second person, and a list nobody approved is no list.
  const id = proposed.change?.changeId ?? '';
  await expect(second.approveKeyChange(id)).rejects.toMatchObject({
    code: 'second_person_needed',
    message: expect.stringContaining('orang kedua'),
  });
  await expect(first.publishKeyList(await signChange(proposed, recovery))).rejects.toMatchObject({
    code: 'list_not_approved',
  });
  // A second change at once has to wait.
  const third = await host.signIn('verifier');
  const other = await putInKey(third);
  await expect(
    third.proposeKeyChange({ kind: 'take_in', newKeyId: other.entry.keyId }),
  ).rejects.toMatchObject({ code: 'change_under_way', message: expect.stringContaining('Selesaikan') });

  const approved = await first.approveKeyChange(id);
  expect((await second.keyStatus()).change?.approvedBy).not.toBeNull();
  const listed = await first.publishKeyList(await signChange(approved, recovery));
  expect(listed.change?.listed).toBe(true);
  expect(listed.verifiers.map((key) => key.missing).sort()).toEqual([0, 4]);
  await expect(second.openIdentity({ complaintId: filed[0] ?? '', ...openReason })).rejects.toMatchObject({
    code: 'not_possible_now',
  });

  // The first verifier moves wrapped keys alone: no sealed body is among what she gets.
  const batch = await first.nextToRewrap(made.entry.keyId, { source: 'own', after: null });
  expect(batch.items).toHaveLength(4);
  expect(JSON.stringify(batch)).not.toMatch(/nonce":"[\w-]{16}","ciphertext":"[\w-]{1387}/);
  if (!batch.wrappedPrivateKey || !batch.fromKeyId) throw new Error('no key of her own');
  const { passphrase } = demoCredentials(host.server.secrets);
  const key = await unlock(batch.wrappedPrivateKey, passphrase);
  const { moved, refused } = await moveWraps(batch.items, { keyId: batch.fromKeyId, key }, made.entry);
  expect(refused).toBe(0);

  // The tab closes after half of them: what was moved is kept, the rest is offered again.
  expect(await first.storeWraps(made.entry.keyId, moved.slice(0, 2))).toEqual({ total: 4, missing: 2 });
  const rest = await first.nextToRewrap(made.entry.keyId, { source: 'own', after: null });
  expect(rest.items.map((item) => item.complaintId)).toEqual(moved.slice(2).map((item) => item.complaintId));
  expect(await first.storeWraps(made.entry.keyId, moved)).toEqual({ total: 4, missing: 0 });
  expect((await second.keyStatus()).change).toBeNull();

  const opened = await second.openIdentity({ complaintId: filed[0] ?? '', ...openReason });
  const own = await unlock(opened.wrappedPrivateKey, PASSPHRASE);
  expect(await openPart(opened.sealed, own, opened.keyId, filed[0] ?? '')).toMatchObject({
    name: 'Pelapor 0',
  });
});

test('a verifier who lost her passphrase loses no complaint: the recovery key moves all to her new key', async () => {
  const lost = (await second.keyStatus()).mine?.keyId ?? '';
  const made = await putInKey(second);
  // The administrator proposes for her; she herself is no second person for her own key.
  const proposed = await administrator.proposeKeyChange({ kind: 'take_in', newKeyId: made.entry.keyId });
  expect(proposed.change).toMatchObject({ kind: 'rotate', oldKeyId: lost });
  const id = proposed.change?.changeId ?? '';
  await expect(second.approveKeyChange(id)).rejects.toMatchObject({ code: 'second_person_needed' });
  const approved = await first.approveKeyChange(id);
  await first.publishKeyList(await signChange(approved, recovery));

  const keyId = made.entry.keyId;
  const batch = await second.nextToRewrap(keyId, { source: 'recovery', after: null });
  expect(batch.wrappedPrivateKey).toBeNull();
  const from = { keyId: batch.fromKeyId ?? '', key: recovery.sealing };
  const { moved } = await moveWraps(batch.items, from, made.entry);
  expect((await second.storeWraps(keyId, moved)).missing).toBe(0);
  for (const complaintId of filed) {
    const { sealed } = await second.openIdentity({ complaintId, ...openReason });
    expect(await openPart(sealed, made.pair, keyId, complaintId)).toMatchObject({ kind: 'named' });
  }
  const left = await host.server.connection.database
    .selectFrom('identity_wrapped_key')
    .select('key_id')
    .where('key_id', '=', lost)
    .execute();
  expect(left).toEqual([]);
});

test('who is removed opens nothing more, not even what an old outbox still seals for her key', async () => {
  const gone = (await second.keyStatus()).mine?.keyId ?? '';
  const before = await verifyKeyList(listOf(await first.keyStatus()), null);
  const proposed = await first.proposeKeyChange({ kind: 'remove', oldKeyId: gone });
  const third = await host.signIn('verifier');
  const approved = await third.approveKeyChange(proposed.change?.changeId ?? '');
  const after = await first.publishKeyList(await signChange(approved, recovery));
  expect(after.change).toBeNull();
  expect(after.verifiers).toHaveLength(1);
  const late = await file(before, 'Pelapor dari kotak keluar lama');
  for (const complaintId of [...filed.slice(0, 1), late]) {
    await expect(second.openIdentity({ complaintId, ...openReason })).rejects.toMatchObject({
      code: 'not_possible_now',
    });
  }
  await expect(
    first.proposeKeyChange({ kind: 'remove', oldKeyId: after.verifiers[0]?.keyId ?? '' }),
  ).rejects.toMatchObject({ code: 'last_verifier_key', message: expect.stringContaining('terakhir') });
});

test('a list signed by another recovery key, or with a key nobody agreed on, is refused', async () => {
  const stranger = await makeRecoveryKey(crypto.getRandomValues(new Uint8Array(32)));
  const made = await putInKey(second);
  const proposed = await first.proposeKeyChange({ kind: 'take_in', newKeyId: made.entry.keyId });
  const third = await host.signIn('verifier');
  const approved = await third.approveKeyChange(proposed.change?.changeId ?? '');
  await expect(first.publishKeyList(await signChange(approved, stranger))).rejects.toMatchObject({
    code: 'invalid_body',
  });
  const smuggled = (await putInKey(third)).entry;
  const current = await verifyKeyList(listOf(approved), null);
  const keys = [...current.keys, made.entry, smuggled];
  const list = await signKeyList({ ...current, version: current.version + 1, keys }, recovery.signing);
  await expect(first.publishKeyList(list)).rejects.toMatchObject({ code: 'list_not_approved' });
  expect((await first.cancelKeyChange(approved.change?.changeId ?? '')).change).toBeNull();
});

test('wrapped keys are moved to listed keys alone, and none that is there is replaced', async () => {
  const nobody = await makeHolderKey();
  await expect(
    first.nextToRewrap(nobody.entry.keyId, { source: 'recovery', after: null }),
  ).rejects.toMatchObject({ code: 'not_found' });
  const { database } = host.server.connection;
  const all = () => database.selectFrom('identity_wrapped_key').selectAll().orderBy('wrapped').execute();
  const listed = (await first.keyStatus()).verifiers[0]?.keyId ?? '';
  const before = await all();
  const some = before.find((row) => row.key_id === listed);
  if (!some) throw new Error('nothing wrapped');
  const { complaint_id: complaintId, part } = some;
  const item = { complaintId, part, encapsulated: 'A'.repeat(87), wrapped: 'B'.repeat(64) };
  await first.storeWraps(listed, [item]);
  expect(await all()).toEqual(before);
});

test('a restore drill opens a sample with the recovery key and nothing else, and is due again after 90 days', async () => {
  expect(await first.keyStatus()).toMatchObject({ lastDrill: null, drillDue: true });
  const { keyId, items } = await first.drawDrillSample(5);
  expect(items).toHaveLength(5);
  for (const { complaintId, sealed } of items) {
    expect(sealed.wrappedKeys.map((wrap) => wrap.keyId)).toEqual([keyId]);
    expect(await openPart(sealed, recovery.sealing, keyId ?? '', complaintId)).toBeTypeOf('object');
  }
  const drilled = await first.recordDrill({ sample: 5, opened: 5 });
  expect(drilled).toMatchObject({ lastDrill: { sample: 5, opened: 5 }, drillDue: false });
  const day = 86_400_000;
  host.clock.set(new Date(host.clock.now().getTime() + 91 * day));
  const later = await host.signIn('administrator');
  expect(await later.keyStatus()).toMatchObject({ drillDue: true });
  expect(await later.recordDrill({ sample: 5, opened: 4 })).toMatchObject({ drillDue: true });
  await expect(later.recordDrill({ sample: 5, opened: 6 })).rejects.toMatchObject({ code: 'invalid_body' });
});

test('every step of a change of keys stands in the auditor’s log', async () => {
  const auditor = await host.signIn('auditor');
  const notes = (await auditor.auditLog({ kind: 'key' })).entries.map((entry) => entry.note);
  for (const note of [
    'kunci petugas diusulkan masuk',
    'perubahan kunci disetujui orang kedua',
    'daftar kunci ditandatangani',
    '2 kunci terbungkus dipindah; perubahan kunci selesai',
    'perubahan kunci dibatalkan',
    'uji pulih: 5 dari 5 bagian tersegel terbuka',
  ])
    expect(notes).toContain(note);
});
