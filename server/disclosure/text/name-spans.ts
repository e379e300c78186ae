import { isCommonWord, looksLikeVerb } from './common-words.ts';
import { ambiguousNames, endsLikeName, isDistinctiveName, isKnownName } from './given-names.ts';
import * as vocabulary from './name-words.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';
import { isShouted, readWords, type Word } from './words.ts';

const reason = 'nama orang';
const longestName = 5;

interface Text {
  words: Word[];
  /** Capitals distinguish names in this text. */
  cased: boolean;
  places: ReadonlySet<string>;
  text: string;
}

function joinsName(gap: string): boolean {
  return gap === ' ' || gap === '. ' || gap === '.' || gap === '  ' || gap === '-' || gap === "'";
}

/** "Sukirman" in a text that uses capitals: unknown, but no everyday word and no abbreviation. */
function looksProper(word: Word, { cased }: Text): boolean {
  return (
    cased &&
    word.capital &&
    !/^\p{Lu}+$/u.test(word.text) &&
    word.lower.length > 1 &&
    !isCommonWord(word.lower)
  );
}

function isOffice(word: Word): boolean {
  return vocabulary.offices.has(word.lower);
}

function isHonorific(word: Word): boolean {
  return vocabulary.strongHonorifics.has(word.lower) || vocabulary.weakHonorifics.has(word.lower);
}

function isInitial(word: Word, text: Text): boolean {
  return text.cased && /^\p{Lu}$/u.test(word.text);
}

/** Whether `word` may be a further part of a name whose first part stands before it. */
function continuesName(word: Word, text: Text): boolean {
  if (!joinsName(word.gap) || /\d/.test(word.lower)) return false;
  // A full stop ends the sentence unless it closed an abbreviation or an initial.
  if (word.gap.startsWith('.')) return false;
  if (isDistinctiveName(word.lower)) return true;
  if (vocabulary.placeHeads.has(word.lower) || isHonorific(word)) return false;
  if (isInitial(word, text)) return true;
  if (ambiguousNames.has(word.lower)) return !text.cased || word.capital || !isCommonWord(word.lower);
  if (isCommonWord(word.lower)) return false;
  if (endsLikeName(word.lower) && !looksLikeVerb(word.lower)) return true;
  return looksProper(word, text) && !isOffice(word);
}

/** Index after the last word of the name that starts at `from`. */
function nameEnd(from: number, text: Text): number {
  let to = from + 1;
  while (to < text.words.length && to - from < longestName) {
    const word = text.words[to];
    const before = text.words[to - 1];
    if (word === undefined || before === undefined) break;
    const afterInitial = isInitial(before, text) && /^\.? ?$/.test(word.gap) && word.capital;
    const bin = /^(?:bin|binti)$/.test(word.lower) && word.gap === ' ';
    const next = text.words[to + 1];
    if (bin && next !== undefined && (isKnownName(next.lower) || looksProper(next, text))) to += 2;
    else if (afterInitial || continuesName(word, text)) to++;
    else break;
  }
  return to;
}

/** A word that can stand right after "Pak" as the beginning of a name. */
function startsNameAfterHonorific(word: Word, honorific: Word, text: Text): boolean {
  if (/\d/.test(word.lower) || (vocabulary.placeHeads.has(word.lower) && !text.cased)) return false;
  if (isDistinctiveName(word.lower)) return true;
  const proper = looksProper(word, text);
  const known = isKnownName(word.lower) || endsLikeName(word.lower);
  if (vocabulary.strongHonorifics.has(honorific.lower)) {
    if (known || proper) return true;
    const initials =
      isInitial(word, text) ||
      (text.cased &&
        /^\p{Lu}{2,3}$/u.test(word.text) &&
        !isCommonWord(word.lower) &&
        !vocabulary.placeHeads.has(word.lower));
    if (initials) return !isOffice(word);
    return (
      word.lower.length > 2 && !isCommonWord(word.lower) && !looksLikeVerb(word.lower) && !isOffice(word)
    );
  }
  if (proper) return honorific.capital || !word.first;
  return known && (!text.cased || word.capital || !isCommonWord(word.lower) || honorific.lower.length > 3);
}

/** Whether the words before `index` make what follows a street, building or village ("Jl. H. Agus Salim"). */
function afterPlaceHead(index: number, { words, cased }: Text): boolean {
  const first = words[index];
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !/^(?:\.? ?|[-/]| {1,2})$/.test(next.gap)) return false;
    if (vocabulary.placeHeads.has(word.lower)) {
      const person =
        first !== undefined &&
        vocabulary.strongHonorifics.has(first.lower) &&
        !vocabulary.titlesOnSigns.has(first.lower);
      if (!person) return true;
      // "Lapangan Pak Karno" is a sign; "toko Pak Budi" and "di jalan pak budi" speak of a neighbour.
      return (
        at === index - 1 && cased && word.capital && first.capital && !vocabulary.ownedHeads.has(word.lower)
      );
    }
    const partOfSign =
      vocabulary.titlesOnSigns.has(word.lower) ||
      isKnownName(word.lower) ||
      /^\d{1,2}$/.test(word.lower) ||
      (word.capital && cased && !isHonorific(word));
    if (!partOfSign) return false;
  }
  return false;
}

function withDegrees(start: number, end: number, { text }: Text): [number, number] {
  let to = end;
  for (let count = 0; count < 4; count++) {
    const degree = vocabulary.degrees.exec(text.slice(to, to + 16));
    if (degree === null) break;
    to += degree[0].length;
  }
  return [start, to];
}

/** Honorifics and offices in a row, then a name: "Bapak Drs. H. Sutrisno", "pak kades wagiman". */
function nameAfterHonorific(index: number, text: Text): [from: number, to: number] | undefined {
  const { words } = text;
  const honorific = words[index];
  if (honorific === undefined || !isHonorific(honorific)) return undefined;
  // "bapak-bapak", "ibu2": people in general.
  if (
    words[index + 1]?.lower === honorific.lower ||
    (honorific.gap === '-' && words[index - 1]?.lower === honorific.lower)
  )
    return undefined;
  if (honorific.lower === 'h' && !/^\. ?\p{Lu}/u.test(text.text.slice(honorific.end, honorific.end + 4)))
    return undefined;
  if (
    honorific.lower === 'dr' &&
    !/^\. ?\p{L}/u.test(text.text.slice(honorific.end, honorific.end + 4)) &&
    !honorific.capital
  )
    return undefined;
  let last = honorific;
  let at = index + 1;
  let office = false;
  for (; at < words.length && at - index < 6; at++) {
    const word = words[at];
    if (word === undefined || !/^(?:\.? ?|\/| {2}|\. ?,? ?)$/.test(word.gap) || word.gap.includes('\n'))
      return undefined;
    if (startsNameAfterHonorific(word, last, text) && !isHonorific(word)) {
      if (!office) return [index, nameEnd(at, text)];
      const sure =
        (isDistinctiveName(word.lower) ||
          endsLikeName(word.lower) ||
          (ambiguousNames.has(word.lower) && (word.capital || !isCommonWord(word.lower)))) &&
        !text.places.has(word.lower);
      return sure || (looksProper(word, text) && givenNameShape(word, text))
        ? [index, nameEnd(at, text)]
        : undefined;
    }
    if (isHonorific(word)) last = word;
    else if (isOffice(word)) office = true;
    else return undefined;
  }
  return undefined;
}

// "Wagiman", "Yitno": endings of given names, not of villages (-rejo, -sari, -harjo, -mulyo).
function givenNameShape(word: Word, { places }: Text): boolean {
  return (
    !places.has(word.lower) &&
    /(?:m[aiu]n|[tny]o|[tdr]i|ni|nah|yem|jan|ah|im|um|us|ul)$/.test(word.lower) &&
    !/(?:rejo|harjo|sari|mulyo|kerto|anyar|wetan|kulon|dowo|jati)$/.test(word.lower)
  );
}

function introduced(index: number, text: Text): boolean {
  const { words } = text;
  const before = (distance: number) => words[index - distance]?.lower ?? '';
  const word = words[index];
  if (word === undefined) return false;
  const gap = word.gap;
  const near = /^[ :,.=-]{1,4}$/.test(gap);
  const one = before(1);
  const two = before(2);
  if (
    /^a\.? ?n\.?$/.test(
      text.text
        .slice(Math.max(0, word.start - 6), word.start)
        .toLowerCase()
        .trim()
        .replace(/^.*?(?=a\.? ?n\.?$)/s, ''),
    )
  )
    return true;
  if (!near && !/^\n$/.test(gap)) return false;
  if (one === 'nama' && (gap.includes(':') || gap === ' '))
    return two === 'atas' || gap.includes(':') || isKnownName(word.lower);
  if (
    /^(?:saya|sy|aku|kulo|kula|kami|lengkap|pelapor|ku|panggilan|korban|anak|suami|istri|ibu|bapak)$/.test(
      one,
    ) &&
    /^(?:nama|jeneng|asma|atas)$/.test(two)
  )
    return true;
  if (/^(?:saya|kulo|kula|aku)$/.test(one) && two === 'panggil') return true;
  if (vocabulary.introductions.has(one)) return true;
  if (
    /^(?:adalah|yaitu|ialah|itu)$/.test(one) &&
    /^(?:saya|namanya|jenenge)$/.test(two) &&
    before(3).startsWith('nama')
  )
    return true;
  return false;
}

/** "saya Suparman dari Sukolilo", "kulo ngadimin saking Winong". */
function saysOwnName(index: number, text: Text): boolean {
  const { words } = text;
  const word = words[index];
  if (word === undefined || (word.gap !== ' ' && word.gap !== ', ')) return false;
  const subject = words[index - 1]?.lower ?? '';
  if (!/^(?:saya|sya|sy|aku|kulo|kula|dalem|dengan|perkenalkan|dgn)$/.test(subject)) return false;
  if (isDistinctiveName(word.lower) || (looksProper(word, text) && !text.places.has(word.lower))) return true;
  const end = nameEnd(index, text);
  const next = words[end];
  const origin =
    next !== undefined &&
    next.gap.length < 3 &&
    /^(?:dari|dr|saking|asal|warga|alamat|umur|di|ingin|mau|rt)$/.test(next.lower);
  return origin && !isCommonWord(word.lower) && !looksLikeVerb(word.lower) && !isOffice(word);
}

function signs(index: number, text: Text): boolean {
  const { words } = text;
  const word = words[index];
  if (word === undefined) return false;
  const end = nameEnd(index, text);
  const after = words[end];
  const lastLine = after === undefined || /\n/.test(after.gap);
  if (!lastLine || (isCommonWord(word.lower) && !isKnownName(word.lower))) return false;
  const closing = words[index - 1];
  if (closing === undefined) return false;
  const plausible = isKnownName(word.lower) || endsLikeName(word.lower) || looksProper(word, text);
  if (!plausible || isOffice(word)) return false;
  if (vocabulary.closings.has(closing.lower) || /^(?:saya|kami|sy)$/.test(closing.lower))
    return /[,\n:.(~-]/.test(word.gap);
  return /\n\s*[-~(]?\s*$/.test(word.gap) || /\s[-~]\s?$/.test(word.gap);
}

function addressed(index: number, text: Text): boolean {
  const { words, places } = text;
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || places.has(word.lower)) return false;
  if (word.gap === ' ' || word.gap === '. ' || word.gap === ', ') {
    if (vocabulary.contactVerbs.has(before.lower))
      return (
        word.gap === ' ' &&
        ((isKnownName(word.lower) && !isCommonWord(word.lower)) || looksProper(word, text))
      );
    if (vocabulary.greetings.has(before.lower)) return isKnownName(word.lower) && word.capital && text.cased;
  }
  return false;
}

/** A name by itself: "Kemarin Suwarno jatuh". */
function standsAlone(index: number, text: Text): boolean {
  const { words, places } = text;
  const word = words[index];
  if (word === undefined || places.has(word.lower)) return false;
  if (
    /^(?:di|ke|dari|dr|nang|neng|saking|menuju|arah|antara|wilayah|area|sekitar)$/.test(
      words[index - 1]?.lower ?? '',
    ) &&
    word.gap === ' '
  ) {
    // "di Kartini", "arah Sukorejo": a place, unless two names stand together.
    const next = words[index + 1];
    if (next === undefined || next.gap !== ' ' || !isKnownName(next.lower)) return false;
  }
  if (isDistinctiveName(word.lower)) return !text.cased || word.capital || word.lower.length > 4;
  const next = words[index + 1];
  const pair =
    next !== undefined && next.gap === ' ' && (isDistinctiveName(next.lower) || endsLikeName(next.lower));
  if (ambiguousNames.has(word.lower)) {
    return (
      pair &&
      word.capital === next.capital &&
      (!isCommonWord(word.lower) || (text.cased && word.capital && !word.first))
    );
  }
  if (!text.cased || !word.capital || isCommonWord(word.lower)) return false;
  return endsLikeName(word.lower) && !looksLikeVerb(word.lower);
}

/**
 * Names of people: after honorifics and titles, where somebody says or signs a name, and by themselves. `placeNames`
 * are no people ("Desa Slamet") unless an honorific says so ("Pak Sukorejo").
 */
export function findNames(map: Normalised, placeNames: readonly string[] = []): Finding[] {
  const places = new Set(
    placeNames.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((name) => name.length > 1),
  );
  const text: Text = { words: readWords(map), cased: !isShouted(map), places, text: map.text };
  const found: Finding[] = [];
  const add = (from: number, to: number) => {
    const [start, end] = withDegrees(text.words[from]?.start ?? 0, text.words[to - 1]?.end ?? 0, text);
    found.push({ start, end, type: 'name', reason });
  };
  for (let index = 0; index < text.words.length; ) {
    const word = text.words[index];
    if (word === undefined) break;
    const titled = nameAfterHonorific(index, text);
    if (titled !== undefined && !afterPlaceHead(index, text)) {
      add(index, titled[1]);
      index = titled[1];
      continue;
    }
    const candidate =
      /^\p{L}/u.test(word.text) && !vocabulary.placeHeads.has(word.lower) && !isHonorific(word);
    const given =
      introduced(index, text) &&
      (isKnownName(word.lower) ||
        (!isCommonWord(word.lower) && !looksLikeVerb(word.lower) && word.lower.length > 2));
    const named =
      candidate &&
      (given ||
        saysOwnName(index, text) ||
        signs(index, text) ||
        addressed(index, text) ||
        standsAlone(index, text));
    const graduate =
      candidate &&
      text.cased &&
      word.capital &&
      vocabulary.degrees.test(text.text.slice(word.end, word.end + 12)) &&
      /^,? ?[SMA]\.? ?\p{L}/u.test(text.text.slice(word.end, word.end + 8)) &&
      looksProper(word, text);
    if ((named || graduate) && !afterPlaceHead(index, text)) {
      const end = nameEnd(index, text);
      add(index, end);
      index = end;
      continue;
    }
    index++;
  }
  return found;
}
