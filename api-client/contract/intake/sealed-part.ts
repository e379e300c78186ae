import * as v from 'valibot';
import { base64url } from '../primitives.ts';

/** The padded plaintext is 1,024 bytes, the AES-GCM tag 16: always 1,040 bytes, whatever is inside. */
export const SEALED_BYTES = 1040;

/**
 * One sealed part of a reporter's identity. Zone: identity. The body is AES-256-GCM under a random data key; the data key
 * is wrapped by HPKE (RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM) for every key of the list.
 * Associated data of body and wraps: complaint id, part, key id (wraps) and format version.
 */
export const sealedPart = v.strictObject({
  format: v.literal(1),
  part: v.picklist(['contact', 'service']),
  keyListVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  nonce: v.pipe(base64url, v.length(16)),
  ciphertext: v.pipe(base64url, v.length(Math.ceil((SEALED_BYTES * 4) / 3))),
  wrappedKeys: v.pipe(
    v.array(
      v.strictObject({
        keyId: v.pipe(base64url, v.length(22)),
        encapsulated: v.pipe(base64url, v.length(87)),
        wrapped: v.pipe(base64url, v.length(64)),
      }),
    ),
    v.minLength(1),
    v.maxLength(40),
  ),
});
export type SealedPart = v.InferOutput<typeof sealedPart>;
