import * as v from 'valibot';
import { signedKeyList } from '../intake/key-list.ts';
import { sealedPart } from '../intake/sealed-part.ts';
import { base64url, complaintId, typedText } from '../primitives.ts';
import { keyChange, lastDrill } from './key-changes.ts';
import { wrappedPrivateKey } from './wrapped-private-key.ts';

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
  /** The caller's own key, the listed one before one that waits; or null. */
  mine: v.nullable(v.strictObject({ keyId: base64url, publicKey: base64url, listed: v.boolean() })),
  /** Keys made but not yet in the signed list. */
  waiting: v.array(
    v.strictObject({
      keyId: base64url,
      publicKey: base64url,
      accountName: v.string(),
      mine: v.boolean(),
      /** Its owner has a listed key, which this one would replace. */
      replaces: v.boolean(),
    }),
  ),
  /** Verifiers of the signed list. */
  verifiers: v.array(
    v.strictObject({
      keyId: base64url,
      publicKey: base64url,
      accountName: v.string(),
      mine: v.boolean(),
      /** Sealed parts it cannot open yet. */
      missing: v.number(),
    }),
  ),
  /** Sealed parts there are. */
  total: v.number(),
  /** The one change under way, or null. */
  change: v.nullable(keyChange),
  lastDrill: v.nullable(lastDrill),
  /** No drill within 90 days. */
  drillDue: v.boolean(),
});
export type KeyStatus = v.InferOutput<typeof keyStatus>;

/** POST /api/identity/keys: a verifier puts in her new key; it serves once a signed list holds it. */
export const addVerifierKey = v.strictObject({
  publicKey: v.pipe(base64url, v.length(87)),
  wrappedPrivateKey,
});
/** POST /api/identity/key-list: a list signed by the recovery key. The first one pins the signer for ever. */
export const publishKeyList = signedKeyList;
