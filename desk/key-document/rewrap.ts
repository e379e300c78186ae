import type { BoundWrap } from '../../api-client/contract/desk/key-changes.ts';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { KeyListError, verifyKeyList } from '../../widget/seal/key-list.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { clearSoon } from './clear-soon.ts';
import { element } from './element.ts';
import { makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { moveWraps } from './move-wraps.ts';
import { readOwnRecovery } from './read-own-recovery.ts';
import { unlock } from './unlock.ts';

type Asked = CommandOf<'rewrap'>;
/** Takes the next wrapped keys; none ends the work. */
export type TakeMore = (items: BoundWrap[]) => void;

/**
 * Moves wrapped data keys to another listed key, batch by batch; sealed bodies never come here. The opened key is dropped at the end, or
 * after two minutes: what was moved by then is kept, and the work is taken up again with the passphrase.
 */
export async function rewrap(root: HTMLElement, asked: Asked, tell: Tell): Promise<TakeMore | null> {
  const to = await listedKey(asked);
  if (!to) {
    root.replaceChildren(element('p', { role: 'alert' }, text.listRefused));
    return null;
  }
  let opened: CryptoKey | CryptoKeyPair | null = null;
  let stop = () => {};

  const work = async (items: BoundWrap[]): Promise<void> => {
    if (!opened) return;
    if (items.length === 0) {
      stop();
      opened = null;
      root.replaceChildren(element('p', { role: 'status' }, text.rewrap.done));
      return;
    }
    const { moved, refused } = await moveWraps(items, { keyId: asked.fromKeyId, key: opened }, to);
    if (opened) tell({ type: 'rewrapped', moved, refused });
  };

  const { wrappedPrivateKey } = asked;
  root.replaceChildren(
    element('p', {}, text.rewrap.lead),
    element('p', { className: 'hint' }, text.rewrap.fingerprint),
    element('p', { className: 'code' }, await fingerprintOf(asked.list.signer)),
    makeForm({
      fields: [
        wrappedPrivateKey
          ? { label: text.passphrase, type: 'password' }
          : { label: text.recoveryInput, hint: text.recoveryInputHint, type: 'words' },
      ],
      button: text.rewrap.start,
      submit: async ([typed = '']) => {
        opened = wrappedPrivateKey
          ? await unlock(wrappedPrivateKey, typed)
          : (await readOwnRecovery(typed, asked.list)).sealing;
        stop = clearSoon((reason) => {
          opened = null;
          root.replaceChildren(element('p', { role: 'status' }, text.rewrap.stopped));
          tell({ type: 'cleared', reason });
        });
        root.replaceChildren(element('p', { role: 'status' }, text.rewrap.working));
        await work(asked.items);
      },
    }),
  );
  return (items) => void work(items);
}

/** The key as the signed list names it: a server cannot have it wrapped for a key that nobody signed. */
async function listedKey(asked: Asked) {
  try {
    const { keys } = await verifyKeyList(asked.list, null);
    return keys.find((key) => key.keyId === asked.toKeyId && key.kind === 'verifier') ?? null;
  } catch (error) {
    if (error instanceof KeyListError) return null;
    throw error;
  }
}
