import {
  type Publication,
  PublicationError,
  type Reference,
  readPublication,
  readPublicationBefore,
} from './load-publication.ts';

let loaded: Promise<Publication> | undefined;
let loadedBefore: Promise<Publication> | undefined;

/** The publication of this build, read once from the folder named by PUBLICATION_DIR. */
export function publication(): Promise<Publication> {
  const file = process.env.PUBLICATION_RECORDS;
  loaded ??= readPublication(publicationFolder(), {
    records: file ? { file, before: process.env.PUBLICATION_BEFORE } : undefined,
  });
  return loaded;
}

/** The publication of the site that this build brings up to date, named by PUBLICATION_BEFORE; null where the site is built whole. */
export async function publicationBefore(): Promise<Publication | null> {
  const folder = process.env.PUBLICATION_BEFORE;
  if (!folder) return null;
  loadedBefore ??= publication().then((now) => readPublicationBefore(folder, now));
  return loadedBefore;
}

/** All that the pages of a family may know beside their own props (site/build/family.ts): it is the same before and after. */
export async function reference(): Promise<Reference> {
  const { instance, agencies, categories, regions, boundaries } = await publication();
  return { instance, agencies, categories, regions, boundaries };
}

/** @throws {PublicationError} when no folder is named */
export function publicationFolder(): string {
  const named = process.env.PUBLICATION_DIR;
  if (!named) throw new PublicationError('PUBLICATION_DIR must name the publication folder to build from');
  return named;
}
