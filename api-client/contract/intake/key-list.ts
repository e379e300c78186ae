import * as v from 'valibot';
import { base64url, instant } from '../primitives.ts';

export const publicKeyEntry = v.strictObject({
  /** First 16 bytes of SHA-256 over the raw public key. */
  keyId: v.pipe(base64url, v.length(22)),
  kind: v.picklist(['verifier', 'recovery']),
  /** Uncompressed P-256 point, 65 bytes. */
  publicKey: v.pipe(base64url, v.length(87)),
});
export type PublicKeyEntry = v.InferOutput<typeof publicKeyEntry>;

/** What the recovery key signs: this object as JSON with exactly these fields in this order. */
export const keyListBody = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  issuedAt: instant,
  keys: v.pipe(v.array(publicKeyEntry), v.minLength(2), v.maxLength(40)),
});
export type KeyListBody = v.InferOutput<typeof keyListBody>;

/**
 * A key list signed by the recovery key (ECDSA P-256, SHA-256, raw r||s). `body` is the exact text that was signed, so
 * that no re-encoding can break the signature.
 */
export const signedKeyList = v.strictObject({
  body: v.pipe(v.string(), v.maxLength(20_000)),
  /** Uncompressed P-256 point of the recovery key's signing half; its fingerprint is pinned in the widget. */
  signer: v.pipe(base64url, v.length(87)),
  signature: v.pipe(base64url, v.length(86)),
});
export type SignedKeyList = v.InferOutput<typeof signedKeyList>;
