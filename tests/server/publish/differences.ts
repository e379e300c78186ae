import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file of a folder by its relative path. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** What is not the same in two folders: bytes, times and names of files, and empty folders. Nothing when they are equal. */
export async function differences(
  one: string,
  other: string,
  { except }: { except?: RegExp } = {},
): Promise<string[]> {
  const [ours, theirs] = await Promise.all([filesOf(one), filesOf(other)]);
  const found: string[] = [];
  const known = new Set(theirs);
  for (const path of ours.filter((name) => !except?.test(name))) {
    if (!known.delete(path)) found.push(`${path} is only in the first`);
    else if (!(await sameFile(join(one, path), join(other, path)))) found.push(`${path} differs`);
  }
  for (const path of known) if (!except?.test(path)) found.push(`${path} is only in the second`);
  for (const folder of [one, other])
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory() && (await readdir(join(entry.parentPath, entry.name))).length === 0)
        found.push(`${relative(folder, join(entry.parentPath, entry.name))} is empty`);
  return found;
}

async function sameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  const [times, otherTimes] = await Promise.all([stat(one), stat(other)]);
  return a.equals(b) && times.mtimeMs === otherTimes.mtimeMs;
}
