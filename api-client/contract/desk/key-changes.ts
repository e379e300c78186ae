import * as v from 'valibot';
import { sealedPart } from '../intake/sealed-part.ts';
import { base64url, complaintId, instant } from '../primitives.ts';
import { wrappedPrivateKey } from './wrapped-private-key.ts';

const uuid = v.pipe(v.string(), v.uuid());
const keyId = v.pipe(base64url, v.length(22));

/** How many wrapped keys are moved in one request. */
export const WRAPS_PER_BATCH = 150;
/** Days after which the restore drill is due again. */
export const DRILL_DAYS = 90;

/** POST /api/identity/changes: the first of two persons. A waiting key of somebody who has a listed one replaces it. */
export const proposeChange = v.variant('kind', [
  v.strictObject({ kind: v.literal('take_in'), newKeyId: keyId }),
  v.strictObject({ kind: v.literal('remove'), oldKeyId: keyId }),
]);
export type ProposeChange = v.InferOutput<typeof proposeChange>;

export const keyChange = v.strictObject({
  changeId: uuid,
  kind: v.picklist(['add', 'remove', 'rotate']),
  accountName: v.string(),
  oldKeyId: v.nullable(keyId),
  newKey: v.nullable(v.strictObject({ keyId, publicKey: v.pipe(base64url, v.length(87)) })),
  proposedBy: v.string(),
  proposedAt: instant,
  approvedBy: v.nullable(v.string()),
  /** Whether the caller may be the second person. */
  mayApprove: v.boolean(),
  /** A signed list carries it; what is left is moving the wrapped keys. */
  listed: v.boolean(),
});
export type KeyChange = v.InferOutput<typeof keyChange>;

/** A data key wrapped for one key, with what it is bound to. */
export const boundWrap = v.strictObject({
  complaintId,
  part: v.picklist(['contact', 'service']),
  encapsulated: v.pipe(base64url, v.length(87)),
  wrapped: v.pipe(base64url, v.length(64)),
});
export type BoundWrap = v.InferOutput<typeof boundWrap>;

/** POST /api/identity/rewrap/:keyId/next: wrapped data keys that the listed key lacks, under a key the caller can open. */
export const rewrapRequest = v.strictObject({
  source: v.picklist(['own', 'recovery']),
  /** `complaintId/part` of the last one seen; one that cannot be opened is passed over. */
  after: v.nullable(v.pipe(v.string(), v.maxLength(60))),
});
export type RewrapRequest = v.InferOutput<typeof rewrapRequest>;
export const rewrapBatch = v.strictObject({
  total: v.number(),
  missing: v.number(),
  fromKeyId: v.nullable(keyId),
  /** The caller's own; null for the recovery key. */
  wrappedPrivateKey: v.nullable(wrappedPrivateKey),
  items: v.array(boundWrap),
});
export type RewrapBatch = v.InferOutput<typeof rewrapBatch>;

/** POST /api/identity/rewrap/:keyId: the same data keys under the new key. A wrap that is there is never replaced. */
export const storeWraps = v.strictObject({
  items: v.pipe(v.array(boundWrap), v.minLength(1), v.maxLength(WRAPS_PER_BATCH)),
});
export const rewrapProgress = v.strictObject({ total: v.number(), missing: v.number() });
export type RewrapProgress = v.InferOutput<typeof rewrapProgress>;

/** POST /api/identity/drill/sample: sealed parts drawn by lot, with the recovery key's wrap alone. */
export const drillSample = v.strictObject({
  keyId: v.nullable(keyId),
  items: v.array(v.strictObject({ complaintId, sealed: sealedPart })),
});
export type DrillSample = v.InferOutput<typeof drillSample>;
/** POST /api/identity/drill: how the drill went, as the key document saw it. */
export const drillResult = v.pipe(
  v.strictObject({
    sample: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    opened: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check((drill) => drill.opened <= drill.sample, 'no more opened than tried'),
);
export const lastDrill = v.strictObject({
  at: instant,
  accountName: v.string(),
  sample: v.number(),
  opened: v.number(),
});
