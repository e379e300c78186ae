import { parseArgs } from 'node:util';
import { verifyChain } from '../server/audit/verify-chain.ts';
import { secretsFileOf } from '../server/backup/backup-manifest.ts';
import { restoreBackup } from '../server/backup/restore-backup.ts';
import { compareStoredState } from '../server/casework/stored-state.ts';
import { readConfig } from '../server/config.ts';
import { openPostgres, openSqlite } from '../server/database/connect.ts';
import { reachPostgres } from '../server/database/reach-postgres.ts';
import { dataFolderAt } from '../server/open-server.ts';
import { openPhotoStores } from '../server/photos/open-photo-stores.ts';
import { backupPassphrase } from './backup-passphrase.ts';
import { openRecords } from './open-records.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/** Restores a backup into the empty folder of DATA_DIR (and the empty database of DATABASE_URL): npm run restore -- DIR [--secrets FILE] */
async function restore(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { secrets: { type: 'string' } },
    allowPositionals: true,
  });
  const [backup] = positionals;
  if (!backup)
    throw new OperatorError('Name the backup: DATA_DIR=… npm run restore -- /var/backups/titik/2026-11-22');
  const config = readConfig(process.env);
  const secrets = { file: values.secrets ?? secretsFileOf(backup), passphrase: backupPassphrase() };
  const { databaseUrl, dataFolder } = config;
  if (databaseUrl !== null) {
    const probe = openPostgres(databaseUrl, { connections: 1 });
    await reachPostgres(probe, databaseUrl).finally(() => probe.close());
  }
  const manifest = await restoreBackup(backup, secrets, {
    engine: databaseUrl === null ? 'sqlite' : 'postgres',
    root: dataFolder,
    open(root) {
      const folder = dataFolderAt(root);
      return {
        folder,
        connection:
          databaseUrl === null ? openSqlite(folder.database) : openPostgres(databaseUrl, { connections: 2 }),
        photos: openPhotoStores(config.photos, root),
      };
    },
  });
  const { connection } = await openRecords(config, 'restore');
  try {
    const { complaints, events, difference } = await compareStoredState(connection.database);
    const { intact, entries } = await verifyChain(connection.database);
    console.log(
      `Restored what stood on ${manifest.takenAt}: ${complaints} complaints, ${events} events, ${entries} lines of the log.`,
    );
    if (difference !== null || !intact) {
      throw new OperatorError(
        `The records were like this when they were backed up: ${difference ? `complaint ${difference.complaintId} differs from its events` : 'the chain of the log is broken'}.`,
      );
    }
    console.log(
      'The state is what the events add up to and the chain of the log is whole. Start the server; it builds the public site anew.',
    );
  } finally {
    await connection.close();
  }
}

try {
  await restore();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
