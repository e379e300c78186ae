import { type Contact, contactLimits } from '../../widget/seal/contact.ts';
import { notePieces } from '../../widget/seal/note-pieces.ts';
import type { Found } from './find-in-text.ts';
import { isNumber, SEALED_MARK } from './whatsapp/compose-complaint.ts';

/**
 * Takes a stretch out of the text into the contact: a name or a number into its field when that is empty, anything else among the
 * notes. Null when the notes are full.
 */
export function moveToSeal(
  text: string,
  contact: Contact,
  { start, end, type }: Pick<Found, 'start' | 'end' | 'type'>,
): { text: string; contact: Contact } | null {
  const words = text.slice(start, end).trim();
  const rest = text.slice(0, start) + SEALED_MARK + text.slice(end);
  if (type === 'name' && !contact.name && words.length <= contactLimits.name) {
    return { text: rest, contact: { ...contact, kind: 'named', name: words } };
  }
  if (type === 'phone' && !contact.number && isNumber(words) && words.length <= contactLimits.number) {
    const kind = contact.kind === 'named' ? 'named' : 'number';
    return { text: rest, contact: { ...contact, kind, number: words.replace(/[()]/g, '').trim() } };
  }
  if (isKnown(words, contact)) return { text: rest, contact };
  const notes = [...contact.notes, ...notePieces(words)];
  return notes.length > contactLimits.notes ? null : { text: rest, contact: { ...contact, notes } };
}

/** What stands in the contact already needs no second line. */
function isKnown(words: string, { name, number, notes }: Contact): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^62/, '0');
  if (notes.some((note) => plain(note) === plain(words))) return true;
  if (number && digits(words).length >= 9 && digits(number) === digits(words)) return true;
  return Boolean(name) && ` ${plain(name ?? '')} `.includes(` ${plain(words)} `);
}
