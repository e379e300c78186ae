import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { OpenFieldError, openField } from './release-seal.ts';
import { showForTwoMinutes } from './show-for-two-minutes.ts';
import { unlock } from './unlock.ts';

/** An officer opens the one field that was released to her; it is shown here alone. */
export function openReleased(root: HTMLElement, asked: CommandOf<'openField'>, tell: Tell): void {
  root.replaceChildren(
    makeForm({
      fields: [{ label: text.passphrase, type: 'password' }],
      button: text.open,
      submit: async ([passphrase = '']) => {
        const value = await open(asked, await unlock(asked.wrappedPrivateKey, passphrase));
        const label = text.service[asked.field];
        const shown = element('dl', {}, element('dt', {}, label), element('dd', {}, value));
        showForTwoMinutes(root, [shown, element('p', { className: 'hint' }, text.release.purpose)], tell);
      },
    }),
  );
}

async function open(asked: CommandOf<'openField'>, key: CryptoKey): Promise<string> {
  try {
    return await openField(asked.sealed, asked, key);
  } catch (error) {
    if (error instanceof OpenFieldError) throw new FormError(text.release.refused);
    throw error;
  }
}
