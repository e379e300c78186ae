import { isDistinctiveName, isKnownName } from './given-names.ts';
import { hasGivenNameShape, isHonorific, type NameText } from './name-shape.ts';
import { ownedHeads, placeHeads, strongHonorifics, titlesOnSigns } from './name-words.ts';

const furthest = 5;
const officeOfPlace = /^(?:kepala|perangkat|sekretaris|staf|ketua|pengurus|bendahara|bidan|oknum|kaur)$/;

/**
 * Whether the words before `index` make the name there a street's, building's or village's ("Jl. H. Agus
 * Salim", "SMAN 1 Kartini"). "toko Pak Budi" and "kepala desa Sutarjo" still name a person.
 */
export function isOnSign(index: number, text: NameText): boolean {
  const { words, cased } = text;
  const first = words[index];
  if (first === undefined) return false;
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !/^(?:\.? {0,2}|[-/])$/.test(next.gap)) return false;
    if (placeHeads.has(word.lower)) {
      const holder = officeOfPlace.test(words[at - 1]?.lower ?? '');
      if (holder && at === index - 1) {
        return !isHonorific(first) && !isDistinctiveName(first.lower) && !hasGivenNameShape(first, text);
      }
      const person = strongHonorifics.has(first.lower) && !titlesOnSigns.has(first.lower);
      if (!person) return true;
      // "Lapangan Pak Karno" is a sign; "di jalan pak budi" speaks of a neighbour.
      return at === index - 1 && cased && word.capital && first.capital && !ownedHeads.has(word.lower);
    }
    const partOfSign =
      titlesOnSigns.has(word.lower) ||
      isKnownName(word.lower) ||
      /^(?:\d{1,2}|[a-z]{1,2})$/.test(word.lower) ||
      (word.capital && cased && !isHonorific(word));
    if (!partOfSign) return false;
  }
  return false;
}
