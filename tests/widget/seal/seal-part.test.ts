import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SealedPart, sealedPart } from '../../../api-client/contract/intake/sealed-part.ts';
import type { Contact } from '../../../widget/seal/contact.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { makeSealingKey } from '../../../widget/seal/sealing-key.ts';
import { makeKeys, type TestKeys } from './make-keys.ts';

const complaintId = '3f0e4a52-9d0c-4b1e-8a44-0c2d5b7a9e10';
const otherComplaintId = '3f0e4a52-9d0c-4b1e-8a44-0c2d5b7a9e11';

const contacts: Record<Contact['kind'], Contact> = {
  anonymous: { kind: 'anonymous', name: null, number: null, notes: [] },
  number: { kind: 'number', name: null, number: '081200000001', notes: [] },
  named: { kind: 'named', name: 'Wulandari Kusumaningtyas', number: '081200000002', notes: ['081200000003'] },
};

let keys: TestKeys;
beforeAll(async () => {
  keys = await makeKeys();
});

const seal = (plaintext: object, part: SealedPart['part'] = 'contact') =>
  sealPart({ complaintId, part, plaintext, keyList: keys.list });

const verifier = (index: number) => keys.verifiers[index] ?? expect.unreachable();

/** The same text with one character in the middle replaced by another of the alphabet. */
function flip(text: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

test('every verifier and the recovery key open what was sealed', async () => {
  const sealed = await seal(contacts.named);
  for (const { pair, keyId } of keys.verifiers) {
    expect(await openPart(sealed, pair.privateKey, keyId, complaintId)).toEqual(contacts.named);
  }
  const recoveryId = keys.list.keys[0]?.keyId ?? '';
  expect(await openPart(sealed, keys.recovery.sealing, recoveryId, complaintId)).toEqual(contacts.named);
});

test('a sealed part has the shape of the contract', async () => {
  expect(v.parse(sealedPart, await seal(contacts.number))).toBeTruthy();
});

test('an anonymous part has the length of any other, for every choice', async () => {
  const lengths = new Set<number>();
  for (const contact of Object.values(contacts)) lengths.add(JSON.stringify(await seal(contact)).length);
  expect(lengths.size).toBe(1);
});

test('two seals of the same contact have nothing in common', async () => {
  const [one, two] = [await seal(contacts.number), await seal(contacts.number)];
  expect(one.ciphertext).not.toBe(two.ciphertext);
  expect(one.nonce).not.toBe(two.nonce);
  expect(one.wrappedKeys[0]?.wrapped).not.toBe(two.wrappedKeys[0]?.wrapped);
});

test('the ciphertext does not hold the name', async () => {
  const sealed = await seal(contacts.named);
  const bytes = Buffer.from(sealed.ciphertext, 'base64url');
  expect(bytes).toHaveLength(1040);
  expect(bytes.includes('Wulandari')).toBe(false);
});

describe('refuses to open', () => {
  test('with a foreign key under a name from the list', async () => {
    const foreign = await makeSealingKey();
    const opening = openPart(await seal(contacts.named), foreign, verifier(0).keyId, complaintId);
    await expect(opening).rejects.toMatchObject({ code: 'refused' });
  });

  test('with a key the part was not wrapped for', async () => {
    const opening = openPart(await seal(contacts.named), verifier(0).pair, 'A'.repeat(22), complaintId);
    await expect(opening).rejects.toMatchObject({ code: 'not_for_this_key' });
  });

  test('under another complaint', async () => {
    const { pair, keyId } = verifier(0);
    const opening = openPart(await seal(contacts.named), pair, keyId, otherComplaintId);
    await expect(opening).rejects.toMatchObject({ code: 'refused' });
  });

  test('as another part', async () => {
    const { pair, keyId } = verifier(0);
    const opening = openPart({ ...(await seal(contacts.named)), part: 'service' }, pair, keyId, complaintId);
    await expect(opening).rejects.toMatchObject({ code: 'refused' });
  });

  test('when one character of body, nonce or wrap was changed', async () => {
    const { pair, keyId } = verifier(0);
    const sealed = await seal(contacts.named);
    const altered: SealedPart[] = [
      { ...sealed, ciphertext: flip(sealed.ciphertext) },
      { ...sealed, nonce: flip(sealed.nonce) },
      {
        ...sealed,
        wrappedKeys: sealed.wrappedKeys.map((wrap) => ({ ...wrap, wrapped: flip(wrap.wrapped) })),
      },
      {
        ...sealed,
        wrappedKeys: sealed.wrappedKeys.map((wrap) => ({ ...wrap, encapsulated: flip(wrap.encapsulated) })),
      },
    ];
    for (const part of altered) {
      await expect(openPart(part, pair, keyId, complaintId)).rejects.toMatchObject({ code: 'refused' });
    }
  });

  test('with a private key that cannot tell its public point', async () => {
    const { pair, keyId } = verifier(0);
    const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
    const locked = await crypto.subtle.importKey('pkcs8', pkcs8, pair.privateKey.algorithm, false, [
      'deriveBits',
    ]);
    const sealed = await seal(contacts.named);
    await expect(openPart(sealed, locked, keyId, complaintId)).rejects.toThrow(TypeError);
    const whole = { privateKey: locked, publicKey: pair.publicKey };
    expect(await openPart(sealed, whole, keyId, complaintId)).toEqual(contacts.named);
  });
});

test('refuses a plaintext that would not fit into 1,024 bytes', async () => {
  await expect(seal({ name: 'x'.repeat(1020) })).rejects.toThrow(RangeError);
});

test('whatever was sealed comes back, always in 1,040 bytes', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.uuid({ version: 4 }), async (name, number, id) => {
      const plaintext = { kind: 'named', name, number, notes: [] };
      fc.pre(new TextEncoder().encode(JSON.stringify(plaintext)).length <= 1024);
      const sealed = await sealPart({ complaintId: id, part: 'contact', plaintext, keyList: keys.list });
      expect(Buffer.from(sealed.ciphertext, 'base64url')).toHaveLength(1040);
      expect(await openPart(sealed, verifier(1).pair, verifier(1).keyId, id)).toEqual(plaintext);
    }),
    { numRuns: 25 },
  );
});
