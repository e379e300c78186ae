import { alternatives } from './alternatives.ts';
import { looksLikeVerb } from './common-words.ts';
import { ambiguousNames, endsLikeName, isDistinctiveName, isKnownName } from './given-names.ts';
import * as shape from './name-shape.ts';
import { placeHeads, strongHonorifics } from './name-words.ts';
import type { Word } from './words.ts';

const mostTitles = 6;
// Of the doubtful forms of address those that are no other word: an unknown word in small letters may follow.
const onlyAddress = new RegExp(
  `^${alternatives(`
    cak | om | tante | gus | nyai | kyai | kiai | ustadz | ustaz | ustad | ustadzah | habib | haji
    hajah | mang | mamang | paman | romo
  `)}$`,
);
// Everyday words that are names after an honorific even in small letters: "bu mei", "pak untung".
const wordLikeName = /^(?:april|mei|juni|juli|dewi|permana|permata|nata|jumi|untung|bunga|sandi|isa|utama)$/;
// Offices that no village name follows, unlike "Pak Lurah Sukorejo".
const withoutPlace = new RegExp(
  `^${alternatives(`
    rt | rw | guru | dokter | bidan | mantri | polisi | haji | modin | carik | bayan | ustadz | ustad
    kyai | kiai | dosen | juragan
  `)}$`,
);

/** A word that can stand right after "Pak" as the beginning of a name. */
function startsName(word: Word, honorific: Word, text: shape.NameText): boolean {
  if (/\d/.test(word.lower) || (placeHeads.has(word.lower) && !text.cased)) return false;
  if (isDistinctiveName(word.lower)) return true;
  const proper = shape.looksProper(word, text);
  const known = isKnownName(word.lower) || endsLikeName(word.lower);
  const abbreviation = /^\p{Lu}{2,}$/u.test(word.text);
  // "lek Min", "bu Indah": a capital after a small honorific was meant.
  if (text.cased && !honorific.capital && word.capital && !abbreviation) return !shape.isOffice(word);
  if (strongHonorifics.has(honorific.lower)) {
    if (known) return !text.cased || word.capital || !word.common || wordLikeName.test(word.lower);
    if (proper) return true;
    const initials =
      shape.isInitial(word, text) ||
      (text.cased && abbreviation && word.text.length <= 3 && !word.common && !placeHeads.has(word.lower));
    if (initials) return !shape.isOffice(word);
    const plain = word.common || looksLikeVerb(word.lower) || shape.isOffice(word);
    return word.lower.length > 2 && !plain && !abbreviationInCased(word, text);
  }
  if (proper) return honorific.capital || !word.first;
  const plain = word.common || looksLikeVerb(word.lower) || shape.isOffice(word) || word.lower.length < 3;
  if (known) return !text.cased || word.capital || !word.common || honorific.lower.length > 3;
  return onlyAddress.test(honorific.lower) && !plain && !abbreviation;
}

function abbreviationInCased(word: Word, { cased }: shape.NameText): boolean {
  return cased && /^\p{Lu}{2,}$/u.test(word.text);
}

/** After "Pak Lurah" comes a name or the village: only what is surely a name counts. */
function isNameAfterOffice(word: Word, office: Word, text: shape.NameText): boolean {
  if (text.places.has(word.lower)) return false;
  if (isDistinctiveName(word.lower) || endsLikeName(word.lower)) return true;
  if (ambiguousNames.has(word.lower)) return (text.cased && word.capital) || !word.common;
  const unknown = !word.common && !looksLikeVerb(word.lower) && word.lower.length > 3;
  if (withoutPlace.test(office.lower))
    return shape.looksProper(word, text) || (unknown && !/\d/.test(word.lower));
  return shape.looksProper(word, text) && shape.hasGivenNameShape(word, text);
}

function isOtherWord(honorific: Word, index: number, { words, text }: shape.NameText): boolean {
  const after = text.slice(honorific.end, honorific.end + 4);
  // "bapak-bapak", "ibu ibu": people in general.
  if (words[index + 1]?.lower === honorific.lower) return true;
  if (words[index - 1]?.lower === honorific.lower && honorific.gap.length === 1) return true;
  // "H." and "dr." are honorifics with a full stop; "dr" is "dari" in chat spelling.
  if (/^[hp]$/.test(honorific.lower)) return !/^\. ?\p{Lu}/u.test(after);
  return honorific.lower === 'dr' && !honorific.capital && !/^\. ?\p{L}/u.test(after);
}

/**
 * Index after the name that follows the honorifics and offices starting at `index` ("Bapak Drs. H. Sutrisno",
 * "pak kades wagiman"), or undefined where no name follows ("Pak Lurah, tolong").
 */
export function titledNameEnd(index: number, text: shape.NameText): number | undefined {
  const honorific = text.words[index];
  if (honorific === undefined || !shape.isHonorific(honorific) || isOtherWord(honorific, index, text))
    return undefined;
  let last = honorific;
  let office: Word | undefined;
  for (let at = index + 1; at < text.words.length && at - index < mostTitles; at++) {
    const word = text.words[at];
    if (word === undefined || !/^(?:[.,]? {0,2}|\.,? ?|\/)$/.test(word.gap)) return undefined;
    if (word.gap.startsWith(',') && office === undefined) return undefined;
    if (shape.isHonorific(word)) {
      last = word;
    } else if (office !== undefined) {
      if (isNameAfterOffice(word, office, text)) return shape.nameEnd(at, text);
      if (!shape.isOffice(word)) return undefined;
      office = word;
    } else if (startsName(word, last, text)) {
      return shape.nameEnd(at, text);
    } else if (shape.isOffice(word)) {
      office = word;
    } else {
      return undefined;
    }
  }
  return undefined;
}
