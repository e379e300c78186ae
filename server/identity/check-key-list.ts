import { createHash, createPublicKey, verify } from 'node:crypto';
import * as v from 'valibot';
import {
  type KeyListBody,
  keyListBody,
  type SignedKeyList,
} from '../../api-client/contract/intake/key-list.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

/** Returns the list's body when its signature holds and its key ids fit their keys; throws `invalid_body` otherwise. */
export function checkKeyList(signed: SignedKeyList): KeyListBody {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyListBody), signed.body);
  if (!parsed.success || !isSigned(signed)) throw new ProblemFailure('invalid_body', ['body']);
  const { keys } = parsed.output;
  const fits = keys.every((key) => keyIdOf(key.publicKey) === key.keyId);
  const kinds = new Set(keys.map((key) => key.kind));
  if (!fits || kinds.size !== 2) throw new ProblemFailure('invalid_body', ['body']);
  return parsed.output;
}

/** First 16 bytes of SHA-256 over the raw public key. */
export function keyIdOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest();
  return digest.subarray(0, 16).toString('base64url');
}

function isSigned(signed: SignedKeyList): boolean {
  const point = Buffer.from(signed.signer, 'base64url');
  try {
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33, 65).toString('base64url'),
      },
    });
    const signature = Buffer.from(signed.signature, 'base64url');
    return verify('sha256', Buffer.from(signed.body), { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
}
