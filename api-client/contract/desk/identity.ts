import * as v from 'valibot';
import { signedKeyList } from '../intake/key-list.ts';
import { sealedPart } from '../intake/sealed-part.ts';
import { base64url, complaintId, typedText } from '../primitives.ts';

/** A verifier's private key as the server keeps it: PKCS#8 under AES-256-GCM with an Argon2id key from her passphrase. */
export const wrappedPrivateKey = v.strictObject({
  format: v.literal(1),
  kdf: v.strictObject({
    name: v.literal('argon2id'),
    salt: base64url,
    /** KiB. */
    memory: v.pipe(v.number(), v.integer(), v.minValue(8)),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  nonce: base64url,
  ciphertext: v.pipe(base64url, v.maxLength(2000)),
});
export type WrappedPrivateKey = v.InferOutput<typeof wrappedPrivateKey>;

/** POST /api/identity/open: logged with its reason before anything is returned; counts against the daily quota. */
export const openIdentity = v.strictObject({
  complaintId,
  part: v.picklist(['contact', 'service']),
  reason: typedText(5, 300),
});
export const sealedForVerifier = v.strictObject({
  sealed: sealedPart,
  keyId: base64url,
  wrappedPrivateKey,
  openingsLeftToday: v.number(),
});
export type SealedForVerifier = v.InferOutput<typeof sealedForVerifier>;

/** GET /api/identity/keys: state of the instance's keys. */
export const keyStatus = v.strictObject({
  keyList: v.nullable(signedKeyList),
  /** The caller's own key, or null. */
  mine: v.nullable(v.strictObject({ keyId: base64url, publicKey: base64url, listed: v.boolean() })),
  /** Keys made but not yet in the signed list. */
  waiting: v.array(v.strictObject({ keyId: base64url, publicKey: base64url, accountName: v.string() })),
});
export type KeyStatus = v.InferOutput<typeof keyStatus>;

/** POST /api/identity/keys: a verifier puts in her new key; it serves once a signed list holds it. */
export const addVerifierKey = v.strictObject({
  publicKey: v.pipe(base64url, v.length(87)),
  wrappedPrivateKey,
});
/** POST /api/identity/key-list: a list signed by the recovery key. The first one pins the signer for ever. */
export const publishKeyList = signedKeyList;
