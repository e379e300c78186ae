import type { Kysely } from 'kysely';
import * as v from 'valibot';
import {
  type Revisions,
  type SnapshotCase,
  type SnapshotRecord,
  snapshotCase,
  snapshotRecord,
} from '../../../api-client/contract/public/snapshot.ts';
import type { PublishedTables } from '../../database/tables.ts';

/** Days of all snapshots, oldest first. */
export async function snapshotDays(database: Kysely<PublishedTables>): Promise<string[]> {
  const rows = await database
    .selectFrom('published_snapshot')
    .select('taken_on')
    .orderBy('taken_on')
    .execute();
  return rows.map(({ taken_on }) => taken_on);
}

/** One snapshot as it was frozen, without the rows of cases withdrawn since; rows in the order of their public ids. */
export async function readSnapshot(
  database: Kysely<PublishedTables>,
  day: string,
): Promise<{ record: SnapshotRecord; rows: SnapshotCase[] }> {
  const { record } = await database
    .selectFrom('published_snapshot')
    .select('record')
    .where('taken_on', '=', day)
    .executeTakeFirstOrThrow();
  const rows = await rowsOf(database, day).select('record').orderBy('public_id').execute();
  return {
    record: v.parse(snapshotRecord, JSON.parse(record)),
    rows: rows.map((row) => v.parse(snapshotCase, JSON.parse(row.record))),
  };
}

/** How many rows a snapshot has. */
export async function countRows(database: Kysely<PublishedTables>, day: string): Promise<number> {
  const { rows } = await rowsOf(database, day)
    .select((fields) => fields.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}

function rowsOf(database: Kysely<PublishedTables>, day: string) {
  return database
    .selectFrom('published_snapshot_row')
    .where('first_on', '<=', day)
    .where((where) => where.or([where('last_on', 'is', null), where('last_on', '>=', day)]));
}

/** What was revised, oldest first. */
export async function readRevisions(database: Kysely<PublishedTables>): Promise<Revisions['revisions']> {
  const rows = await database
    .selectFrom('published_data_revision')
    .selectAll()
    .orderBy('revised_on')
    .orderBy('kind')
    .orderBy('reason')
    .execute();
  return rows.map(({ revised_on, kind, reason, amount, snapshots }) => ({
    on: revised_on,
    kind,
    reason,
    count: amount,
    snapshots: snapshots.split(' ').filter(Boolean),
  }));
}
