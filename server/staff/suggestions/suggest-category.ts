import type { PublicCategory } from '../../../api-client/contract/public/instance.ts';
import { contentWords, rootOf } from '../../casework/words/content-words.ts';
import { categoryRules } from './category-rules.ts';

/** What verifiers confirmed before: how many complaints of each category held each root. Nothing else of them. */
export interface ConfirmedWords {
  complaints: number;
  byCategory: Map<string, { complaints: number; roots: Map<string, number> }>;
  roots: Map<string, number>;
}

export interface CategorySuggestion {
  categoryCode: string;
  /** Clear enough to say so beside a reporter's own choice. */
  sure: boolean;
  /** The words of the text that spoke for it, the strongest first. */
  words: string[];
}

const STRONG = 3;
const CLEAR = 1.5;
const HINT = 0.5;
const OWN_NAME = 1;
/** How far one confirmed word may speak for or against. */
const LEARNED_MOST = 1.5;
const LEARNED_LEAST = -0.5;
/** A word in fewer complaints may be anything, a name too. */
const LEARNED_FROM = 4;
/** A category with fewer confirmed complaints has taught nothing yet. */
const TAUGHT_FROM = 8;
const SURE_SCORE = 2.5;
const SURE_LEAD = 1.5;
const WORDS_SHOWN = 4;

/** The category a text speaks for, with the words that do; null when none does. Adds up weights of words, so that it can be explained. */
export function suggestCategory(
  text: string,
  categories: readonly PublicCategory[],
  confirmed: ConfirmedWords | null,
): CategorySuggestion | null {
  const words = contentWords(text);
  const ranked = categories
    .map(({ code, name, hint }) => {
      const own = weightsOf(code, `${name.id} ${name.jv}`, hint.id);
      const found = [...words].map(([root, word]) => ({
        word,
        weight: (own.get(root) ?? 0) + learnedWeight(root, code, confirmed),
      }));
      return {
        code,
        score: found.reduce((sum, { weight }) => sum + weight, 0),
        words: found.filter(({ weight }) => weight > 0.25).sort((a, b) => b.weight - a.weight),
      };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score <= 0 || first.words.length === 0) return null;
  return {
    categoryCode: first.code,
    sure: first.score >= SURE_SCORE && first.score - (second?.score ?? 0) >= SURE_LEAD,
    words: first.words.slice(0, WORDS_SHOWN).map(({ word }) => word),
  };
}

const known = new Map<string, Map<string, number>>();

function weightsOf(code: string, names: string, hint: string): Map<string, number> {
  const key = `${code}\n${names}\n${hint}`;
  const before = known.get(key);
  if (before) return before;
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const root of contentWords(text).keys()) weights.set(root, Math.max(weights.get(root) ?? 0, weight));
  };
  const rules = categoryRules.words[code];
  if (rules) {
    // A rule's word counts even where it is a stop word elsewhere.
    for (const [list, weight] of [
      [rules.strong, STRONG],
      [rules.clear, CLEAR],
      [rules.hint, HINT],
    ] as const) {
      for (const word of list.split(/[\s-]+/)) {
        const root = rootOf(word);
        weights.set(root, Math.max(weights.get(root) ?? 0, weight));
      }
    }
  } else {
    add(hint, HINT);
    add(names, OWN_NAME * 2);
  }
  known.set(key, weights);
  return weights;
}

/** How much likelier a word is in this category than anywhere, as a naive Bayes classifier counts it, within limits. */
function learnedWeight(root: string, code: string, confirmed: ConfirmedWords | null): number {
  const own = confirmed?.byCategory.get(code);
  const all = confirmed?.roots.get(root) ?? 0;
  if (!confirmed || !own || own.complaints < TAUGHT_FROM || all < LEARNED_FROM) return 0;
  const here = ((own.roots.get(root) ?? 0) + 0.5) / (own.complaints + 1);
  const anywhere = (all + 0.5) / (confirmed.complaints + 1);
  return Math.max(LEARNED_LEAST, Math.min(LEARNED_MOST, Math.log(here / anywhere)));
}
