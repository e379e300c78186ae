/** A text made plain for the rules. Unit `i` of `text` came from `[starts[i], ends[i])` of the original. */
export interface Normalised {
  text: string;
  /** `text` in lower case, unit for unit. */
  lower: string;
  starts: number[];
  ends: number[];
}

// Letters of other scripts that look like Latin ones: used to slip a number or an address past a filter.
const foreign = 'аеорсхуіѕАВЕКМНОРСТХοΟΑΒΕΙΚΜΝΡΤΧν';
const latin = 'aeopcxyisABEKMHOPCTXoOABEIKMNPTXv';
const lookAlikes = new Map([...foreign].map((letter, index) => [letter, latin[index] ?? letter]));

// Circled digits without a compatibility decomposition: first code point and the value it stands for.
const circledDigits: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
];

function plainDigit(character: string, code: number): string | undefined {
  if (code === 0x1f51f) return '10';
  for (const [first, last, value] of circledDigits) {
    if (code >= first && code <= last) return String(code - first + value);
  }
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  // Every block of decimal digits starts at a code point ending in 0 or 6.
  const low = code & 15;
  const startsAtZero = /^\p{Nd}$/u.test(String.fromCodePoint(code - low));
  return String(startsAtZero ? low : low - 6);
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code === 9 || code === 13 || code === 12 || code === 11 ? ' ' : character;
  if (/^[\p{Cf}\p{M}\u3164\u115f\u1160\uffa0]$/u.test(character)) return '';
  const decomposed = character.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  const digit = /^\d+$/.test(decomposed) ? decomposed : plainDigit(character, code);
  if (digit !== undefined) return digit;
  const twin = lookAlikes.get(character);
  if (twin !== undefined) return twin;
  if (/^[\p{Pd}\u2212\u00ad\u30fc]$/u.test(character)) return '-';
  if (/^[\p{Zs}\u2800]$/u.test(character)) return ' ';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code === 0x2019 || code === 0x2018) return "'";
  return decomposed;
}

/**
 * Compatibility forms, accents, invisible characters, keycaps, digits and look-alike letters of other scripts
 * become plain characters; line breaks stay. Letters and words that stand for digits are read later, by
 * `readDigitRuns`.
 */
export function normalise(original: string): Normalised {
  let text = '';
  let lower = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const plain = plainCharacter(character);
    const small = plain.toLowerCase();
    text += plain;
    lower += small.length === plain.length ? small : plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { text, lower, starts, ends };
}

/**
 * The stretch of the original that gave `[start, end)` of the normalised text, with the invisible marks
 * inside it.
 */
export function toOriginal(map: Normalised, start: number, end: number, original: string): [number, number] {
  const from = map.starts[start] ?? original.length;
  let to = map.ends[end - 1] ?? from;
  // A keycap or an accent that follows the last character belongs to it.
  const following = map.starts[end] ?? original.length;
  if (/^[\p{Cf}\p{M}]+$/u.test(original.slice(to, following))) to = following;
  return [from, to];
}
