import { existsSync } from 'node:fs';
import type { Config } from '../server/config.ts';
import { type Connection, openPostgres, openSqlite } from '../server/database/connect.ts';
import { reachPostgres } from '../server/database/reach-postgres.ts';
import { type DataFolder, dataFolderAt } from '../server/open-server.ts';
import { openPhotoStores } from '../server/photos/open-photo-stores.ts';
import type { Server } from '../server/server.ts';
import { OperatorError } from './sentence-for.ts';

export interface Records {
  connection: Connection;
  folder: DataFolder;
  photos: Server['photos'];
}

/**
 * The records of an instance for a command beside the running server: no lock is taken, nothing is migrated. Throws `OperatorError`
 * when there are none, or when they have the shape of another version of the program.
 */
export async function openRecords(config: Config, command: string): Promise<Records> {
  const folder = dataFolderAt(config.dataFolder);
  if (config.databaseUrl === null && !existsSync(folder.database)) {
    throw new OperatorError(
      `There is no database at ${folder.database}. Start once, or name the folder: DATA_DIR=… npm run ${command}`,
    );
  }
  const connection =
    config.databaseUrl === null
      ? openSqlite(folder.database)
      : openPostgres(config.databaseUrl, { connections: 2 });
  if (config.databaseUrl !== null) await reachPostgres(connection, config.databaseUrl);
  return {
    connection,
    folder,
    photos: openPhotoStores(config.photos, folder.root),
  };
}
