import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const cardFile = (key: string) => `${key}.jpg`;

/**
 * A card drawn by an earlier build, or a new one that is kept for the next. Cards are kept under a name made of all that
 * they show, so one that would look different is never found. `folder` undefined keeps nothing.
 */
export async function keptCard(
  folder: string | undefined,
  key: string,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  if (!folder) return draw();
  const file = join(folder, cardFile(key));
  try {
    const card = await readFile(file);
    // What no build has used for a while is removed by this time (site/build/card-store.ts).
    await utimes(file, new Date(), new Date());
    return card;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const card = await draw();
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: another build may read the same name at this moment.
  const partial = join(folder, `${randomUUID()}.partial`);
  await writeFile(partial, card);
  await rename(partial, file);
  return card;
}
