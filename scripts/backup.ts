import { secretsFileOf } from '../server/backup/backup-manifest.ts';
import { writeBackup } from '../server/backup/write-backup.ts';
import { readConfig } from '../server/config.ts';
import { backupPassphrase } from './backup-passphrase.ts';
import { openRecords } from './open-records.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/** Backs the instance up while it runs: BACKUP_PASSPHRASE_FILE=… npm run backup -- DIR */
async function backup(folder: string | undefined): Promise<void> {
  if (!folder)
    throw new OperatorError(
      'Name a folder that does not exist yet: npm run backup -- /var/backups/titik/2026-11-22',
    );
  const passphrase = backupPassphrase();
  const { connection, folder: data, photos } = await openRecords(readConfig(process.env), 'backup');
  try {
    const source = {
      connection,
      photos,
      secretsFile: data.secrets,
      loaders: data.loaders,
      passphrase,
      now: () => new Date(),
    };
    const { tables, photos: copied } = await writeBackup(source, folder);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Backed up ${rows} rows of ${tables.length} tables and ${copied.casework + copied.published} photo files into ${folder}.`,
    );
    console.log(
      `The secrets, encrypted, are ${secretsFileOf(folder)}: keep them in another place than the folder.`,
    );
  } finally {
    await connection.close();
  }
}

try {
  await backup(process.argv[2]);
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
