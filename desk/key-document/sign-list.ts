import type { KeyListBody } from '../../api-client/contract/intake/key-list.ts';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { KeyListError, signKeyList, verifyKeyList } from '../../widget/seal/key-list.ts';
import { type RecoveryKey, RecoveryKeyError, readRecoveryKey } from '../../widget/seal/recovery-key.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { Command, Result } from './messages.ts';

type Asked = Extract<Command, { type: 'signList' }>;

/** Signs the next key list, the current one and the new keys in it, by the recovery key typed from its paper. */
export async function signList(
  root: HTMLElement,
  asked: Asked,
  tell: (result: Result) => void,
): Promise<void> {
  const added = asked.adding.map((key) => element('li', { className: 'code' }, key.keyId));
  root.replaceChildren(
    element('p', {}, text.signCheck),
    element('ul', {}, ...added),
    makeForm({
      fields: [{ label: text.recoveryInput, hint: text.recoveryInputHint, type: 'text' }],
      button: text.sign,
      submit: async ([typed = '']) => {
        const list = await sign(asked, typed);
        root.replaceChildren(element('p', { role: 'status' }, text.signed));
        tell({ type: 'signedList', list });
      },
    }),
  );
}

async function sign(asked: Asked, typed: string) {
  const recovery = await read(typed);
  const own = await publicKeyEntryOf(recovery.signing.publicKey, 'recovery');
  const current = await verified(asked, await fingerprintOf(own.publicKey));
  const known = new Set(current.keys.map((key) => key.keyId));
  const keys = [...current.keys, ...asked.adding.filter((key) => !known.has(key.keyId))];
  return signKeyList(
    { version: current.version + 1, issuedAt: new Date().toISOString(), keys },
    recovery.signing,
  );
}

async function read(typed: string): Promise<RecoveryKey> {
  try {
    return await readRecoveryKey(typed);
  } catch (error) {
    if (error instanceof RecoveryKeyError) throw new FormError(text.recoveryWrong);
    throw error;
  }
}

/** The list that is extended must carry this very key's signature: a server cannot slip keys into it. */
async function verified(asked: Asked, fingerprint: string): Promise<KeyListBody> {
  try {
    return await verifyKeyList(asked.current, fingerprint);
  } catch (error) {
    if (!(error instanceof KeyListError)) throw error;
    throw new FormError(error.code === 'signer' ? text.recoveryOther : text.listRefused);
  }
}
