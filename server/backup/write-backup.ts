import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import * as v from 'valibot';
import type { Connection } from '../database/connect.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { knownFiles } from '../retention/sweep-orphans.ts';
import type { Server } from '../server.ts';
import { BackupError } from './backup-error.ts';
import {
  type BackupManifest,
  backupManifest,
  MANIFEST,
  secretsFileOf,
  tableFile,
} from './backup-manifest.ts';
import { backedUpTables, migrationsOf, type Row, rowsOf, withView } from './backup-tables.ts';
import { syncFolder, writeHashed } from './hashed-file.ts';
import { sealSecrets } from './seal-secrets.ts';

export interface BackupSource {
  connection: Connection;
  photos: Server['photos'];
  /** The secrets file of the instance. */
  secretsFile: string;
  /** The folder of loaders that host pages have pinned; none are in it before the first start. */
  loaders: string;
  passphrase: string;
  now(): Date;
}

const STORES = ['casework', 'published'] as const;

/**
 * Backs up all zones and both photo stores while the server runs. `folder` appears only when everything is in it and on the disk;
 * until then the work lies in `folder.part`. Photos are copied before the view of the records is taken, the new ones after it, and those no
 * record of the view names are left out: every photo the records name is there, and nothing that was erased. Throws `BackupError`.
 */
export async function writeBackup(source: BackupSource, folder: string): Promise<BackupManifest> {
  const target = resolve(folder);
  const [part, secretsTarget] = [`${target}.part`, secretsFileOf(target)];
  for (const path of [target, secretsTarget]) {
    if (existsSync(path))
      throw new BackupError(`${path} exists already. Name a folder that does not: a day, for example.`);
  }
  const secrets = await sealSecrets(await readSecrets(source.secretsFile), source.passphrase);
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, 'tables'), { recursive: true, mode: 0o700 });
  const copied = new Map<string, BackupManifest['files'][number]>();
  for (const store of STORES) {
    await mkdir(join(part, 'photos', store), { recursive: true, mode: 0o700 });
    for (const name of await source.photos[store].list())
      await copyPhoto(source.photos[store], part, store, name, copied);
  }
  const loaders = await copyLoaders(source.loaders, part);
  const names = await backedUpTables(source.connection);
  const manifest = await withView(source.connection, async (transaction): Promise<BackupManifest> => {
    // The first query of the transaction fixes what all others see.
    const migrations = await migrationsOf(transaction);
    const takenAt = source.now().toISOString();
    const known = await knownFiles(transaction);
    const files: BackupManifest['files'] = [];
    const tables: BackupManifest['tables'] = [];
    for (const name of names) {
      let rows = 0;
      const lines = async function* (): AsyncGenerator<string> {
        for await (const some of rowsOf(transaction, source.connection.engine, name)) {
          rows += some.length;
          yield some.map((row: Row) => `${JSON.stringify(row)}\n`).join('');
        }
      };
      const path = tableFile(name);
      files.push({
        path,
        ...(await writeHashed(join(part, path), Readable.from(lines()).pipe(createGzip({ level: 4 })))),
      });
      tables.push({ name, rows });
    }
    files.push(...loaders);
    const photos = { casework: 0, published: 0 };
    for (const store of STORES) {
      for (const name of known[store]) {
        const entry = await copyPhoto(source.photos[store], part, store, name, copied);
        if (!entry) continue;
        files.push(entry);
        photos[store] += 1;
      }
    }
    // A manifest that no restore would read must fail now.
    return v.parse(backupManifest, {
      format: 1,
      takenAt,
      engine: source.connection.engine,
      migrations,
      tables,
      photos,
      files,
    });
  });
  const named = new Set(manifest.files.map(({ path }) => path));
  for (const path of copied.keys()) if (!named.has(path)) await rm(join(part, path));
  await writeHashed(join(part, MANIFEST), [Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)]);
  for (const below of ['tables', ...STORES.map((store) => `photos/${store}`), 'loaders', '.'])
    await syncFolder(join(part, below));
  await writeHashed(secretsTarget, [Buffer.from(`${secrets}\n`)]);
  await rename(part, target);
  await syncFolder(dirname(target));
  return manifest;
}

/** Every loader that was ever shipped: each is written once and named by its hash, so that none is torn. */
async function copyLoaders(from: string, part: string): Promise<BackupManifest['files']> {
  await mkdir(join(part, 'loaders'), { recursive: true, mode: 0o700 });
  const kept = join(from, 'embed');
  const names = existsSync(kept) ? (await readdir(kept)).sort() : [];
  const files: BackupManifest['files'] = [];
  for (const name of names) {
    const path = `loaders/${name}`;
    files.push({ path, ...(await writeHashed(join(part, path), [await readFile(join(kept, name))])) });
  }
  return files;
}

/** Null when the store has no such photo: a name that was taken away meanwhile. */
async function copyPhoto(
  from: PhotoStore,
  part: string,
  store: (typeof STORES)[number],
  name: string,
  copied: Map<string, BackupManifest['files'][number]>,
): Promise<BackupManifest['files'][number] | null> {
  const path = `photos/${store}/${name}`;
  const before = copied.get(path);
  if (before) return before;
  const bytes = await from.get(name);
  if (bytes === null) return null;
  const entry = { path, ...(await writeHashed(join(part, path), [bytes])) };
  copied.set(path, entry);
  return entry;
}

async function readSecrets(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new BackupError(
      `There are no secrets at ${path}: without them a backup of the records would open no tracking code.`,
    );
  });
}
