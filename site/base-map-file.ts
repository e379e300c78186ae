import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { PublicationError } from './load-publication.ts';

/** The name the operator's base map has beside the pages. */
export const BASE_MAP_NAME = 'peta-dasar.pmtiles';

/**
 * The operator's PMTiles file, named by BASE_MAP_FILE; null where none is. It is an input of the build like the publication.
 * @throws {PublicationError} a file that is no PMTiles archive of version 3
 */
export function baseMapFile(): { path: string; bytes: number } | null {
  const path = process.env.BASE_MAP_FILE;
  if (!path) return null;
  const start = Buffer.alloc(8);
  try {
    const file = openSync(path, 'r');
    readSync(file, start, 0, 8, 0);
    closeSync(file);
  } catch (cause) {
    throw new PublicationError(`BASE_MAP_FILE names ${path}, which cannot be read`, { cause });
  }
  if (start.toString('latin1', 0, 7) !== 'PMTiles' || start[7] !== 3) {
    throw new PublicationError(`BASE_MAP_FILE names ${path}, which is no PMTiles archive of version 3`);
  }
  return { path, bytes: statSync(path).size };
}
