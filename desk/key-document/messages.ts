import * as v from 'valibot';
import { wrappedPrivateKey } from '../../api-client/contract/desk/identity.ts';
import { publicKeyEntry, signedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { sealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { base64url, complaintId } from '../../api-client/contract/primitives.ts';

/** What the desk may ask of the key document: ciphertext and public keys go in, nothing else. */
export const command = v.variant('type', [
  v.strictObject({
    type: v.literal('open'),
    complaintId,
    sealed: sealedPart,
    keyId: base64url,
    wrappedPrivateKey,
  }),
  v.strictObject({ type: v.literal('makeKey') }),
  v.strictObject({
    type: v.literal('setUpRecovery'),
    verifierKeys: v.pipe(v.array(publicKeyEntry), v.minLength(1)),
  }),
  v.strictObject({
    type: v.literal('signList'),
    current: signedKeyList,
    adding: v.pipe(v.array(publicKeyEntry), v.minLength(1)),
  }),
]);
export type Command = v.InferOutput<typeof command>;

/** What the key document hands back: public keys, wrapped keys, signatures, and that something ended. Never plaintext. */
export const result = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({
    type: v.literal('madeKey'),
    publicKey: v.pipe(base64url, v.length(87)),
    wrappedPrivateKey,
  }),
  v.strictObject({ type: v.literal('signedList'), list: signedKeyList }),
  v.strictObject({ type: v.literal('print') }),
  v.strictObject({ type: v.literal('cleared'), reason: v.picklist(['timeout', 'hidden', 'user']) }),
]);
export type Result = v.InferOutput<typeof result>;
