import type { SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import type { RecoveryKey } from '../../widget/seal/recovery-key.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { FormError } from './form.ts';
import { RecoveryWordsError, readRecovery } from './recovery-words.ts';

/** The recovery key from its paper, if it is the one that signed this list. Throws a `FormError` with a sentence. */
export async function readOwnRecovery(
  typed: string,
  list: Pick<SignedKeyList, 'signer'> | null,
): Promise<RecoveryKey> {
  const recovery = await read(typed);
  const { publicKey } = await publicKeyEntryOf(recovery.signing.publicKey, 'recovery');
  if (list && publicKey !== list.signer) throw new FormError(text.recoveryOther);
  return recovery;
}

async function read(typed: string): Promise<RecoveryKey> {
  try {
    return await readRecovery(typed);
  } catch (error) {
    if (error instanceof RecoveryWordsError) throw new FormError(error.message);
    throw error;
  }
}
