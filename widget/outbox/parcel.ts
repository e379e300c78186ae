import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import { toBase64url } from '../seal/base64url.ts';
import type { RandomBytes } from '../seal/random-bytes.ts';
import type { Vault } from './vault.ts';

/** A complaint on its way: the exact body and its key, the same until the server has answered. */
export interface Parcel {
  /** The body's JSON text, written once; identity in it is sealed. */
  body: string;
  idempotencyKey: string;
}

const NAME = 'outbox';
/** Long enough for a weekend without network. */
const HOURS = 7 * 24;
/** Bytes. The tracking code is derived from the key, hence more than the 128 bits that make it unique. */
const KEY_BYTES = 24;

/** Packs and keeps a complaint before its first byte is sent, so that a killed tab can send it again. */
export async function pack(vault: Vault, complaint: FileComplaint, random: RandomBytes): Promise<Parcel> {
  const parcel = { body: JSON.stringify(complaint), idempotencyKey: toBase64url(random(KEY_BYTES)) };
  await vault.save(NAME, parcel, HOURS);
  return parcel;
}

export async function recallParcel(vault: Vault): Promise<Parcel | null> {
  return (await vault.load(NAME)) as Parcel | null;
}

export const dropParcel = (vault: Vault): void => vault.remove(NAME);
