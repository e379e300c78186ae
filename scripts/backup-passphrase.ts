import { readFileSync } from 'node:fs';
import { BackupError } from '../server/backup/backup-error.ts';

/** From a file (a systemd credential) or the environment; never from the command line, where others see it. */
export function backupPassphrase(): string {
  const { BACKUP_PASSPHRASE_FILE: file, BACKUP_PASSPHRASE: given } = process.env;
  if (file) return readPassphrase(file);
  if (given) return given;
  throw new BackupError(
    'The secrets are backed up encrypted: name a file with the passphrase (BACKUP_PASSPHRASE_FILE=…), or give it as BACKUP_PASSPHRASE.',
  );
}

function readPassphrase(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new BackupError(
      `BACKUP_PASSPHRASE_FILE: ${file} cannot be read. Name a file that the user of this command may read, with the passphrase as its text.`,
    );
  }
  if (text === '')
    throw new BackupError(`BACKUP_PASSPHRASE_FILE: ${file} is empty. Write the passphrase into it.`);
  return text;
}
