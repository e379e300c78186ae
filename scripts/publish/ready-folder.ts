import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { OperatorError } from '../sentence-for.ts';

/** Only a folder that this command wrote is ever replaced. */
const OURS = ['index.html', 'publikasi/manifest.json'];
/** Some hosts and systems put these beside anything. */
const HARMLESS = new Set(['.DS_Store', 'Thumbs.db']);

/**
 * Replaces `folder` by what `write` puts into a folder beside it. Until the last rename the former folder stands as it was; a run
 * that was cut off between the two renames is finished by the next. Files that did not change keep their time, so that a tool
 * that uploads by size and time sends only the others; returns how many of all are new or changed.
 * @throws {OperatorError} when the folder cannot be used, before anything is written
 */
export async function replaceReadyFolder(
  folder: string,
  write: (staging: string) => Promise<void>,
): Promise<{ files: number; changed: number }> {
  const target = resolve(folder);
  const staging = `${target}.new`;
  const former = `${target}.old`;
  if (!existsSync(target) && existsSync(former)) await rename(former, target);
  await refuseForeign(target);
  await rm(staging, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  try {
    await write(staging);
    const counted = await keepTimes(staging, target);
    await rm(former, { recursive: true, force: true });
    if (existsSync(target)) await rename(target, former);
    await rename(staging, target);
    await rm(former, { recursive: true, force: true });
    return counted;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(target) && existsSync(former)) await rename(former, target);
    throw error;
  }
}

async function refuseForeign(target: string): Promise<void> {
  if (!existsSync(target)) return;
  if (!(await stat(target)).isDirectory()) {
    throw new OperatorError(`${target} is a file. Name a folder that does not exist yet, or an empty one.`);
  }
  const names = (await readdir(target)).filter((name) => !HARMLESS.has(name));
  const isOurs = OURS.every((path) => existsSync(join(target, path))) && !names.includes('.git');
  if (names.length === 0 || isOurs) return;
  throw new OperatorError(
    `${target} holds something else (${names.slice(0, 3).join(', ')}). Nothing was changed. Name an empty folder, or one that this command wrote, and copy from there.`,
  );
}

async function keepTimes(staging: string, target: string): Promise<{ files: number; changed: number }> {
  const now = new Date();
  let files = 0;
  let changed = 0;
  for (const entry of await readdir(staging, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const before = join(target, relative(staging, path));
    const facts = await stat(before).catch(() => null);
    files += 1;
    const same = facts?.isFile() === true && (await readFile(before)).equals(await readFile(path));
    if (!same) changed += 1;
    await utimes(path, now, same ? facts.mtime : now);
  }
  return { files, changed };
}
