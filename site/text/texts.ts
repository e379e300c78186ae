import type { Language } from '../../api-client/contract/primitives.ts';
import { texts as en } from './en/texts.ts';
import { texts as id } from './id/texts.ts';
import { texts as jv } from './jv/texts.ts';

/** The words of the whole site, by area. What Indonesian says the other languages must say, or `tsc` fails. */
export type Texts = typeof id;

const all: Record<Language, Texts> = { id, en, jv };

export function textsOf(language: Language): Texts {
  return all[language];
}
