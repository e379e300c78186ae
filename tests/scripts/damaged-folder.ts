import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NO_TIME = new Date('2000-01-01T00:00:00Z');

/** A copy of a good folder to do one damage to; paths are relative to it. */
export interface DamagedFolder {
  root: string;
  /** Publication within it: '' or 'publikasi/'. */
  inside: string;
  text(path: string, change: (text: string) => string): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: a damage is just what no type allows
  json(path: string, change: (value: any) => unknown): Promise<void>;
  bytes(path: string, change: (bytes: Buffer) => Buffer | Promise<Buffer>): Promise<void>;
  add(path: string, content: string | Buffer): Promise<void>;
  remove(path: string): Promise<void>;
  paths(start: string): Promise<string[]>;
}

export async function copyToDamage(good: string, root: string, inside: string): Promise<DamagedFolder> {
  await rm(root, { recursive: true, force: true });
  await cp(good, root, { recursive: true });
  const folder: DamagedFolder = {
    root,
    inside,
    text: (path, change) => folder.bytes(path, (bytes) => Buffer.from(change(bytes.toString('utf8')))),
    json: (path, change) =>
      folder.text(path, (text) => {
        const value: unknown = JSON.parse(text);
        change(value);
        return JSON.stringify(value);
      }),
    bytes: async (path, change) =>
      writeFile(join(root, path), await change(await readFile(join(root, path)))),
    add: (path, content) => writeFile(join(root, path), content),
    remove: (path) => rm(join(root, path)),
    paths: async (start) => (await filesOf(root)).filter((path) => path.startsWith(start)),
  };
  return folder;
}

/** Makes sums, manifest and file times true again, as somebody would who leaks without noticing. */
export async function reseal({ root, inside }: DamagedFolder): Promise<void> {
  const publication = join(root, inside);
  const listed = (await filesOf(publication)).filter((path) => path !== 'manifest.json');
  // Each folder has sums of its own; a snapshot's never change.
  const sums = listed.filter((path) => /^data\/[^/]+$/.test(path) && !path.endsWith('SHA256SUMS'));
  const lines = await Promise.all(
    sums.map(async (path) => `${await digest(join(publication, path))}  ${path.slice('data/'.length)}\n`),
  );
  await writeFile(join(publication, 'data/SHA256SUMS'), lines.join(''));
  const manifest = JSON.parse(await readFile(join(publication, 'manifest.json'), 'utf8')) as object;
  const files = await Promise.all(
    listed.map(async (path) => ({
      path,
      bytes: (await stat(join(publication, path))).size,
      sha256: await digest(join(publication, path)),
    })),
  );
  await writeFile(join(publication, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  await quieten(publication);
}

/** One file time for all. */
export async function quieten(root: string): Promise<void> {
  for (const path of await filesOf(root)) await utimes(join(root, path), NO_TIME, NO_TIME);
}

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.replace(/\/$/, '').length + 1))
    .sort();
}

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
