import * as v from 'valibot';
import { base64url } from '../primitives.ts';

/** A verifier's or officer's private key as the server keeps it: PKCS#8 under AES-256-GCM with an Argon2id key from the owner's passphrase. */
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
