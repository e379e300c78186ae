import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { BackupError } from './backup-error.ts';
import { type BackupManifest, backupManifest, MANIFEST, tableFile } from './backup-manifest.ts';
import type { Row } from './backup-tables.ts';
import { factsOf } from './hashed-file.ts';

/**
 * Reads a backup's manifest and checks every file of it against its checksum. Throws `BackupError` when it is none, was made by a newer
 * program than one that knows `knownMigrations`, or a file is missing or damaged.
 */
export async function checkBackup(
  folder: string,
  knownMigrations: readonly string[],
): Promise<BackupManifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} is no complete backup: it has no ${MANIFEST}.`);
  });
  const parsed = v.safeParse(backupManifest, jsonOrNull(text));
  if (!parsed.success) {
    throw new BackupError(
      `The ${MANIFEST} of ${folder} cannot be read by this version: it is damaged, or a newer version made it.`,
    );
  }
  const manifest = parsed.output;
  const unknown = manifest.migrations.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0) {
    throw new BackupError(
      `The backup was made by a newer version (it has gone through ${unknown.join(', ')}). Install that version and restore with it.`,
    );
  }
  for (const { path, bytes, sha256 } of manifest.files) {
    const facts = await factsOf(join(folder, path)).catch(() => null);
    if (facts === null)
      throw new BackupError(`${path} is missing from the backup. Nothing was restored; take another backup.`);
    if (facts.bytes !== bytes || facts.sha256 !== sha256) {
      throw new BackupError(
        `${path} is damaged: its checksum is another one. Nothing was restored; take another backup.`,
      );
    }
  }
  return manifest;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The rows of one table of a backup, `atOnce` at a time. */
export async function* rowsOfBackup(folder: string, table: string, atOnce: number): AsyncGenerator<Row[]> {
  const input = createReadStream(join(folder, tableFile(table))).pipe(createGunzip());
  let rows: Row[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    rows.push(JSON.parse(line) as Row);
    if (rows.length < atOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
