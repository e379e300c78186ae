import { alternatives } from './alternatives.ts';
import { looksLikeVerb } from './common-words.ts';
import { ambiguousNames, endsLikeName, isDistinctiveName, isKnownName } from './given-names.ts';
import { isPresented } from './introduced-names.ts';
import {
  hasGivenNameShape,
  isHonorific,
  isInitial,
  looksProper,
  type NameText,
  nameEnd,
} from './name-shape.ts';
import { degrees, placeHeads } from './name-words.ts';
import type { Normalised } from './normalise.ts';
import { isOnSign } from './sign-names.ts';
import type { Finding } from './span.ts';
import { titledNameEnd } from './titled-names.ts';
import { isShouted, readWords } from './words.ts';

const inPlace = /^(?:di|nang|neng|ing|ten|wonten|menuju|arah|wilayah|area|sekitar)$/;

/** A name by itself: "Kemarin Suwarno jatuh", "M. Arifin". */
function standsAlone(index: number, text: NameText): boolean {
  const { words, places, cased } = text;
  const word = words[index];
  if (word === undefined || places.has(word.lower)) return false;
  const next = words[index + 1];
  // "di Kartini", "arah Sukorejo": a place, unless two names stand together.
  const before = word.gap === ' ' ? (words[index - 1]?.lower ?? '') : '';
  const placed =
    inPlace.test(before) || (/^(?:ke|dari|dr|saking|antara)$/.test(before) && !isDistinctiveName(word.lower));
  if (placed && (next === undefined || next.gap !== ' ' || !isKnownName(next.lower))) return false;
  // "17 Agus 2025" is a date.
  if (/^\d/.test(words[index - 1]?.lower ?? '') && /^\d/.test(next?.lower ?? '')) return false;
  if (isDistinctiveName(word.lower)) return !cased || word.capital || word.lower.length > 3;
  if (isInitial(word, text)) return next !== undefined && /^\. ?$/.test(next.gap) && isKnownName(next.lower);
  if (ambiguousNames.has(word.lower)) {
    const alone = cased && word.capital && !word.first && !word.common;
    if (alone && !words[index - 1]?.capital && !(next?.gap === ' ' && next.capital)) return true;
    if (next?.gap !== ' ' || word.capital !== next.capital) return false;
    const surname = isDistinctiveName(next.lower) || endsLikeName(next.lower);
    // "Nur Hidayah": two such names with capitals in a text that uses them.
    const both = cased && word.capital && isKnownName(next.lower) && !next.common;
    if (!surname && !both) return false;
    return !word.common || (cased && word.capital && !word.first);
  }
  if (!looksProper(word, text) || looksLikeVerb(word.lower)) return false;
  return endsLikeName(word.lower) || (word.gap === ' ' && holdsOffice(index, text));
}

const villageOffice = new RegExp(
  `^${alternatives(`
    kades | lurah | camat | bupati | kadus | sekdes | kamituwo | petinggi | babinsa | kasi | kaur
    kapolsek | danramil
  `)}$`,
);
const trade = new RegExp(
  `^${alternatives(`
    bayan | carik | modin | mandor | sopir | supir | bidan | mantri | guru | dokter | perawat | satpam
    juragan | pemborong | kontraktor | pengusaha | tengkulak | rentenir | bos | bandar | pelaku
    tersangka | oknum | kernet | makelar | calo | preman | korban | saksi | operator | sid | teknisi
    si | kyai | kiai | ustadz | ustad
  `)}$`,
);

/** "kades Wagiman", "Kepala dusun Sukahar": an office right before the word, a village only with its head. */
function holdsOffice(index: number, text: NameText): boolean {
  const { words } = text;
  const word = words[index];
  const shaped = word !== undefined && hasGivenNameShape(word, text);
  const office = words[index - 1]?.lower ?? '';
  const head = words[index - 2]?.lower ?? '';
  if (/^(?:rt|rw|dusun|desa|dukuh)$/.test(office)) return shaped && /^(?:ketua|kepala|pak|bu)$/.test(head);
  if (trade.test(office)) return true;
  return villageOffice.test(office) && shaped;
}

function hasDegree(index: number, text: NameText): boolean {
  const word = text.words[index];
  return (
    word !== undefined && looksProper(word, text) && degrees.test(text.text.slice(word.end, word.end + 16))
  );
}

function endWithDegrees(end: number, text: string): number {
  let to = end;
  for (let count = 0; count < 4; count++) {
    const degree = degrees.exec(text.slice(to, to + 16));
    if (degree === null) break;
    to += degree[0].length;
  }
  return to;
}

/** Where a name begins with the calling or the initials before it: "bidan Lestari", "K.H. Mustofa". */
function startWithTitle(index: number, text: NameText): number {
  let at = index;
  const before = text.words[at - 1];
  if (text.words[at]?.gap === ' ' && /^(?:bidan|mantri|dokter|suster)$/.test(before?.lower ?? '')) at--;
  for (let count = 0; count < 3; count++) {
    const initial = text.words[at - 1];
    if (initial === undefined || !/^\p{Lu}$/u.test(initial.text) || !/^\. ?$/.test(text.words[at]?.gap ?? ''))
      break;
    at--;
  }
  return text.words[at]?.start ?? 0;
}

/**
 * Names of people: after honorifics and titles, where somebody says or signs a name, and by themselves.
 * `placeNames` are no people ("Desa Slamet") unless an honorific says so ("Pak Sukorejo").
 */
export function findNames(map: Normalised, placeNames: readonly string[] = []): Finding[] {
  const placeWords = placeNames.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
  const text: NameText = {
    words: readWords(map),
    cased: !isShouted(map),
    places: new Set(placeWords.filter((word) => word.length > 1)),
    text: map.text,
  };
  const found: Finding[] = [];
  let index = 0;
  while (index < text.words.length) {
    const word = text.words[index];
    if (word === undefined) break;
    let to = titledNameEnd(index, text);
    if (to === undefined && !placeHeads.has(word.lower) && !isHonorific(word)) {
      if (isPresented(index, text) || standsAlone(index, text) || hasDegree(index, text))
        to = nameEnd(index, text);
    }
    if (to === undefined) {
      index++;
      continue;
    }
    if (!isOnSign(index, text)) {
      const end = endWithDegrees(text.words[to - 1]?.end ?? word.end, map.text);
      found.push({ start: startWithTitle(index, text), end, type: 'name', reason: 'nama orang' });
    }
    index = to;
  }
  return found;
}
