import { rootOf } from '../casework/words/content-words.ts';
import type { Reference } from '../reference.ts';

/** One word of a search: a complaint fits when any of these begins one of its words or places, or is its category or agency. Lower-case letters and digits alone. */
export interface SearchTerm {
  beginnings: string[];
  codes: string[];
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
    beginnings: [...new Set([...wordForms(word), ...placesNamed(word, reference)])],
    codes: codesNamed(word, reference),
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

const namedBy = (word: string) => (name: string) => foldWords(name).some((part) => part.startsWith(word));

/** Codes of places as the index of words holds them (migration 0005); a district's begins those of its villages. */
function placesNamed(word: string, { regions }: Reference): string[] {
  if (word.length < 3) return [];
  const named = namedBy(word);
  const found = regions.filter((region) => region.level !== 'regency' && named(region.name));
  // A common beginning names half the villages; then the name says too little to search by.
  return found.slice(0, 60).map(({ code }) => searchCode('xv', code));
}

/** Codes of categories and agencies as the index holds them. */
function codesNamed(word: string, { categories, agencies }: Reference): string[] {
  if (word.length < 3) return [];
  const named = namedBy(word);
  return [
    ...categories.filter(({ name }) => named(name.id)).map(({ code }) => searchCode('xc', code)),
    ...agencies
      .filter(({ name, shortName }) => named(`${shortName} ${name}`))
      .slice(0, 20)
      .map(({ code }) => searchCode('xa', code)),
  ];
}

/** A code as one word: `xcjalanrusak`. */
export const searchCode = (mark: 'xv' | 'xc' | 'xa', code: string): string =>
  mark + code.replace(/[.-]/g, '');
