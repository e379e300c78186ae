import { stopWords } from './stop-words.ts';

const SHORTEST = 2;
const ROOT = 4;

/** The words of a text that say what it is about, by root: "berlubang" and "lubangnya" are one. The value is the word as written. */
export function contentWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of text
    .toLowerCase()
    .normalize('NFKC')
    .match(/\p{L}+/gu) ?? []) {
    if (word.length < SHORTEST || stopWords.has(word)) continue;
    const root = rootOf(word);
    if (!stopWords.has(root) && !words.has(root)) words.set(root, word);
  }
  return words;
}

/**
 * A word without the commonest prefixes and suffixes. Cruder than a stemmer with a dictionary: two forms of a word get one root, and
 * that is all its readers need.
 */
export function rootOf(word: string): string {
  let root = word.replace(/^(.{4,})(?:nya|lah|kah|pun)$/u, '$1');
  root = root.replace(/^(.{4,})(?:kan|ake|ne|an)$/u, '$1');
  for (const [pattern, melted] of ACTIVE) {
    const rest = pattern.exec(root)?.[1];
    if (rest && melted.length + rest.length >= ROOT) return melted + rest;
  }
  const rest = /^(?:meng|men|mem|me|peng|pen|pem|per|pe|ber|ter|di|ke|se)(.+)$/u.exec(root)?.[1];
  return rest && rest.length >= ROOT ? rest : root;
}

/** The active prefix melts the first letter of a root away: tambal, menambal. */
const ACTIVE: [RegExp, string][] = [
  [/^(?:me|pe)ny([aiueo].+)$/u, 's'],
  [/^(?:me|pe)n([aiueo].+)$/u, 't'],
  [/^(?:me|pe)m([aiueo].+)$/u, 'p'],
];
