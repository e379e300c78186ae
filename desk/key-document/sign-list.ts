import type { KeyListBody } from '../../api-client/contract/intake/key-list.ts';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { KeyListError, signKeyList, verifyKeyList } from '../../widget/seal/key-list.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { readOwnRecovery } from './read-own-recovery.ts';

type Asked = CommandOf<'signList'>;

/** Signs the next key list, the current one with what enters and without what leaves, by the recovery key typed from its paper. */
export async function signList(root: HTMLElement, asked: Asked, tell: Tell): Promise<void> {
  const line = (keyId: string) => element('li', { className: 'code' }, keyId);
  const group = (title: string, keyIds: readonly string[]) =>
    keyIds.length === 0 ? [] : [element('p', {}, title), element('ul', {}, ...keyIds.map(line))];
  root.replaceChildren(
    ...group(
      text.signCheck,
      asked.adding.map((key) => key.keyId),
    ),
    ...group(text.signRemove, asked.removing),
    makeForm({
      fields: [{ label: text.recoveryInput, hint: text.recoveryInputHint, type: 'words' }],
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
  const recovery = await readOwnRecovery(typed, asked.current);
  const own = await publicKeyEntryOf(recovery.signing.publicKey, 'recovery');
  const current = await verified(asked, await fingerprintOf(own.publicKey));
  const staying = current.keys.filter(
    (key) => key.kind === 'recovery' || !asked.removing.includes(key.keyId),
  );
  const known = new Set(staying.map((key) => key.keyId));
  const keys = [...staying, ...asked.adding.filter((key) => !known.has(key.keyId))];
  return signKeyList(
    { version: current.version + 1, issuedAt: new Date().toISOString(), keys },
    recovery.signing,
  );
}

/** The list that is extended must carry this very key's signature: a server cannot slip keys into it. */
async function verified(asked: Asked, fingerprint: string): Promise<KeyListBody> {
  try {
    return await verifyKeyList(asked.current, fingerprint);
  } catch (error) {
    if (error instanceof KeyListError) throw new FormError(text.listRefused);
    throw error;
  }
}
