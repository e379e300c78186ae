import { readFileSync } from 'node:fs';
import { BackupError } from '../server/backup/backup-error.ts';

/** From a file (a systemd credential) or the environment; never from the command line, where others see it. */
export function backupPassphrase(): string {
  const { BACKUP_PASSPHRASE_FILE: file, BACKUP_PASSPHRASE: given } = process.env;
  if (file) return readFileSync(file, 'utf8').trim();
  if (given) return given;
  throw new BackupError(
    'The secrets are backed up encrypted: name a file with the passphrase (BACKUP_PASSPHRASE_FILE=…), or give it as BACKUP_PASSPHRASE.',
  );
}
