import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { hasLostCases, readPublication } from '../load-publication.ts';
import { type SearchRecord, searchRecords } from '../search-records.ts';

type Folders = {
  /** Undefined only while types are checked. */
  publicationDir: string | undefined;
  /** Undefined in a whole build. */
  before: string | undefined;
};

/** Pagefind brings user interfaces of its own, half a megabyte that no page of ours asks for. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index beside the pages. Whole builds do; after one more case the index of the last whole build stays (every night
 * has one). But a case that was withdrawn or changed must not be found by words that are gone, so then it is written at once.
 */
export function searchIndex({ publicationDir, before }: Folders): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!publicationDir) return;
        if (before && !(await hasLostCases(before, publicationDir))) return;
        const records = searchRecords(await readPublication(publicationDir));
        await writeSearchIndex(records, join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

/** @throws with Pagefind's words when a record or the folder is refused */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    // The records are Indonesian, whatever the language of the page that asks.
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(errors.join('\n'));
    for (const { path, title, text, solvedOn } of records) {
      const added = await index.addCustomRecord({
        url: `/${path}`,
        content: `${title}. ${text}`,
        language: 'id',
        meta: { title, path, solvedOn },
      });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}
