import { contactLimits } from '../../seal/contact.ts';
import { data, state, update } from '../state.ts';
import { notePieces } from './note-pieces.ts';
import { firstIdentifier } from './text-rules.ts';
import { words } from './words.ts';

/** Takes the run out of the story; the seal is the only place it goes to. */
function move(start: number, end: number, notes: string[]): void {
  const { draft, contact } = state;
  update({
    draft: { ...draft, text: draft.text.slice(0, start) + words().moved + draft.text.slice(end) },
    contact: { ...contact, notes },
    sealed: null,
  });
}

/** "There is a number in your text: move it to the sealed part?" */
export function IdentifierHint() {
  const { text, draft, contact } = state;
  if (!text) return null;
  const identifier = firstIdentifier(draft.text);
  if (!identifier) return null;
  const { start, end } = identifier;
  const found = draft.text.slice(start, end);
  const notes = [...contact.notes, ...notePieces(found)];
  return (
    <p class="notice" role="status">
      {words().found} <b>{found}</b>
      {data.identityReady && notes.length <= contactLimits.notes && (
        <button type="button" onClick={() => move(start, end, notes)}>
          {words().move}
        </button>
      )}
    </p>
  );
}
