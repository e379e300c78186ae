import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_WORDS } from './own-words.ts';

/** Letters that must remain when everything about the office and the person is taken away. */
const OWN_LETTERS = 5;
const FEWEST_DIFFERENT = 5;
/** Of neighbouring letters, those that follow each other in the alphabet or on the keyboard. */
const RUN_SHARE = 0.7;
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const DISGUISES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether a password would be among the first that somebody tries: one of the well-known ones (alone, doubled, with figures or signs
 * around it, with figures for letters), nothing but figures, a run of neighbours on the keyboard, hardly any different letters, or
 * little more than `context`: words of the office, the product and the person herself. Several words in a row are none of these.
 */
export function isGuessable(password: string, context: readonly string[]): boolean {
  const lower = password.normalize('NFKC').toLowerCase();
  if (!/\p{L}/u.test(lower)) return /^[\d\s.,/-]+$/.test(lower);
  if (new Set(lower).size < FEWEST_DIFFERENT || isRun(lower)) return true;
  const inner = /\p{L}(?:.*\p{L})?/su.exec(lower)?.[0] ?? lower;
  const told = [lower, inner, undisguised(inner), undisguised(lower), lettersOf(inner)];
  if (told.flatMap((word) => [word, repeatedPart(word)]).some(isWellKnown)) return true;
  return [lower, undisguised(lower)].some((word) => {
    const left = lettersLeft(word, context);
    return left < OWN_LETTERS && left < lettersOf(word).length;
  });
}

const undisguised = (word: string) => word.replace(/[013457@$!]/g, (sign) => DISGUISES[sign] ?? sign);
const lettersOf = (word: string) => word.replace(/[^\p{L}]/gu, '');

/** `abcabc` is `abc` twice; a word that repeats nothing is itself. */
function repeatedPart(word: string): string {
  const letters = lettersOf(word);
  for (let length = 1; length <= letters.length / 2; length += 1) {
    const part = letters.slice(0, length);
    if (letters.length % length === 0 && part.repeat(letters.length / length) === letters) return part;
  }
  return word;
}

function isRun(word: string): boolean {
  let following = 0;
  for (let at = 1; at < word.length; at += 1) {
    const pair = word.slice(at - 1, at + 1);
    const back = [...pair].reverse().join('');
    if (pair[0] === pair[1] || ROWS.some((row) => row.includes(pair) || row.includes(back))) following += 1;
  }
  return following / (word.length - 1) >= RUN_SHARE;
}

/** Letters outside of the context's words, the longest words first. */
function lettersLeft(word: string, context: readonly string[]): number {
  const words = context
    .flatMap((text) => [lettersOf(text.toLowerCase()), ...text.toLowerCase().split(/[^\p{L}]+/u)])
    .filter(({ length }) => length >= 3)
    .sort((a, b) => b.length - a.length);
  const left = words.reduce((rest, each) => rest.replaceAll(each, ' '), lettersOf(word));
  return lettersOf(left).length;
}

let list: string | null = null;

/** The list is read when somebody chooses a password for the first time, and searched as the text it is: a quarter of a megabyte. */
function isWellKnown(word: string): boolean {
  if (word.length < 3) return false;
  if ((OWN_WORDS as readonly string[]).includes(word)) return true;
  list ??= `\n${readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8')}`;
  return list.includes(`\n${word}\n`);
}
