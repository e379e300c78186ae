import { contactLimits } from '../../seal/contact.ts';
import { notePieces } from '../../seal/note-pieces.ts';
import { data, state, update } from '../state.ts';
import { firstIdentifier } from './text-rules.ts';
import { words } from './words.ts';

interface IdentifierHintProps {
  /** What stands in the field now. */
  typed: string;
  /** Puts the field's text without the identifier in its place. */
  onMove: (left: string) => void;
}

/** "There is a number in your text: move it to the sealed part?" The seal is the only place it goes to. */
export function IdentifierHint({ typed, onMove }: IdentifierHintProps) {
  const { text, contact } = state;
  if (!text) return null;
  const identifier = firstIdentifier(typed);
  if (!identifier) return null;
  const { start, end } = identifier;
  const found = typed.slice(start, end);
  const notes = [...contact.notes, ...notePieces(found)];
  const move = () => {
    update({ contact: { ...contact, notes }, sealed: null });
    onMove(typed.slice(0, start) + words().moved + typed.slice(end));
  };
  return (
    <p class="notice" role="status">
      {words().found} <b>{found}</b>
      {data.identityReady && notes.length <= contactLimits.notes && (
        <button type="button" onClick={move}>
          {words().move}
        </button>
      )}
    </p>
  );
}
