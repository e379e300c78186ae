import { limits } from '../../../api-client/contract/limits.ts';
import { contactLimits } from '../../seal/contact.ts';
import { data, state, update } from '../state.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { words } from './words.ts';

/** Takes the run out of the story; the seal is the only place it goes to. */
function move(identifier: Identifier): void {
  const { draft, contact } = state;
  const before = draft.text.slice(0, identifier.start);
  const after = draft.text.slice(identifier.end);
  update({
    draft: { ...draft, text: before + words().moved + after },
    contact: { ...contact, notes: [...contact.notes, identifier.text.slice(0, contactLimits.note)] },
    sealed: null,
  });
}

/** "There is a number in your text: move it to the sealed part?" */
export function IdentifierHint() {
  if (!state.text) return null;
  // A text beyond the limit is refused anyway; searching megabytes at every key would freeze a phone.
  const [identifier] = findIdentifiers(state.draft.text.slice(0, limits.textMaximum));
  if (!identifier) return null;
  const room = data.identityReady && state.contact.notes.length < contactLimits.notes;
  return (
    <p class="notice" role="status">
      {words().found} <b>{identifier.text}</b>
      {room && (
        <button type="button" onClick={() => move(identifier)}>
          {words().move}
        </button>
      )}
    </p>
  );
}
