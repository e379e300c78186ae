import { fromCrockford, toCrockford } from './crockford.ts';
import { suite } from './suite.ts';

const SECRET_BYTES = 32;
/** 32 + 3 bytes are exactly 56 letters: 14 groups of four. */
const CHECK_BYTES = 3;

/** The offline key: one half opens what verifiers can no longer open, the other signs key lists. Printed once. */
export interface RecoveryKey {
  sealing: CryptoKeyPair;
  signing: CryptoKeyPair;
  /** 14 groups of four letters and digits, the last five of them (24 bits) a checksum. */
  printable: string;
}

/** The paper was misread: a letter is missing, or the checksum does not match. */
export class RecoveryKeyError extends Error {
  override name = 'RecoveryKeyError';
}

/** Both halves follow from 32 random bytes alone. Throws a `RangeError` on any other length. */
export async function makeRecoveryKey(secret: Uint8Array<ArrayBuffer>): Promise<RecoveryKey> {
  if (secret.length !== SECRET_BYTES) throw new RangeError('a recovery key is made of 32 bytes');
  const [sealing, signing] = await Promise.all([
    deriveHalf(secret, 'sealing'),
    deriveHalf(secret, 'signing').then(asSigningPair),
  ]);
  return { sealing, signing, printable: await print(secret) };
}

/** Makes the key again from its printed form. Throws `RecoveryKeyError`. */
export async function readRecoveryKey(printed: string): Promise<RecoveryKey> {
  const bytes = fromCrockford(printed);
  if (bytes?.length !== SECRET_BYTES + CHECK_BYTES) throw new RecoveryKeyError('length');
  const secret = bytes.slice(0, SECRET_BYTES);
  const check = await checksum(secret);
  if (check.some((byte, index) => byte !== bytes[SECRET_BYTES + index]))
    throw new RecoveryKeyError('checksum');
  return makeRecoveryKey(secret);
}

async function print(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const letters = toCrockford(new Uint8Array([...secret, ...(await checksum(secret))]));
  return (letters.match(/.{4}/g) ?? []).join('-');
}

async function checksum(secret: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', secret), 0, CHECK_BYTES);
}

async function deriveHalf(secret: Uint8Array<ArrayBuffer>, half: string): Promise<CryptoKeyPair> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode(`titik-terang recovery ${half} v1`);
  const ikm = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    base,
    256,
  );
  return suite.kem.deriveKeyPair(ikm);
}

// WebCrypto ties a key to one algorithm: the same scalar is taken in again as an ECDSA key.
async function asSigningPair(pair: CryptoKeyPair): Promise<CryptoKeyPair> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return {
    privateKey: await crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, algorithm, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, true, ['verify']),
  };
}
