import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { statistics as statisticsSchema } from '../../api-client/contract/public/statistics.ts';
import { calendarFor } from '../casework/clocks-of.ts';
import type { Tables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { complaintFacts } from './complaint-facts.ts';
import { computeStatistics } from './statistics/compute-statistics.ts';

/** Of the last record the cross-tabs alone matter: an older program may have written the rest in another shape. */
const earlierRecord = v.object({ crossTabs: statisticsSchema.entries.crossTabs });

/**
 * Computes the published aggregates over all complaints as they stood at `snapshot` (S), open ones included, and puts them into
 * the published zone. Throws when an identity of statistics.md does not hold: nothing is published then.
 */
export async function refreshStatistics(
  server: Server,
  transaction: Transaction<Tables>,
  snapshot: Date,
): Promise<void> {
  const { reference, policy } = server;
  const facts = await complaintFacts(transaction, reference, snapshot);
  const earlier = await transaction.selectFrom('published_statistics').select('record').executeTakeFirst();
  const previous = earlier ? v.parse(earlierRecord, JSON.parse(earlier.record)).crossTabs : [];
  const first = facts.map((fact) => fact.receivedAt).sort()[0] ?? snapshot.toISOString();
  const computed = computeStatistics(facts, {
    snapshot: snapshot.toISOString(),
    timeZone: reference.instance.timeZone,
    policy,
    calendar: calendarFor(first, snapshot, policy, reference.instance.timeZone),
    previous,
  });
  await transaction.deleteFrom('published_statistics').execute();
  await transaction
    .insertInto('published_statistics')
    .values({ id: 1, snapshot_at: snapshot.toISOString(), record: `${JSON.stringify(computed)}\n` })
    .execute();
}
