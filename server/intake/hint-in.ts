import type { Language } from '../../api-client/contract/primitives.ts';
import type { LocalisedText } from '../../api-client/contract/public/localised-text.ts';

/** The sentence under a category as the form takes it; what nobody translated is Indonesian and says so, for whoever hears it read. */
export function hintIn(hint: LocalisedText, language: Language): { hint: string; hintIn?: 'id' } {
  const own = hint[language];
  return own === '' && hint.id !== '' ? { hint: hint.id, hintIn: 'id' } : { hint: own };
}
