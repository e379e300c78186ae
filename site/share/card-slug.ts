import type { Language } from '../../api-client/contract/primitives.ts';

/** The address of a page's card below `kartu/`, without its ending. A case has one card for all languages, every other page one in each. */
export function cardSlug(language: Language, page: string): string {
  return language === 'id' || page.startsWith('aduan/') ? page : `${language}/${page}`;
}
