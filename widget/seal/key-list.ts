import * as v from 'valibot';
import {
  type KeyListBody,
  keyListBody,
  type SignedKeyList,
} from '../../api-client/contract/intake/key-list.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fingerprintOf } from './fingerprint.ts';
import { keyIdOf } from './key-id.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** `signer`: not the pinned recovery key. `signature`: not signed by it. `body`: signed, but no usable list. */
export class KeyListError extends Error {
  override name = 'KeyListError';
  readonly code: 'signer' | 'signature' | 'body';

  constructor(code: KeyListError['code']) {
    super(`key list refused: ${code}`);
    this.code = code;
  }
}

/**
 * Returns the list's body if the pinned recovery key signed exactly these bytes; throws `KeyListError` otherwise. A null
 * fingerprint accepts any signer: for the very first list alone, before there is anything to pin.
 */
export async function verifyKeyList(
  signed: SignedKeyList,
  pinnedFingerprint: string | null,
): Promise<KeyListBody> {
  if (pinnedFingerprint !== null && (await fingerprintOf(signed.signer)) !== pinnedFingerprint) {
    throw new KeyListError('signer');
  }
  if (!(await isSigned(signed))) throw new KeyListError('signature');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyListBody), signed.body);
  if (!parsed.success || !(await isUsable(parsed.output))) throw new KeyListError('body');
  return parsed.output;
}

/** Signs a list; the text is written once and travels as it was signed. */
export async function signKeyList(list: KeyListBody, signing: CryptoKeyPair): Promise<SignedKeyList> {
  const body = JSON.stringify({
    version: list.version,
    issuedAt: list.issuedAt,
    keys: list.keys.map(({ keyId, kind, publicKey }) => ({ keyId, kind, publicKey })),
  });
  const bytes = new TextEncoder().encode(body);
  const signature = await crypto.subtle.sign(SIGNATURE, signing.privateKey, bytes);
  const signer = await crypto.subtle.exportKey('raw', signing.publicKey);
  return {
    body,
    signer: toBase64url(new Uint8Array(signer)),
    signature: toBase64url(new Uint8Array(signature)),
  };
}

async function isSigned(signed: SignedKeyList): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(signed.signer), ALGORITHM, false, [
      'verify',
    ]);
    const bytes = new TextEncoder().encode(signed.body);
    return await crypto.subtle.verify(SIGNATURE, key, fromBase64url(signed.signature), bytes);
  } catch {
    return false;
  }
}

/** A list without a recovery key could orphan every complaint; one without a verifier could be read by nobody. */
async function isUsable(list: KeyListBody): Promise<boolean> {
  const names = new Set(list.keys.map((key) => key.keyId));
  const kinds = new Set(list.keys.map((key) => key.kind));
  if (names.size !== list.keys.length || kinds.size !== 2) return false;
  const expected = await Promise.all(list.keys.map((key) => keyIdOf(key.publicKey)));
  return list.keys.every((key, index) => key.keyId === expected[index]);
}
