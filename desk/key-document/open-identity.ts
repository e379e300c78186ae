import { OpenPartError, openPart } from '../../widget/seal/open-part.ts';
import { importSealingKey } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { clearSoon } from './clear-soon.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import { identityRows } from './identity-rows.ts';
import type { Command, Result } from './messages.ts';
import { unwrapPrivateKey, WrongPassphraseError } from './wrap-private-key.ts';

/** Asks for the passphrase, opens the part here and shows it here; the desk hears only that it was cleared. */
export function openIdentity(
  root: HTMLElement,
  asked: Extract<Command, { type: 'open' }>,
  tell: (result: Result) => void,
): void {
  root.replaceChildren(
    makeForm({
      fields: [{ label: text.passphrase, type: 'password' }],
      button: text.open,
      submit: async ([passphrase = '']) => show(root, asked, await open(asked, passphrase), tell),
    }),
  );
}

async function open(asked: Extract<Command, { type: 'open' }>, passphrase: string): Promise<unknown> {
  let pkcs8: Uint8Array<ArrayBuffer> | null = null;
  try {
    pkcs8 = await unwrapPrivateKey(asked.wrappedPrivateKey, passphrase);
    const key = await importSealingKey(pkcs8);
    return await openPart(asked.sealed, key, asked.keyId, asked.complaintId);
  } catch (error) {
    if (error instanceof WrongPassphraseError) throw new FormError(text.wrongPassphrase);
    if (error instanceof OpenPartError) {
      throw new FormError(error.code === 'not_for_this_key' ? text.notForThisKey : text.refused);
    }
    throw error;
  } finally {
    pkcs8?.fill(0);
  }
}

function show(
  root: HTMLElement,
  asked: Extract<Command, { type: 'open' }>,
  plaintext: unknown,
  tell: (result: Result) => void,
): void {
  const rows = identityRows(asked.sealed.part, plaintext);
  const empty = asked.sealed.part === 'contact' ? text.contact.anonymous : text.serviceEmpty;
  const clear = (reason: 'timeout' | 'hidden' | 'user') => {
    root.replaceChildren(element('p', { role: 'status' }, text.cleared));
    tell({ type: 'cleared', reason });
  };
  const stop = clearSoon(clear);
  const list = element('dl');
  for (const [label, value] of rows) {
    list.append(element('dt', {}, label), element('dd', {}, value));
  }
  root.replaceChildren(
    rows.length > 0 ? list : element('p', { className: 'plain' }, empty),
    element('p', { className: 'hint' }, text.shownNote),
    element(
      'button',
      {
        type: 'button',
        onclick: () => {
          stop();
          clear('user');
        },
      },
      text.clear,
    ),
  );
  root.focus();
}
