import * as v from 'valibot';
import { refusalCriterion } from '../../api-client/contract/public/criteria.ts';
import type { Database } from '../database/connect.ts';
import type { EarlierFact } from './statistics/earlier.ts';
import type { RefusalFact } from './statistics/refusals.ts';

/** What an old register had ended: counts that are tied to no complaint. */
export async function earlierFacts(database: Pick<Database, 'selectFrom'>): Promise<EarlierFact[]> {
  const rows = await database
    .selectFrom('casework_earlier')
    .select(['channel', 'received_in', 'outcome', 'imported_on'])
    .execute();
  return rows.map((row) => ({
    channel: row.channel,
    receivedIn: row.received_in,
    outcome: row.outcome,
    importedOn: row.imported_on,
  }));
}

/** Chats and posts that were refused: counts by day; nothing of what they said was kept. */
export async function refusalFacts(database: Pick<Database, 'selectFrom'>): Promise<RefusalFact[]> {
  const rows = await database.selectFrom('operations_channel_refusal').selectAll().execute();
  return rows.map((row) => ({
    channel: row.channel,
    criterion: v.parse(refusalCriterion, row.reason),
    refusedOn: row.refused_on,
    count: row.count,
  }));
}
