import { existsSync } from 'node:fs';
import { compareStoredState } from '../server/casework/stored-state.ts';
import { readConfig } from '../server/config.ts';
import { openPostgres, openSqlite } from '../server/database/connect.ts';
import { reachPostgres } from '../server/database/reach-postgres.ts';
import { dataFolderAt } from '../server/open-server.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/**
 * Rebuilds the state of every complaint from its events and proves it equal to what is stored; changes nothing. Ends with 1 and names
 * the first complaint that differs.
 */
async function eventsReplay(): Promise<boolean> {
  const { databaseUrl, dataFolder } = readConfig(process.env);
  const file = dataFolderAt(dataFolder).database;
  if (databaseUrl === null && !existsSync(file)) {
    throw new OperatorError(
      `There is no database at ${file}. Start once, or name the folder: DATA_DIR=… npm run events:replay`,
    );
  }
  const connection =
    databaseUrl === null ? openSqlite(file) : openPostgres(databaseUrl, { connections: 1, readOnly: true });
  try {
    if (databaseUrl !== null) await reachPostgres(connection, databaseUrl);
    // One view of the whole, though officers may be at work.
    const reading = connection.database.transaction();
    const report = await (connection.engine === 'postgres'
      ? reading.setIsolationLevel('repeatable read')
      : reading
    ).execute(compareStoredState);
    const { complaints, events, replies, verdicts, briefs, difference } = report;
    const counts = `${complaints} complaints, ${events} events, ${replies} replies, ${verdicts} verdicts, ${briefs} briefs`;
    if (difference === null) {
      console.log(`Equal: ${counts}. What is stored is what the events add up to.`);
      return true;
    }
    console.error(`Not equal after ${counts}.`);
    console.error(`Complaint ${difference.complaintId} differs in ${difference.where}:`);
    console.error(`  stored:   ${JSON.stringify(difference.stored)}`);
    console.error(`  replayed: ${JSON.stringify(difference.replayed)}`);
    return false;
  } finally {
    await connection.close();
  }
}

try {
  if (!(await eventsReplay())) process.exitCode = 1;
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
