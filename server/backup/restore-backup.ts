import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Transaction } from 'kysely';
import type { Connection } from '../database/connect.ts';
import { knownMigrations, migrate } from '../database/migrations.ts';
import type { Tables } from '../database/tables.ts';
import type { DataFolder } from '../open-server.ts';
import { parseSecrets, secretsCheckValue } from '../secrets.ts';
import type { Server } from '../server.ts';
import { BackupError } from './backup-error.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { backedUpTables } from './backup-tables.ts';
import { syncFolder, writeHashed } from './hashed-file.ts';
import { checkBackup, rowsOfBackup } from './read-backup.ts';
import { openSecrets } from './seal-secrets.ts';

export interface RestoreTarget {
  engine: Connection['engine'];
  /** Where the instance is to lie; must not exist, or be empty. */
  root: string;
  /** Opens what is restored into: for SQLite and photos on disk below the folder it is given. */
  open(root: string): { connection: Connection; folder: DataFolder; photos: Server['photos'] };
}

const AT_ONCE = 400;

/**
 * Restores a backup into an empty folder and, for PostgreSQL, an empty database: checks everything first, works in `root.part`, and
 * renames it at the end. Records of an older version are brought to the newest shape. Throws `BackupError`; what was there is as it was.
 */
export async function restoreBackup(
  backup: string,
  secrets: { file: string; passphrase: string },
  target: RestoreTarget,
): Promise<BackupManifest> {
  const manifest = await checkBackup(backup, knownMigrations(target.engine));
  if (manifest.engine !== target.engine) {
    throw new BackupError(
      `The backup holds records of ${NAMES[manifest.engine]}, the target is ${NAMES[target.engine]}. Restore into the same engine, then carry them over: npm run db:move`,
    );
  }
  const opened = await openSecrets(await readSealed(secrets.file), secrets.passphrase);
  await expectFit(backup, opened, secrets.file);
  await expectEmpty(target.root);
  const part = `${target.root}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  const { connection, folder, photos } = target.open(part);
  try {
    if ((await backedUpTables(connection)).length > 0) {
      throw new BackupError(
        'The database is not empty. Restore into a new one: createdb --encoding=UTF8 --template=template0 NAME',
      );
    }
    await migrate(connection, manifest.migrations.at(-1));
    await insertRows(connection, backup, manifest);
    await migrate(connection);
    for (const { path } of manifest.files) {
      if (path.startsWith('loaders/')) await restoreLoader(join(backup, path), folder.loaders);
      if (!path.startsWith('photos/')) continue;
      const store = path.startsWith('photos/casework/') ? photos.casework : photos.published;
      await store.put(basename(path), await readFile(join(backup, path)));
    }
  } finally {
    await connection.close();
  }
  await mkdir(dirname(folder.secrets), { recursive: true, mode: 0o700 });
  await writeHashed(folder.secrets, [Buffer.from(opened)]);
  await syncFolder(dirname(folder.secrets));
  if (existsSync(target.root)) await rmdir(target.root);
  await rename(part, target.root);
  await syncFolder(dirname(target.root));
  return manifest;
}

/** Where the next start finds it beside those of its own version. */
async function restoreLoader(from: string, loaders: string): Promise<void> {
  const folder = join(loaders, 'embed');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, basename(from)), await readFile(from), { flush: true });
}

const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/** All rows or none. */
async function insertRows({ database }: Connection, backup: string, manifest: BackupManifest): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const { name, rows } of manifest.tables) {
      let inserted = 0;
      for await (const some of rowsOfBackup(backup, name, AT_ONCE)) {
        await transaction
          .insertInto(name as 'operations_setting')
          .values(some as never)
          .execute();
        inserted += some.length;
      }
      if (inserted !== rows)
        throw new BackupError(`${name} should have ${rows} rows and has ${inserted}. Nothing was restored.`);
    }
    if (manifest.tables.some(({ name }) => name === 'casework_outward')) await doubtUnsent(transaction);
  });
}

/** What waited to be sent to another system may have been sent since the backup: it is looked for there, and never sent twice. */
async function doubtUnsent(transaction: Transaction<Tables>): Promise<void> {
  await transaction
    .updateTable('casework_outward')
    .set({ state: 'unclear', problem: 'restored', attempts: 0 })
    .where('state', 'in', ['waiting', 'sending'])
    .execute();
}

async function expectEmpty(root: string): Promise<void> {
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) {
    throw new BackupError(
      `${root} is not empty. Restore into a new folder: DATA_DIR=… npm run restore -- DIR`,
    );
  }
}

async function readSealed(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BackupError(
      `The encrypted secrets are not at ${file}. Name them: npm run restore -- DIR --secrets FILE`,
    );
  });
}

/** The value that the server compares at every start, looked for before anything is written. */
async function expectFit(backup: string, secrets: string, file: string): Promise<void> {
  const value = secretsCheckValue(parseSecrets(secrets, file));
  for await (const rows of rowsOfBackup(backup, 'operations_setting', AT_ONCE)) {
    for (const row of rows) {
      if (row.name !== 'secrets_check') continue;
      if (row.value === value) return;
      throw new BackupError(
        `${file} holds the secrets of another instance, or older ones. Name those made with this backup: --secrets FILE`,
      );
    }
  }
}
