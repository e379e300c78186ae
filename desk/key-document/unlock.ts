import type { WrappedPrivateKey } from '../../api-client/contract/desk/wrapped-private-key.ts';
import { importSealingKey } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { FormError } from './form.ts';
import { unwrapPrivateKey, WrongPassphraseError } from './wrap-private-key.ts';

/** The private key a passphrase opens. Throws a `FormError` with a sentence when it does not. */
export async function unlock(wrapped: WrappedPrivateKey, passphrase: string): Promise<CryptoKey> {
  let pkcs8: Uint8Array<ArrayBuffer> | null = null;
  try {
    pkcs8 = await unwrapPrivateKey(wrapped, passphrase);
    return await importSealingKey(pkcs8);
  } catch (error) {
    if (error instanceof WrongPassphraseError) throw new FormError(text.wrongPassphrase);
    throw error;
  } finally {
    pkcs8?.fill(0);
  }
}
