import { contactLimits } from './contact.ts';

const { note } = contactLimits;
const PIECE = new RegExp(`\\S[^]{0,${note - 1}}(?!\\S)|\\S{1,${note}}`, 'g');

/** A number spelt out in words is longer than one note holds: cut between words, so that no digit of it is lost. */
export const notePieces = (text: string): string[] =>
  (text.match(PIECE) ?? []).map((piece) => piece.trimEnd());
