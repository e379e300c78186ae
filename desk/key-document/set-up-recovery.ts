import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { signKeyList } from '../../widget/seal/key-list.ts';
import { systemRandom } from '../../widget/seal/random-bytes.ts';
import { makeRecoveryKey, type RecoveryKey } from '../../widget/seal/recovery-key.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { clearAfterRest } from './clear-soon.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { recoverySheet } from './recovery-sheet.ts';
import { wordsOf } from './recovery-words.ts';

type Asked = CommandOf<'setUpRecovery'>;

/** How many words are asked back from the paper before the key is used. */
const ASKED_BACK = 3;

/** Makes the recovery key, shows it this once, and after words of its paper were typed back signs the very first key list with it. */
export async function setUpRecovery(root: HTMLElement, asked: Asked, tell: Tell): Promise<void> {
  const secret = systemRandom(32);
  const recovery = await makeRecoveryKey(secret);
  const words = wordsOf(secret);
  secret.fill(0);
  const { publicKey } = await publicKeyEntryOf(recovery.signing.publicKey, 'recovery');
  // Nothing was signed with it yet: a key that is cleared here is as if it had never been.
  const stop = clearAfterRest((reason) => {
    root.replaceChildren(element('p', { role: 'status' }, text.recoveryCleared));
    tell({ type: 'cleared', reason });
  });
  const sheet = recoverySheet(words, {
    regencyName: asked.regencyName,
    fingerprint: await fingerprintOf(publicKey),
    madeAt: new Date(),
  });
  root.replaceChildren(
    sheet,
    element('p', { className: 'hint screen' }, text.recoveryOnce),
    element('button', { type: 'button', className: 'quiet', onclick: () => print() }, text.print),
    element(
      'button',
      { type: 'button', onclick: () => askBack(root, words, () => sign(root, asked, recovery, tell, stop)) },
      text.written,
    ),
  );
}

/** The paper alone is left to read from. */
function askBack(root: HTMLElement, words: readonly string[], confirmed: () => Promise<void>): void {
  const positions = threeOf(words.length);
  root.replaceChildren(
    element('h1', {}, text.askBackTitle),
    element('p', { className: 'hint' }, text.askBackLead),
    makeForm({
      fields: positions.map((position) => ({ label: text.wordAt(position + 1), type: 'text' as const })),
      button: text.confirmRecovery,
      submit: async (typed) => {
        const wrong = positions.findIndex(
          (position, index) => typed[index]?.trim().toLowerCase() !== words[position],
        );
        if (wrong >= 0) throw new FormError(text.wordBackWrong((positions[wrong] ?? 0) + 1));
        await confirmed();
      },
    }),
  );
}

async function sign(
  root: HTMLElement,
  asked: Asked,
  recovery: RecoveryKey,
  tell: Tell,
  stop: () => void,
): Promise<void> {
  const own = await publicKeyEntryOf(recovery.sealing.publicKey, 'recovery');
  const list = await signKeyList(
    { version: 1, issuedAt: new Date().toISOString(), keys: [...asked.verifierKeys, own] },
    recovery.signing,
  );
  stop();
  root.replaceChildren(element('p', { role: 'status' }, text.signed));
  tell({ type: 'signedList', list });
}

function threeOf(count: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < ASKED_BACK) drawn.add((systemRandom(1)[0] ?? 0) % count);
  return [...drawn].sort((a, b) => a - b);
}
