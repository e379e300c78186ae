import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { bodyAssociatedData } from './associated-data.ts';
import { fromBase64url } from './base64url.ts';
import { unpadJson } from './padding.ts';
import { unwrapDataKey } from './unwrap-data-key.ts';

/** `not_for_this_key`: no wrap carries the key's name. `refused`: wrong key, wrong complaint, or altered bytes. */
export class OpenPartError extends Error {
  override name = 'OpenPartError';
  readonly code: 'not_for_this_key' | 'refused';

  constructor(code: OpenPartError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Opens a part sealed by `sealPart` and returns its JSON. Give the key pair, or a private key alone if it is extractable
 * (HPKE binds the public point, which a sealed-off private key cannot tell). Throws `OpenPartError`.
 */
export async function openPart(
  sealed: SealedPart,
  recipientKey: CryptoKey | CryptoKeyPair,
  keyId: string,
  complaintId: string,
): Promise<unknown> {
  if ('extractable' in recipientKey && !recipientKey.extractable) {
    throw new TypeError('a private key that is not extractable needs its public half beside it');
  }
  const wrap = sealed.wrappedKeys.find((candidate) => candidate.keyId === keyId);
  if (!wrap) throw new OpenPartError('not_for_this_key');
  try {
    const dataKey = await unwrapDataKey(wrap, { complaintId, part: sealed.part }, recipientKey);
    const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['decrypt']);
    const padded = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: fromBase64url(sealed.nonce),
        additionalData: bodyAssociatedData(complaintId, sealed.part),
      },
      key,
      fromBase64url(sealed.ciphertext),
    );
    return unpadJson(padded);
  } catch {
    throw new OpenPartError('refused');
  }
}
