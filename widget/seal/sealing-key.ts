import type { PublicKeyEntry } from '../../api-client/contract/intake/key-list.ts';
import { toBase64url } from './base64url.ts';
import { keyIdOf } from './key-id.ts';

const ALGORITHM = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A verifier's new key pair; extractable, since it is wrapped by a passphrase before it is stored. */
export function makeSealingKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['deriveBits']);
}

/** A private key as it was exported in PKCS#8. Extractable, because `openPart` needs its public point. */
export function importSealingKey(pkcs8: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, true, ['deriveBits']);
}

/** The line a key list carries for this public key. */
export async function publicKeyEntryOf(
  publicKey: CryptoKey,
  kind: PublicKeyEntry['kind'],
): Promise<PublicKeyEntry> {
  const text = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  return { keyId: await keyIdOf(text), kind, publicKey: text };
}
