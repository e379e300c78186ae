import { beforeAll, describe, expect, test } from 'vitest';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import { fingerprintOf } from '../../../widget/seal/fingerprint.ts';
import { signKeyList, verifyKeyList } from '../../../widget/seal/key-list.ts';
import { makeKeys, type TestKeys } from './make-keys.ts';

let keys: TestKeys;
beforeAll(async () => {
  keys = await makeKeys();
});

const sign = (list: KeyListBody = keys.list) => signKeyList(list, keys.recovery.signing);

test('a list signed by the pinned recovery key comes back as it was', async () => {
  const signed = await sign();
  expect(await verifyKeyList(signed, await fingerprintOf(signed.signer))).toEqual(keys.list);
});

test('the first list is taken without a pinned fingerprint', async () => {
  expect(await verifyKeyList(await sign(), null)).toEqual(keys.list);
});

test('a fingerprint is 16 groups of four hex digits', async () => {
  expect(await fingerprintOf((await sign()).signer)).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
});

describe('refuses', () => {
  test('a list of another signer', async () => {
    const foreign = await makeKeys();
    const signed = await signKeyList(keys.list, foreign.recovery.signing);
    const pinned = await fingerprintOf((await sign()).signer);
    await expect(verifyKeyList(signed, pinned)).rejects.toMatchObject({ code: 'signer' });
  });

  test('a body changed after signing, even by a space', async () => {
    const signed = await sign();
    const spaced = { ...signed, body: signed.body.replace(',', ', ') };
    await expect(verifyKeyList(spaced, null)).rejects.toMatchObject({ code: 'signature' });
  });

  test("another's public key put in place of the signer", async () => {
    const foreign = await signKeyList(keys.list, (await makeKeys()).recovery.signing);
    const signed = { ...(await sign()), signer: foreign.signer };
    await expect(verifyKeyList(signed, null)).rejects.toMatchObject({ code: 'signature' });
  });

  test('a key under the name of another', async () => {
    const [recovery, first, second] = keys.list.keys;
    if (!recovery || !first || !second) return expect.unreachable();
    const swapped = { ...keys.list, keys: [recovery, { ...first, publicKey: second.publicKey }] };
    await expect(verifyKeyList(await sign(swapped), null)).rejects.toMatchObject({ code: 'body' });
  });

  test('a list without a recovery key, without a verifier, or with a key twice', async () => {
    const [recovery, first, second] = keys.list.keys;
    if (!recovery || !first || !second) return expect.unreachable();
    for (const chosen of [
      [first, second],
      [recovery, recovery],
      [recovery, first, first],
    ]) {
      const signed = await sign({ ...keys.list, keys: chosen });
      await expect(verifyKeyList(signed, null)).rejects.toMatchObject({ code: 'body' });
    }
  });

  test('a signed text that is no list', async () => {
    const body = '{"version":1}';
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      keys.recovery.signing.privateKey,
      new TextEncoder().encode(body),
    );
    const signed = { ...(await sign()), body, signature: Buffer.from(signature).toString('base64url') };
    await expect(verifyKeyList(signed, null)).rejects.toMatchObject({ code: 'body' });
  });
});
