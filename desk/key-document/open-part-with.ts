import type { WrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { OpenPartError, openPart } from '../../widget/seal/open-part.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { FormError } from './form.ts';
import { unlock } from './unlock.ts';

/** A sealed part, and the caller's own wrapped key for it. */
export interface OpenableItem {
  complaintId: string;
  sealed: SealedPart;
  keyId: string;
  wrappedPrivateKey: WrappedPrivateKey;
}

/** Opens a part by a passphrase. Throws a `FormError` with a sentence when it does not open. */
export async function openPartWith(item: OpenableItem, passphrase: string): Promise<unknown> {
  const key = await unlock(item.wrappedPrivateKey, passphrase);
  try {
    return await openPart(item.sealed, key, item.keyId, item.complaintId);
  } catch (error) {
    if (!(error instanceof OpenPartError)) throw error;
    throw new FormError(error.code === 'not_for_this_key' ? text.notForThisKey : text.refused);
  }
}
