import { existsSync, renameSync } from 'node:fs';
import { readConfig } from '../server/config.ts';
import { openPostgres, openSqlite } from '../server/database/connect.ts';
import { takeInstanceLock } from '../server/database/instance-lock.ts';
import { moveDatabase } from '../server/database/move.ts';
import { takePresence } from '../server/database/presence.ts';
import { reachPostgres } from '../server/database/reach-postgres.ts';
import { applyGrants } from '../server/database/roles.ts';
import { dataFolderAt } from '../server/open-server.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/**
 * Carries the records of a data folder into PostgreSQL and proves that every table has the same rows:
 * DATABASE_URL=postgres://titik:password@127.0.0.1:5432/titik npm run db:move. Photos and secrets stay in the folder.
 */
async function dbMove(): Promise<void> {
  const config = readConfig(process.env);
  const folder = dataFolderAt(config.dataFolder);
  if (config.databaseUrl === null) {
    throw new OperatorError(
      'Name the empty database to move into: DATABASE_URL=postgres://titik:password@127.0.0.1:5432/titik npm run db:move',
    );
  }
  if (!existsSync(folder.database)) {
    throw new OperatorError(
      `There is nothing to move at ${folder.database}. Name the data folder: DATA_DIR=… npm run db:move`,
    );
  }
  // Whoever serves on either side would go on writing where nobody reads.
  const lock = takeInstanceLock(folder.lock);
  const target = openPostgres(config.databaseUrl, { connections: 2 });
  const source = openSqlite(folder.database);
  try {
    await reachPostgres(target, config.databaseUrl);
    const presence = await takePresence(config.databaseUrl, true);
    try {
      const { tables, before } = await moveDatabase(source, target, (table, rows) => {
        if (rows > 0) console.log(`  ${table.padEnd(32)} ${rows}`);
      });
      await applyGrants(target);
      const all = Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);
      console.log(
        `${before ? 'Moved before; proved again' : 'Moved and proved'}: ${Object.keys(tables).length} tables, ${all} rows, equal counts and checksums on both sides.`,
      );
    } finally {
      await presence.release();
    }
  } finally {
    await source.close();
    await target.close();
    lock.release();
  }
  const kept = `${folder.database}.moved`;
  renameSync(folder.database, kept);
  console.log(
    `The SQLite file is kept as ${kept}, so that no server starts on the old records by mistake. Start with this DATABASE_URL from now on.`,
  );
}

try {
  await dbMove();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
