import { type Publication, PublicationError, readPublication } from './load-publication.ts';

let loaded: Promise<Publication> | undefined;

/** The publication of this build, read once from the folder named by PUBLICATION_DIR. */
export function publication(): Promise<Publication> {
  loaded ??= readPublication(publicationFolder());
  return loaded;
}

/** @throws {PublicationError} when no folder is named */
export function publicationFolder(): string {
  const named = process.env.PUBLICATION_DIR;
  if (!named) throw new PublicationError('PUBLICATION_DIR must name the publication folder to build from');
  return named;
}
