import type { Language } from '../api-client/contract/primitives.ts';
import { type Formats, formatsOf } from './formats.ts';
import { type Texts, textsOf } from './text/texts.ts';

/** One language's words and its way of writing numbers, for what needs no address. */
export type Words = { language: Language; text: Texts; format: Formats };

export function wordsOf(language: Language): Words {
  return { language, text: textsOf(language), format: formatsOf(language) };
}
