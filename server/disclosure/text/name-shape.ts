import { looksLikeVerb } from './common-words.ts';
import { ambiguousNames, endsLikeName, isDistinctiveName, isKnownName } from './given-names.ts';
import { offices, placeHeads, strongHonorifics, weakHonorifics } from './name-words.ts';
import type { Word } from './words.ts';

/** A text as the name rules see it. */
export interface NameText {
  words: Word[];
  /** Capitals distinguish names in this text. */
  cased: boolean;
  /** Words of village and district names, in lower case. */
  places: ReadonlySet<string>;
  text: string;
}

const longestName = 5;

export function isOffice(word: Word): boolean {
  return offices.has(word.lower);
}

export function isHonorific(word: Word): boolean {
  return strongHonorifics.has(word.lower) || weakHonorifics.has(word.lower);
}

/** "Sukirman" in a text that uses capitals: unknown, but no everyday word and no abbreviation. */
export function looksProper(word: Word, { cased }: NameText): boolean {
  if (!cased || !word.capital || word.lower.length < 2) return false;
  return !/^\p{Lu}+$/u.test(word.text) && !word.common;
}

/** "M." in "M. Arifin", and the usual abbreviations of a first name ("Muh.", "Abd."). */
export function isInitial(word: Word, { cased }: NameText): boolean {
  if (/^(?:muh|moh|moch|much|mohd|ach|akh|abd|abdl)$/.test(word.lower)) return true;
  return cased && /^\p{Lu}$/u.test(word.text);
}

const givenEnding = /(?:m[aiu]n|[tny]o|[tdr]i|ni|nah|yem|jan|ah|im|um|us|ul|har|wi)$/;
const villageEnding = /(?:rejo|harjo|sari|mulyo|kerto|anyar|wetan|kulon|dowo|jati)$/;

/** "Wagiman", "Yitno": built like given names and unlike villages (-rejo, -sari, -harjo, -mulyo). */
export function hasGivenNameShape(word: Word, { places }: NameText): boolean {
  return (
    word.lower.length > 3 &&
    !places.has(word.lower) &&
    givenEnding.test(word.lower) &&
    !villageEnding.test(word.lower)
  );
}

const notInNames = new Set(
  'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember dinas polres polsek kodim kepada di ke dari dan yang atas untuk sudah tolong mohon selamat kami saya anda tidak ini itu telah akan laporan aduan'.split(
    ' ',
  ),
);

function meantCapital(word: Word): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && !notInNames.has(word.lower);
}

/** Whether `word` may be a further part of a name whose first part stands before it. */
function continuesName(word: Word, text: NameText): boolean {
  // A full stop ends the sentence; the one after an initial is dealt with in `nameEnd`.
  if (!/^(?: {1,2}|[-'])$/.test(word.gap) || /\d/.test(word.lower)) return false;
  if (isDistinctiveName(word.lower)) return true;
  if (placeHeads.has(word.lower) || isHonorific(word)) return false;
  if (isInitial(word, text)) return true;
  if (ambiguousNames.has(word.lower)) return !text.cased || word.capital || !word.common;
  // "Jarwo Kuat": a capital inside a sentence belongs to the name, unless it opens an office, a place or a
  // date.
  if (word.common) return text.cased && meantCapital(word) && !isOffice(word);
  if (endsLikeName(word.lower) && !looksLikeVerb(word.lower)) return true;
  return looksProper(word, text) && !isOffice(word);
}

/** Index after the last word of the name that starts at `from`. */
export function nameEnd(from: number, text: NameText): number {
  let to = from + 1;
  while (to < text.words.length && to - from < longestName) {
    const word = text.words[to];
    const before = text.words[to - 1];
    if (word === undefined || before === undefined) break;
    const afterInitial = isInitial(before, text) && /^\.? ?$/.test(word.gap) && word.capital;
    const next = text.words[to + 1];
    const kinship = /^(?:bin|binti|alias|als)$/.test(word.lower) && word.gap === ' ';
    if (kinship && next !== undefined && (isKnownName(next.lower) || looksProper(next, text))) to += 2;
    else if (afterInitial || continuesName(word, text)) to++;
    else break;
  }
  return to;
}
