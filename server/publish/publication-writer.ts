import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../api-client/contract/public/manifest.ts';
import { changedFiles } from './changed-files.ts';
import { NO_TIME } from './no-time.ts';
import { removeFile } from './remove-file.ts';

type Listed = Manifest['files'][number];

export interface PublicationWriter {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Keeps a file whose name never stands for other bytes. False when the folder does not have it. */
  keep(path: string): boolean;
  /** Keeps all files below a folder whose bytes nobody has to make again; `folder` ends in a slash. */
  keepAll(folder: string): void;
  /** Whether the folder has this file with these bytes already. */
  has(path: string, content: string): boolean;
  /** Writes the manifest, and the folder holds what it lists and nothing else. */
  finish(generatedFor: string): Promise<void>;
}

/** Writes everything beside `folder` and puts it in its place at the end. */
export async function createWholeWriter(folder: string): Promise<PublicationWriter> {
  const staging = `${folder}.new`;
  await rm(staging, { recursive: true, force: true });
  const files: Listed[] = [];
  return {
    async write(path, content) {
      files.push(listed(path, content));
      await writeQuietly(join(staging, path), content);
    },
    keep: () => false,
    keepAll: () => {},
    has: () => false,
    async finish(generatedFor) {
      await writeQuietly(join(staging, MANIFEST), manifestText(files, generatedFor));
      await replaceFolder(staging, folder);
    },
  };
}

/**
 * Writes into `folder` what has other bytes than its manifest says: files by rename, then the manifest, then what it lists no more is
 * removed. Whoever is interrupted here must write the whole folder next (server/publish/site-basis.ts).
 */
export async function createChangesWriter(folder: string): Promise<PublicationWriter> {
  const before = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  const known = new Map(before.files.map((file) => [file.path, file]));
  const files: Listed[] = [];
  const replace = async (path: string, content: string | Uint8Array) => {
    const partial = join(folder, `${path}.new`);
    await writeQuietly(partial, content);
    await rename(partial, join(folder, path));
  };
  return {
    async write(path, content) {
      const file = listed(path, content);
      files.push(file);
      if (known.get(path)?.sha256 !== file.sha256) await replace(path, content);
    },
    keep(path) {
      const file = known.get(path);
      if (file) files.push(file);
      return file !== undefined;
    },
    keepAll(below) {
      files.push(...before.files.filter(({ path }) => path.startsWith(below)));
    },
    has: (path, content) => known.get(path)?.sha256 === listed(path, content).sha256,
    async finish(generatedFor) {
      await replace(MANIFEST, manifestText(files, generatedFor));
      for (const path of changedFiles(before.files, files).removed) await removeFile(folder, path);
    },
  };
}

const MANIFEST = 'manifest.json';

function listed(path: string, content: string | Uint8Array): Listed {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: Buffer.byteLength(content), sha256 };
}

function manifestText(files: Listed[], generatedFor: string): string {
  const manifest: Manifest = {
    format: 1,
    generatedFor,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return `${JSON.stringify(manifest)}\n`;
}

async function writeQuietly(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await utimes(path, NO_TIME, NO_TIME);
}

/** Two renames; a reader of the old folder keeps its open files. */
async function replaceFolder(staging: string, folder: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, folder);
  await rm(old, { recursive: true, force: true });
}
