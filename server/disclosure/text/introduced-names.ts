import { alternatives } from './alternatives.ts';
import { looksLikeVerb } from './common-words.ts';
import { endsLikeName, isDistinctiveName, isKnownName } from './given-names.ts';
import { isOffice, looksProper, type NameText, nameEnd } from './name-shape.ts';
import { closings, contactVerbs, greetings, introductions } from './name-words.ts';

function canBeName(index: number, { words }: NameText): boolean {
  const word = words[index];
  if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
  if (isKnownName(word.lower)) return true;
  return word.lower.length > 2 && !word.common && !looksLikeVerb(word.lower) && !isOffice(word);
}

/** "nama saya …", "a.n. …", "bernama …", "Nama: …". */
function isIntroduced(index: number, text: NameText): boolean {
  const word = text.words[index];
  if (word === undefined || !canBeName(index, text)) return false;
  const before = (distance: number) => text.words[index - distance]?.lower ?? '';
  const lead = text.text.slice(Math.max(0, word.start - 8), word.start).toLowerCase();
  if (/(?:^|[^\p{L}])(?:a\. ?n\.?|a\/n\.?|an\.)[ :]{0,2}$/u.test(lead)) return true;
  if (/(?:^|[^\p{L}])an $/u.test(lead)) return isDistinctiveName(word.lower) || looksProper(word, text);
  if (!/^[ :,.=\n-]{1,4}$/.test(word.gap)) return false;
  const one = before(1);
  const two = before(2);
  if (one === 'nama' || one === 'nma')
    return two === 'atas' || word.gap.includes(':') || isDistinctiveName(word.lower);
  if (
    new RegExp(
      `^${alternatives(`
      saya | sy | sya | aku | kulo | kula | kami | lengkap | pelapor | ku | panggilan | korban | anak
      suami | istri | ibu | bapak | asli
    `)}$`,
    ).test(one)
  ) {
    if (/^(?:nama|nma|jeneng|asma|atas)$/.test(two)) return true;
  }
  if (/^(?:saya|kulo|kula|aku)$/.test(one) && two === 'panggil') return true;
  if (/^(?:pelapor|pengadu|pemohon|pengirim|penerima|pemilik)$/.test(one)) {
    return (
      word.gap.includes(':') || isDistinctiveName(word.lower) || (looksProper(word, text) && word.gap === ' ')
    );
  }
  if (introductions.has(one)) return true;
  return /^(?:adalah|yaitu|ialah|itu)$/.test(one) && (introductions.has(two) || before(3) === 'nama');
}

/** "saya Suparman dari Sukolilo", "kulo ngadimin saking Winong". */
function saysOwnName(index: number, text: NameText): boolean {
  const { words, places } = text;
  const word = words[index];
  const subject = words[index - 1];
  if (word === undefined || subject === undefined || !/^,? $/.test(word.gap)) return false;
  if (!/^(?:saya|sya|sy|aku|aq|ak|gw|gue|ane|kulo|kula|dalem|dengan|perkenalkan|dgn|dg)$/.test(subject.lower))
    return false;
  if (isDistinctiveName(word.lower)) return true;
  if (looksProper(word, text) && !places.has(word.lower)) return true;
  // In small letters only where the sentence opens with it and tells an origin.
  if (!(subject.first || /,/.test(subject.gap)) || !canBeName(index, text)) return false;
  const next = words[nameEnd(index, text)];
  return (
    next !== undefined &&
    next.gap.length < 3 &&
    /^(?:dari|dr|saking|asal|warga|alamat|umur|rt)$/.test(next.lower)
  );
}

/** A name that closes the text or a line: "Hormat saya,\nEko", "- Joko". */
function isSignature(index: number, text: NameText): boolean {
  const word = text.words[index];
  const closing = text.words[index - 1];
  if (word === undefined || closing === undefined || !canBeName(index, text) || isOffice(word)) return false;
  const after = text.words[nameEnd(index, text)];
  if (after !== undefined && !after.gap.includes('\n')) return false;
  if (!isKnownName(word.lower) && !endsLikeName(word.lower) && !looksProper(word, text)) return false;
  if (closings.has(closing.lower)) return /[,\n:.(~-]/.test(word.gap);
  if (/^(?:saya|kami|sy)$/.test(closing.lower)) return /[,\n]/.test(word.gap);
  return /\n\s{0,4}[-~(]?\s{0,4}$/.test(word.gap) || /\s[-~]\s?$/.test(word.gap);
}

/** "hubungi Joko", "Halo Rina", "Kepada Suyatno". */
function isAddressed(index: number, text: NameText): boolean {
  const word = text.words[index];
  const before = text.words[index - 1]?.lower ?? '';
  if (word === undefined || text.places.has(word.lower)) return false;
  if (word.gap === ' ' && contactVerbs.has(before)) {
    return looksProper(word, text) || (isKnownName(word.lower) && !word.common);
  }
  return (
    /^[.,]? $/.test(word.gap) &&
    greetings.has(before) &&
    isKnownName(word.lower) &&
    word.capital &&
    text.cased
  );
}

/** Whether the words around `index` say that a name starts there. */
export function isPresented(index: number, text: NameText): boolean {
  return (
    isIntroduced(index, text) ||
    saysOwnName(index, text) ||
    isSignature(index, text) ||
    isAddressed(index, text)
  );
}
