import * as v from 'valibot';
import { boundWrap } from '../../api-client/contract/desk/key-changes.ts';
import { sealedField, serviceField } from '../../api-client/contract/desk/service-data.ts';
import { wrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { publicKeyEntry, signedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { sealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { base64url, complaintId } from '../../api-client/contract/primitives.ts';

const publicKey = v.pipe(base64url, v.length(87));
const mine = { keyId: base64url, wrappedPrivateKey };

/** What the desk may ask of the key document: ciphertext, public keys and names of staff go in, nothing else. */
export const command = v.variant('type', [
  v.strictObject({ type: v.literal('open'), complaintId, sealed: sealedPart, ...mine }),
  v.strictObject({ type: v.literal('makeKey') }),
  v.strictObject({
    type: v.literal('setUpRecovery'),
    verifierKeys: v.pipe(v.array(publicKeyEntry), v.minLength(1)),
    regencyName: v.string(),
  }),
  v.strictObject({
    type: v.literal('signList'),
    current: signedKeyList,
    adding: v.array(publicKeyEntry),
    /** Key ids. */
    removing: v.array(base64url),
  }),
  v.strictObject({
    type: v.literal('release'),
    complaintId,
    sealed: sealedPart,
    ...mine,
    field: serviceField,
    officer: v.strictObject({ name: v.string(), agencyName: v.string(), publicKey }),
  }),
  v.strictObject({
    type: v.literal('openField'),
    complaintId,
    field: serviceField,
    sealed: sealedField,
    wrappedPrivateKey,
  }),
  v.strictObject({
    type: v.literal('rewrap'),
    list: signedKeyList,
    /** Of the listed key that takes the wrapped keys. */
    toKeyId: base64url,
    fromKeyId: base64url,
    /** Null: the recovery key does it. */
    wrappedPrivateKey: v.nullable(wrappedPrivateKey),
    items: v.array(boundWrap),
  }),
  v.strictObject({ type: v.literal('rewrapMore'), items: v.array(boundWrap) }),
  v.strictObject({
    type: v.literal('drill'),
    keyId: base64url,
    items: v.pipe(v.array(v.strictObject({ complaintId, sealed: sealedPart })), v.minLength(1)),
  }),
]);
export type Command = v.InferOutput<typeof command>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** What the key document hands back: public keys, wrapped keys, signatures, counts, and that something ended. Never plaintext. */
export const result = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('madeKey'), publicKey, wrappedPrivateKey }),
  v.strictObject({ type: v.literal('signedList'), list: signedKeyList }),
  v.strictObject({ type: v.literal('sealedField'), sealed: sealedField }),
  v.strictObject({ type: v.literal('rewrapped'), moved: v.array(boundWrap), refused: v.number() }),
  v.strictObject({ type: v.literal('drilled'), sample: v.number(), opened: v.number() }),
  v.strictObject({ type: v.literal('cleared'), reason: v.picklist(['timeout', 'hidden', 'user']) }),
]);
export type Result = v.InferOutput<typeof result>;
export type Tell = (result: Result) => void;
