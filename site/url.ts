const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A page or file of the site, `path` without a leading slash, at whatever base path the site lives. */
export function href(path: string): string {
  return `${base}/${path}`;
}

/** A file of the publication, copied beside the pages. */
export function publicationHref(path: string): string {
  return href(`publikasi/${path}`);
}

export function caseHref(publicId: string): string {
  return href(`aduan/${publicId}.html`);
}
