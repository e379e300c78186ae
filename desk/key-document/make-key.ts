import { makeSealingKey, publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { Result } from './messages.ts';
import { wrapPrivateKey } from './wrap-private-key.ts';

const SHORTEST_PASSPHRASE = 16;

/** Makes a verifier's key pair; out go the public key and the private key wrapped by a new passphrase. */
export function makeKey(root: HTMLElement, tell: (result: Result) => void): void {
  root.replaceChildren(
    makeForm({
      fields: [
        { label: text.newPassphrase, hint: text.newPassphraseHint, type: 'password' },
        { label: text.repeatPassphrase, type: 'password' },
      ],
      button: text.make,
      submit: async ([passphrase = '', repeated = '']) => {
        if (passphrase.trim().length < SHORTEST_PASSPHRASE) throw new FormError(text.tooShort);
        if (passphrase !== repeated) throw new FormError(text.notSame);
        const pair = await makeSealingKey();
        const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
        const wrapped = await wrapPrivateKey(pkcs8, passphrase);
        pkcs8.fill(0);
        const { publicKey } = await publicKeyEntryOf(pair.publicKey, 'verifier');
        root.replaceChildren(element('p', { role: 'status' }, text.made));
        tell({ type: 'madeKey', publicKey, wrappedPrivateKey: wrapped });
      },
    }),
  );
}
