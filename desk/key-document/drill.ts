import { openPart } from '../../widget/seal/open-part.ts';
import { publicKeyEntryOf } from '../../widget/seal/sealing-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { readOwnRecovery } from './read-own-recovery.ts';

/** Tries the paper in the safe on a sample: whether each part opens is counted, what is inside is shown to nobody. */
export function drill(root: HTMLElement, asked: CommandOf<'drill'>, tell: Tell): void {
  root.replaceChildren(
    element('p', {}, text.drill.lead(asked.items.length)),
    makeForm({
      fields: [{ label: text.recoveryInput, hint: text.recoveryInputHint, type: 'words' }],
      button: text.drill.start,
      submit: async ([typed = '']) => {
        const { sealing } = await readOwnRecovery(typed, null);
        const own = await publicKeyEntryOf(sealing.publicKey, 'recovery');
        if (own.keyId !== asked.keyId) throw new FormError(text.recoveryOther);
        let opened = 0;
        for (const { complaintId, sealed } of asked.items) {
          const plaintext = await openPart(sealed, sealing, asked.keyId, complaintId).catch(() => null);
          if (plaintext !== null) opened += 1;
        }
        const sample = asked.items.length;
        root.replaceChildren(element('p', { role: 'status' }, text.drill.result(opened, sample)));
        tell({ type: 'drilled', sample, opened });
      },
    }),
  );
}
