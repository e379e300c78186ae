import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { wrapAssociatedData } from './associated-data.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { RandomBytes } from './random-bytes.ts';
import { suite, wrapInfo } from './suite.ts';

/** What a data key belongs to. */
export interface WrapSubject {
  complaintId: string;
  part: SealedPart['part'];
}

/** Wraps a data key by HPKE for one key of a list. */
export async function wrapDataKey(
  dataKey: Uint8Array<ArrayBuffer>,
  { complaintId, part }: WrapSubject,
  entry: { keyId: string; publicKey: string },
  random: RandomBytes,
): Promise<SealedPart['wrappedKeys'][number]> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(entry.publicKey));
  const wrapped = await suite.seal(
    { recipientPublicKey, info: wrapInfo, ekm: random(32) },
    dataKey,
    wrapAssociatedData(complaintId, part, entry.keyId),
  );
  return {
    keyId: entry.keyId,
    encapsulated: toBase64url(new Uint8Array(wrapped.enc)),
    wrapped: toBase64url(new Uint8Array(wrapped.ct)),
  };
}
