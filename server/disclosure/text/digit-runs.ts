import { digitWords, joiningWords, letterDigits, repeatWords } from './digit-words.ts';
import type { Normalised } from './normalise.ts';

/** Digits written together, or one digit word. A masked digit (`x`, `*`) reads as `x`. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
  written: 'digits' | 'letters' | 'word' | 'mask';
}

/** Groups that follow each other with little between them, so that they may be one number. */
export interface DigitRun {
  groups: DigitGroup[];
}

// The longest stretch of blanks and signs that may stand inside one number ("0812 - 3456").
const widestGap = 6;

const longestWord = 9;

/** Digits of words written together ("noldelapansatu"), or undefined when a rest stays unread. */
function readJoinedWords(word: string): string | undefined {
  let digits = '';
  let at = 0;
  while (at < word.length) {
    let read = 0;
    for (let length = Math.min(longestWord, word.length - at); length >= 3; length--) {
      const digit = digitWords.get(word.slice(at, at + length));
      if (digit !== undefined) {
        digits += digit;
        read = length;
        break;
      }
    }
    if (read === 0) return undefined;
    at += read;
  }
  return digits;
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail++;
  }
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function readWord(word: string): string | undefined {
  const exact = digitWords.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 4) return undefined;
  if (word.length > 6) {
    const joined = readJoinedWords(word.length > 200 ? word.slice(0, 200) : word);
    if (joined !== undefined) return joined;
  }
  if (word.length > longestWord + 1) return undefined;
  for (const [known, digit] of digitWords) {
    if (known.length >= 4 && known[0] === word[0] && withinOneEdit(known, word)) return digit;
  }
  return undefined;
}

function readLetters(segment: string, atEdge: boolean): string | undefined {
  let digits = '';
  for (const letter of segment) {
    const digit = letterDigits.get(letter);
    if (digit === undefined) return undefined;
    digits += digit;
  }
  // "WA0812", "AB12": several letters at an edge are a word, unless they are all noughts and ones.
  if (atEdge && segment.length > 1 && !/^[oOlIizZSB]{2,4}$/.test(segment)) return undefined;
  return digits;
}

type Piece = DigitGroup | 'weak' | 'join' | 'tens' | 'teens' | 'hundreds' | { repeat: number } | undefined;

function readPiece(
  token: string,
  start: number,
  alone: boolean,
  atEdge: boolean,
  lower: string,
  digits: string | undefined,
): Piece {
  const end = start + token.length;
  if (/^\d+$/.test(token)) return { start, end, digits: token, written: 'digits' };
  if (/^(?:x{2,}|x{2,}X*|X{2,})$/.test(token) && token.length <= 12) {
    return { start, end, digits: 'x'.repeat(token.length), written: 'mask' };
  }
  if (digits !== undefined) return { start, end, digits, written: 'word' };
  if (alone) {
    if (joiningWords.has(lower)) return 'join';
    if (lower === 'puluh' || lower === 'puluhan') return 'tens';
    if (lower === 'belas' || lower === 'welas') return 'teens';
    if (lower === 'ratus') return 'hundreds';
    const repeat = repeatWords.get(lower);
    if (repeat !== undefined) return { repeat };
    return /^(?:[oOlIi]{1,4}|[BSzZ])$/.test(token) ? 'weak' : undefined;
  }
  const letters = readLetters(token, atEdge);
  return letters === undefined ? undefined : { start, end, digits: letters, written: 'letters' };
}

function isGroup(piece: Piece): piece is DigitGroup {
  return typeof piece === 'object' && 'digits' in piece;
}

/**
 * Finds every stretch of the text that can be read as digits: digits, letters for digits beside digits, digit
 * words in four languages, masked digits. Groups stay apart so that a rule can begin and end at their
 * borders.
 */
export function readDigitRuns({ text, lower }: Normalised): DigitRun[] {
  const readings = new Map<string, string | undefined>();
  const read = (word: string) => {
    if (!readings.has(word)) readings.set(word, readWord(word));
    return readings.get(word);
  };
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  let lastEnd = -1;
  let joined = false;
  let repeat = 1;
  const weak: { start: number; end: number }[] = [];

  const close = () => {
    if (groups.length > 0) runs.push({ groups });
    groups = [];
    joined = false;
    repeat = 1;
    weak.length = 0;
  };
  const add = (group: DigitGroup) => {
    for (const letters of weak.splice(0)) {
      const digits = [...text.slice(letters.start, letters.end)]
        .map((l) => letterDigits.get(l) ?? '')
        .join('');
      // "o 8 1 2": a lone letter opens a number only as the nought before an 8.
      if (groups.length > 0 || (digits === '0' && group.digits.startsWith('8'))) {
        groups.push({ ...letters, digits, written: 'letters' });
      }
    }
    groups.push(repeat === 1 ? group : { ...group, digits: group.digits.repeat(repeat) });
    repeat = 1;
    joined = false;
  };
  const scale = (kind: 'tens' | 'teens' | 'hundreds', end: number) => {
    const last = groups.at(-1);
    if (last?.written !== 'word' || last.digits.length !== 1) return;
    const digits = kind === 'teens' ? `1${last.digits}` : last.digits;
    groups[groups.length - 1] = { ...last, end, digits };
    // "dua puluh tiga" is 23: the 0 of 20 counts only when no unit follows, and nobody needs it to find the
    // number.
  };

  const tokens = /[\p{L}\p{N}]+|[*•#]{2,12}/gu;
  const segments = /\d+|[xX]{2,12}(?![\p{L}])|\D+/gu;
  for (const match of text.matchAll(tokens)) {
    const token = match[0];
    const tokenStart = match.index;
    const gap = tokenStart - lastEnd;
    if (lastEnd >= 0 && gap > widestGap) close();
    lastEnd = tokenStart + token.length;
    if (/^[*•#]/.test(token)) {
      if (groups.length > 0) {
        add({ start: tokenStart, end: lastEnd, digits: 'x'.repeat(token.length), written: 'mask' });
      }
      continue;
    }
    const alone = !/\d/.test(token) || /^\d+$/.test(token);
    const parts = alone ? [token] : (token.match(segments) ?? []);
    let start = tokenStart;
    for (const [index, part] of parts.entries()) {
      const atEdge = index === 0 || index === parts.length - 1;
      const small = lower.slice(start, start + part.length);
      const piece = readPiece(part, start, alone, atEdge, small, read(small));
      start += part.length;
      if (isGroup(piece)) add(piece);
      else if (piece === 'weak') weak.push({ start: tokenStart, end: lastEnd });
      else if (piece === 'join' && groups.length > 0 && !joined) joined = true;
      else if (piece === 'tens' || piece === 'teens' || piece === 'hundreds') scale(piece, lastEnd);
      else if (typeof piece === 'object') repeat = piece.repeat;
      else close();
    }
  }
  close();
  return runs;
}
