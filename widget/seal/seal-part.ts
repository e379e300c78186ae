import type { KeyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { bodyAssociatedData } from './associated-data.ts';
import { toBase64url } from './base64url.ts';
import { padJson } from './padding.ts';
import { type RandomBytes, systemRandom } from './random-bytes.ts';
import { wrapDataKey } from './wrap-data-key.ts';

export interface SealPartOptions {
  complaintId: string;
  part: SealedPart['part'];
  /** Becomes JSON of at most 1,024 bytes. */
  plaintext: object;
  /** A list that `verifyKeyList` returned. */
  keyList: KeyListBody;
  random?: RandomBytes;
}

/**
 * Seals one part of a reporter's identity for every key of the list (RFC 9180). The result's size depends on the
 * number of keys alone. Throws a `RangeError` when the plaintext does not fit.
 */
export async function sealPart(options: SealPartOptions): Promise<SealedPart> {
  const { complaintId, part, plaintext, keyList, random = systemRandom } = options;
  const dataKey = random(32);
  const nonce = random(12);
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt']);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bodyAssociatedData(complaintId, part) },
    key,
    padJson(plaintext),
  );
  const wrappedKeys = [];
  for (const entry of keyList.keys)
    wrappedKeys.push(await wrapDataKey(dataKey, { complaintId, part }, entry, random));
  dataKey.fill(0);
  return {
    format: 1,
    part,
    keyListVersion: keyList.version,
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(new Uint8Array(ciphertext)),
    wrappedKeys,
  };
}
