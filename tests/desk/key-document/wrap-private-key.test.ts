import { expect, test } from 'vitest';
import {
  unwrapPrivateKey,
  WrongPassphraseError,
  wrapPrivateKey,
} from '../../../desk/key-document/wrap-private-key.ts';
import { importSealingKey, makeSealingKey } from '../../../widget/seal/sealing-key.ts';

const passphrase = 'tujuh perahu biru menepi';

async function privateKey(): Promise<Uint8Array<ArrayBuffer>> {
  const pair = await makeSealingKey();
  return new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
}

test('a wrapped private key opens with its passphrase and is a usable key again', async () => {
  const pkcs8 = await privateKey();
  const wrapped = await wrapPrivateKey(pkcs8, passphrase);
  const opened = await unwrapPrivateKey(wrapped, passphrase);
  expect(opened).toEqual(pkcs8);
  expect((await importSealingKey(opened)).type).toBe('private');
  expect(wrapped.kdf).toMatchObject({ name: 'argon2id', memory: 19_456, iterations: 2 });
});

test('another passphrase is refused', async () => {
  const wrapped = await wrapPrivateKey(await privateKey(), passphrase);
  await expect(unwrapPrivateKey(wrapped, `${passphrase}!`)).rejects.toBeInstanceOf(WrongPassphraseError);
});

test('spaces around the passphrase and composed letters do not matter', async () => {
  const pkcs8 = await privateKey();
  const wrapped = await wrapPrivateKey(pkcs8, 'cafe\u0301 di tepi kali');
  expect(await unwrapPrivateKey(wrapped, '  caf\u00e9 di tepi kali\n')).toEqual(pkcs8);
});

test('altered ciphertext is refused', async () => {
  const wrapped = await wrapPrivateKey(await privateKey(), passphrase);
  const first = wrapped.ciphertext.startsWith('A') ? 'B' : 'A';
  const altered = { ...wrapped, ciphertext: first + wrapped.ciphertext.slice(1) };
  await expect(unwrapPrivateKey(altered, passphrase)).rejects.toBeInstanceOf(WrongPassphraseError);
});

test('a cost that would freeze the browser is refused before any work', async () => {
  const wrapped = await wrapPrivateKey(await privateKey(), passphrase);
  const absurd = { ...wrapped, kdf: { ...wrapped.kdf, memory: 4_000_000 } };
  await expect(unwrapPrivateKey(absurd, passphrase)).rejects.toBeInstanceOf(RangeError);
});
