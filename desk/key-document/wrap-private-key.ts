import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { WrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { fromBase64url, toBase64url } from '../../widget/seal/base64url.ts';
import { type RandomBytes, systemRandom } from '../../widget/seal/random-bytes.ts';

/** OWASP's recommended minimum for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, iterations: 2 } as const;
/** A server that asks for more than this would only freeze the browser. */
const HIGHEST_COST = { memory: 262_144, iterations: 16 } as const;
const ASSOCIATED_DATA = new TextEncoder().encode('titik-terang private key v1');

/** The passphrase does not open this key, or the wrapped bytes were altered: the two cannot be told apart. */
export class WrongPassphraseError extends Error {
  override name = 'WrongPassphraseError';
}

/** Wraps a private key (PKCS#8) by AES-256-GCM under an Argon2id key of the passphrase. Runs in browsers and Node. */
export async function wrapPrivateKey(
  privateKeyPkcs8: Uint8Array<ArrayBuffer>,
  passphrase: string,
  random: RandomBytes = systemRandom,
): Promise<WrappedPrivateKey> {
  const salt = random(16);
  const nonce = random(12);
  const kdf = { name: 'argon2id', salt: toBase64url(salt), ...COST } as const;
  const key = await passphraseKey(passphrase, kdf, 'encrypt');
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: ASSOCIATED_DATA },
    key,
    privateKeyPkcs8,
  );
  return { format: 1, kdf, nonce: toBase64url(nonce), ciphertext: toBase64url(new Uint8Array(ciphertext)) };
}

/** Gives back the PKCS#8 bytes; wipe them after use. Throws `WrongPassphraseError`, or a `RangeError` on an absurd cost. */
export async function unwrapPrivateKey(
  wrapped: WrappedPrivateKey,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { kdf } = wrapped;
  if (kdf.memory > HIGHEST_COST.memory || kdf.iterations > HIGHEST_COST.iterations) {
    throw new RangeError('the wrapped key asks for an absurd cost');
  }
  const key = await passphraseKey(passphrase, kdf, 'decrypt');
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64url(wrapped.nonce), additionalData: ASSOCIATED_DATA },
      key,
      fromBase64url(wrapped.ciphertext),
    );
    return new Uint8Array(plain);
  } catch {
    throw new WrongPassphraseError();
  }
}

async function passphraseKey(
  passphrase: string,
  kdf: WrappedPrivateKey['kdf'],
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // NFKC and trimmed: keyboards and copied terminal lines differ in what one cannot see.
  const derived = await argon2idAsync(passphrase.normalize('NFKC').trim(), fromBase64url(kdf.salt), {
    m: kdf.memory,
    t: kdf.iterations,
    p: 1,
    dkLen: 32,
  });
  const bytes = new Uint8Array(derived);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
  bytes.fill(0);
  return key;
}
