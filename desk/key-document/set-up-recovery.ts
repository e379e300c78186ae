import { signKeyList } from '../../widget/seal/key-list.ts';
import { systemRandom } from '../../widget/seal/random-bytes.ts';
import { makeRecoveryKey } from '../../widget/seal/recovery-key.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { Command, Result } from './messages.ts';

/** Makes the recovery key, shows it this once, and after it was written down signs the very first key list with it. */
export async function setUpRecovery(
  root: HTMLElement,
  asked: Extract<Command, { type: 'setUpRecovery' }>,
  tell: (result: Result) => void,
): Promise<void> {
  const secret = systemRandom(32);
  const recovery = await makeRecoveryKey(secret);
  secret.fill(0);
  const lastGroup = recovery.printable.slice(-4);
  root.replaceChildren(
    element('h1', {}, text.recoveryTitle),
    element('p', { className: 'hint' }, text.recoveryOnce),
    element('p', { className: 'recovery', translate: false }, recovery.printable),
    element(
      'button',
      { type: 'button', className: 'quiet', onclick: () => tell({ type: 'print' }) },
      text.print,
    ),
    makeForm({
      fields: [{ label: text.lastGroup, type: 'text' }],
      button: text.confirmRecovery,
      submit: async ([typed = '']) => {
        if (typed.trim().toUpperCase() !== lastGroup) throw new FormError(text.lastGroupWrong);
        const own = await publicKeyEntryOf(recovery.sealing.publicKey, 'recovery');
        const list = await signKeyList(
          { version: 1, issuedAt: new Date().toISOString(), keys: [...asked.verifierKeys, own] },
          recovery.signing,
        );
        root.replaceChildren(element('p', { role: 'status' }, text.signed));
        tell({ type: 'signedList', list });
      },
    }),
  );
}
