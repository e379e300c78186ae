import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { wrapAssociatedData } from './associated-data.ts';
import { fromBase64url } from './base64url.ts';
import { suite, wrapInfo } from './suite.ts';
import type { WrapSubject } from './wrap-data-key.ts';

/** Opens one wrapped data key; rejects on a wrong key, another complaint or altered bytes. Wipe the bytes after use. */
export async function unwrapDataKey(
  wrap: SealedPart['wrappedKeys'][number],
  { complaintId, part }: WrapSubject,
  recipientKey: CryptoKey | CryptoKeyPair,
): Promise<Uint8Array<ArrayBuffer>> {
  const dataKey = await suite.open(
    { recipientKey, enc: fromBase64url(wrap.encapsulated), info: wrapInfo },
    fromBase64url(wrap.wrapped),
    wrapAssociatedData(complaintId, part, wrap.keyId),
  );
  return new Uint8Array(dataKey);
}
