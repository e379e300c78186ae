import { sql } from 'kysely';
import type { Connection } from '../database/connect.ts';
import { eraseEndedReleases } from '../identity/erase-releases.ts';
import { readSettings } from '../settings.ts';
import { dueComplaints } from './due-complaints.ts';
import { eraseComplaint, type RetentionServer } from './erase-complaint.ts';
import { fateOfColumns } from './fate-of-columns.ts';

const DAY_MS = 86_400_000;

export interface RetentionReport {
  days: number;
  erased: number;
}

/**
 * Erases identity, words, photos and place of every complaint that ended more than `retentionDays` days ago; then lets the database
 * give up the pages that held them. May run while the server does, and twice at once.
 */
export async function runRetention(server: RetentionServer): Promise<RetentionReport> {
  const { connection, effects } = server;
  const { retentionDays: days } = await readSettings(connection.database);
  await eraseEndedReleases(server);
  const now = effects.now();
  const cutoff = new Date(now.getTime() - days * DAY_MS).toISOString();
  let erased = 0;
  for (const complaintId of await dueComplaints(connection.database, days, now)) {
    if (await eraseComplaint(server, complaintId, cutoff, days)) erased += 1;
  }
  if (erased > 0) await scrub(connection);
  return { days, erased };
}

/**
 * SQLite overwrites what is deleted (`secure_delete`), but its write-ahead log still holds the pages as they were; PostgreSQL keeps the
 * old rows until they are vacuumed.
 */
async function scrub({ engine, database }: Connection): Promise<void> {
  if (engine === 'sqlite') {
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
    return;
  }
  const tables = [...Object.keys(fateOfColumns), 'operations_receipt'];
  await sql`vacuum ${sql.join(tables.map((table) => sql.table(table)))}`.execute(database);
}
