import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runFolder } from './built-once.ts';

/** Playwright's global teardown: removes what the run's workers built for each other. */
export default async function removeBuilt(): Promise<void> {
  const folder = runFolder(process.pid);
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const { built } = JSON.parse(await readFile(join(folder, file), 'utf8'));
    if (built) await rm(built.scratch, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
