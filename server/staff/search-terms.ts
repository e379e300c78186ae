import { rootOf } from '../casework/words/content-words.ts';
import type { Reference } from '../reference.ts';

/** One word of a search: a complaint fits when any of these begins one of its words or codes. Lower-case letters and digits alone. */
export interface SearchTerm {
  beginnings: string[];
}

const LONGEST_SEARCH = 8;
/** Below this many letters a word has no prefix worth taking off or putting on. */
const ROOT_LETTERS = 4;
const PREFIXES = [
  'ber',
  'di',
  'ter',
  'ke',
  'se',
  'pe',
  'per',
  'pen',
  'peng',
  'pem',
  'me',
  'men',
  'meng',
  'mem',
];
/** First letters that melt into the active prefix: tambal, menambal. */
const MELTED: Record<string, string[]> = {
  t: ['men', 'pen'],
  k: ['meng', 'peng'],
  p: ['mem', 'pem'],
  s: ['meny', 'peny'],
};

/**
 * The words of a search, each in the forms it may stand in: "lubang" also finds "berlubang" and "lubangnya", the name of a village,
 * category or agency also finds what belongs to it. Words without letters or digits fall away.
 */
export function searchTerms(words: string, reference: Reference): SearchTerm[] {
  return [...new Set(foldWords(words))].slice(0, LONGEST_SEARCH).map((word) => ({
    beginnings: [...new Set([...wordForms(word), ...codesNamed(word, reference)])],
  }));
}

/** Lower-case words of letters and digits. */
export function foldWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function wordForms(word: string): string[] {
  if (word.length < ROOT_LETTERS || /\d/.test(word)) return [word];
  return [word, ...prefixed(rootOf(word)), ...prefixed(word)];
}

function prefixed(word: string): string[] {
  const melted = MELTED[word[0] ?? ''] ?? [];
  return [
    word,
    ...PREFIXES.map((prefix) => prefix + word),
    ...melted.map((prefix) => prefix + word.slice(1)),
  ];
}

/** The codes as the index of words holds them (migration 0005). */
function codesNamed(word: string, reference: Reference): string[] {
  if (word.length < 3) return [];
  const named = (name: string) => foldWords(name).some((part) => part.startsWith(word));
  const found = <T extends { code: string }>(list: readonly T[], nameOf: (one: T) => string, mark: string) =>
    list.filter((one) => named(nameOf(one))).map(({ code }) => mark + code.replace(/[.-]/g, ''));
  const places = reference.regions.filter((region) => region.level !== 'regency');
  return [
    // A common beginning names half the villages; then the name says too little to search by.
    ...found(places, ({ name }) => name, 'xv').slice(0, 60),
    ...found(reference.categories, ({ name }) => name.id, 'xc'),
    ...found(reference.agencies, ({ name, shortName }) => `${shortName} ${name}`, 'xa').slice(0, 20),
  ];
}
