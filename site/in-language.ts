import { type Language, language as languageCode } from '../api-client/contract/primitives.ts';
import { reference } from './publication.ts';
import { pageHref } from './url.ts';
import { type Words, wordsOf } from './words.ts';

/** What a page or component needs to speak the language of its address. */
export type InLanguage = Words & {
  /** The address of a page in this language; `path` as in `pageHref`. */
  page: (path: string) => string;
};

/** Of `Astro` or an endpoint's context: the route's `[...lang]` says the language, and none is Indonesian. */
export function inLanguage({ params }: { params: Record<string, string | undefined> }): InLanguage {
  const language = params.lang === undefined ? 'id' : languageNamed(params.lang);
  return {
    ...wordsOf(language),
    page: (path) => pageHref(language, path),
  };
}

/** The languages this instance publishes in: Indonesian, and those its settings name. */
export async function siteLanguages(): Promise<Language[]> {
  const { instance } = await reference();
  return languageCode.options.filter((code) => code === 'id' || instance.languages.includes(code));
}

type StaticPath<Props> = { params: Record<string, string>; props: Props };

/** Static paths of a page that stands once in every language. */
export async function pageInLanguages(): Promise<{ params: { lang: string | undefined } }[]> {
  return (await siteLanguages()).map((code) => ({ params: { lang: routeOf(code) } }));
}

/** Static paths of pages with parameters of their own, each in every language. */
export async function pagesInLanguages<Props>(pages: readonly StaticPath<Props>[]) {
  return (await siteLanguages()).flatMap((code) =>
    pages.map(({ params, props }) => ({ params: { ...params, lang: routeOf(code) }, props })),
  );
}

function routeOf(language: Language): string | undefined {
  return language === 'id' ? undefined : language;
}

function languageNamed(code: string): Language {
  const found = languageCode.options.find((option) => option === code);
  if (!found) throw new Error(`no language ${code}`);
  return found;
}
