import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files worked on at once; more only queue up in the operating system. */
const AT_ONCE = 64;

export interface Visit {
  onFile(path: string): Promise<void>;
  /** Before what is in it. */
  onFolder?(path: string): Promise<void>;
}

/**
 * Visits a folder and all that is below it. One folder's names are in memory at a time: a site of a hundred thousand cases has a million
 * files.
 */
export async function eachFile(folder: string, visit: Visit): Promise<void> {
  await visit.onFolder?.(folder);
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (let start = 0; start < files.length; start += AT_ONCE)
    await Promise.all(
      files.slice(start, start + AT_ONCE).map(({ name }) => visit.onFile(join(folder, name))),
    );
  for (const entry of entries) if (entry.isDirectory()) await eachFile(join(folder, entry.name), visit);
}
