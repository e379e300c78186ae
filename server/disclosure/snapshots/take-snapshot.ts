import type { Transaction } from 'kysely';
import * as v from 'valibot';
import type { Instance } from '../../../api-client/contract/public/instance.ts';
import { publicCase } from '../../../api-client/contract/public/public-case.ts';
import { type SnapshotRecord, snapshotRecord } from '../../../api-client/contract/public/snapshot.ts';
import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { Tables } from '../../database/tables.ts';
import type { Reference } from '../../reference.ts';
import { statisticsTables } from '../statistics/statistics-tables.ts';
import { inEnglish } from './english-tables.ts';
import { rowOfCase } from './row-of-case.ts';

/** Rows written with one statement. */
const BATCH = 200;

/**
 * Freezes the month's snapshot at the first publication of a month: the aggregates as they are published now, and one row for each
 * published case. Later publications of the month change nothing of it. A row that stands in the last snapshot already is kept once.
 */
export async function takeSnapshot(
  transaction: Transaction<Tables>,
  reference: Reference,
  statistics: Statistics,
): Promise<void> {
  const { timeZone } = reference.instance;
  const takenOn = localDateOf(Date.parse(statistics.snapshot), timeZone);
  const last = await transaction
    .selectFrom('published_snapshot')
    .select('taken_on')
    .orderBy('taken_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && last.taken_on.slice(0, 7) >= takenOn.slice(0, 7)) return;
  await transaction
    .insertInto('published_snapshot')
    .values({
      taken_on: takenOn,
      snapshot_at: statistics.snapshot,
      record: JSON.stringify(snapshotRecordOf(reference.instance, statistics)),
    })
    .execute();
  await freezeRows(transaction, reference, takenOn, last?.taken_on ?? null);
}

/** What is frozen beside the rows. */
export function snapshotRecordOf(instance: Instance, statistics: Statistics): SnapshotRecord {
  const { name, regencyName, siteUrl, timeZone } = instance;
  return v.parse(snapshotRecord, {
    format: 2,
    snapshot: statistics.snapshot,
    takenOn: localDateOf(Date.parse(statistics.snapshot), timeZone),
    instance: { name, regencyName, siteUrl, timeZone },
    statistics,
    tables: statisticsTables(statistics).map((table) => ({ ...table, english: inEnglish(table) })),
  });
}

async function freezeRows(
  transaction: Transaction<Tables>,
  reference: Reference,
  takenOn: string,
  lastOn: string | null,
): Promise<void> {
  const published = await transaction
    .selectFrom('published_case')
    .select(['public_id', 'record'])
    .orderBy('public_id')
    .execute();
  const standing = await transaction
    .selectFrom('published_snapshot_row')
    .select(['public_id', 'record'])
    .where('last_on', 'is', null)
    .execute();
  const known = new Map(standing.map((row) => [row.public_id, row.record]));
  const fresh: Tables['published_snapshot_row'][] = [];
  for (const row of published) {
    const record = JSON.stringify(rowOfCase(v.parse(publicCase, JSON.parse(row.record)), reference));
    if (known.get(row.public_id) === record) continue;
    if (known.has(row.public_id)) {
      await transaction
        .updateTable('published_snapshot_row')
        .set({ last_on: lastOn })
        .where('public_id', '=', row.public_id)
        .where('last_on', 'is', null)
        .execute();
    }
    fresh.push({ public_id: row.public_id, first_on: takenOn, last_on: null, record });
  }
  for (let start = 0; start < fresh.length; start += BATCH) {
    await transaction
      .insertInto('published_snapshot_row')
      .values(fresh.slice(start, start + BATCH))
      .execute();
  }
}
