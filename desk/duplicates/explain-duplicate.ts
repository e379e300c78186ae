import type { LikelyDuplicate } from '../../api-client/contract/desk/duplicates.ts';
import { verifierText } from '../text/verifier-text.ts';

const WORDS = 6;

/** Why two complaints may be one matter, in one line: "120 m, kategori sama, 3 hari sebelumnya, kata sama: lampu, gelap". */
export function explainDuplicate(
  { why, categoryCode }: Pick<LikelyDuplicate, 'why' | 'categoryCode'>,
  categoryName: (code: string) => string,
): string {
  const { duplicates: text } = verifierText;
  return [
    why.metres === null ? (why.sameVillage ? text.sameVillage : null) : text.metres(why.metres),
    why.sameCategory ? text.sameCategory : text.otherCategory(categoryName(categoryCode)),
    text.days(why.days),
    why.words.length > 0 ? text.words(why.words.slice(0, WORDS)) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
