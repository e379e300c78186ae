import { BackupError } from '../server/backup/backup-error.ts';
import { ConfigError } from '../server/config.ts';
import { DataFolderBusyError } from '../server/database/instance-lock.ts';
import { MoveRefusedError } from '../server/database/move.ts';
import { isStorageRefusal } from '../server/http/storage-refusal.ts';
import { PortTakenError } from '../server/listen.ts';
import { RegionFileError } from '../server/regions/region-file-error.ts';
import { SecretsMismatchError } from '../server/secrets.ts';

/** What was typed cannot be carried out; the message says why and what to type. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** The sentence for a failure that somebody at the terminal can mend; null for anything else, which is a bug. */
export function sentenceFor(error: unknown): string | null {
  const speaks = [
    PortTakenError,
    ConfigError,
    RegionFileError,
    OperatorError,
    BackupError,
    MoveRefusedError,
  ].some((kind) => error instanceof kind);
  if (speaks) return (error as Error).message;
  if (error instanceof DataFolderBusyError) {
    return 'Another Titik Terang already works on this data folder. Stop it first, or choose another folder with DATA_DIR.';
  }
  if (isStorageRefusal(error)) {
    return `The data folder cannot be written (${(error as Error).message}). Let the server’s user write it, give the disk room or mount it for writing, then start again; nothing was changed.`;
  }
  if (error instanceof SecretsMismatchError) {
    return `The secrets do not fit the database (${error.message}). Restore the secrets folder from its backup; without it no tracking code works any more.`;
  }
  return null;
}
