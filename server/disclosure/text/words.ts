import { isCommonWord } from './common-words.ts';
import type { Normalised } from './normalise.ts';

export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
  /** "Budi" or "BUDI"; a capital says little in a text written in capitals. */
  capital: boolean;
  /** An everyday word in one of its forms. */
  common: boolean;
  first: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** Words of a normalised text in order. `first` is true at the start of a sentence or line. */
export function readWords({ text, lower }: Normalised): Word[] {
  const words: Word[] = [];
  const known = new Map<string, boolean>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const gap = text.slice(end, start);
    end = start + match[0].length;
    const small = lower.slice(start, end);
    const common = known.get(small) ?? isCommonWord(small);
    known.set(small, common);
    words.push({
      text: match[0],
      lower: small,
      common,
      start,
      end,
      gap,
      capital: /^\p{Lu}/u.test(match[0]),
      first: words.length === 0 || /[.!?:\n]/.test(gap),
    });
  }
  return words;
}

/** True when capitals carry no meaning: nearly every letter is one. */
export function isShouted({ text }: Normalised): boolean {
  const sample = text.slice(0, 4000);
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 3 && capitals > small * 1.5;
}
