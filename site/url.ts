import type { Language } from '../api-client/contract/primitives.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A file of the site, `path` without a leading slash, at whatever base path the site lives. */
export function href(path: string): string {
  return `${base}/${path}`;
}

/** A page in a language: Indonesian stands at the root, the others below their codes; page names stay Indonesian. */
export function pageHref(language: Language, path: string): string {
  return href(language === 'id' ? path : `${language}/${path}`);
}

/** A feed by its slug; Indonesian stands directly below `umpan/`, the others below their codes. */
export function feedHref(language: Language, slug: string): string {
  return href(`umpan/${language === 'id' ? '' : `${language}/`}${slug}.xml`);
}

/** A file of the publication, copied beside the pages. */
export function publicationHref(path: string): string {
  return href(`publikasi/${path}`);
}

/** The path of a case's page without its language, for `page` and `pageHref`. */
export function casePath(publicId: string): string {
  return `aduan/${publicId}.html`;
}

export function caseHref(publicId: string): string {
  return href(casePath(publicId));
}
