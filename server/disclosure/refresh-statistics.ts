import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { statistics as statisticsSchema } from '../../api-client/contract/public/statistics.ts';
import { calendarFor } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Tables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { complaintFacts } from './complaint-facts.ts';
import { earlierFacts, refusalFacts } from './other-facts.ts';
import { findRevisions } from './snapshots/find-revisions.ts';
import { noteRevision } from './snapshots/note-revision.ts';
import { takeSnapshot } from './snapshots/take-snapshot.ts';
import { computeStatistics } from './statistics/compute-statistics.ts';

/** Of the last record the cross-tabs alone matter: an older program may have written the rest in another shape. */
const earlierRecord = v.looseObject({ crossTabs: statisticsSchema.entries.crossTabs });

/**
 * Computes the published aggregates over all complaints as they stood at `snapshot` (S), open ones included, and puts them into
 * the published zone, enters what revised earlier figures, and freezes the month's snapshot when it is the first of a month. Throws when
 * an identity of statistics.md does not hold: nothing is published then.
 */
export async function refreshStatistics(
  server: Server,
  transaction: Transaction<Tables>,
  snapshot: Date,
): Promise<void> {
  const { reference, policy } = server;
  const facts = await complaintFacts(transaction, reference, snapshot);
  const earlier = await transaction.selectFrom('published_statistics').select('record').executeTakeFirst();
  const before = earlier ? v.parse(earlierRecord, JSON.parse(earlier.record)) : null;
  const previous = before?.crossTabs ?? [];
  const first = facts.map((fact) => fact.receivedAt).sort()[0] ?? snapshot.toISOString();
  const computed = computeStatistics(facts, {
    snapshot: snapshot.toISOString(),
    timeZone: reference.instance.timeZone,
    policy,
    calendar: calendarFor(first, snapshot, policy, reference.instance.timeZone),
    previous,
    earlier: await earlierFacts(transaction),
    refusals: await refusalFacts(transaction),
  });
  await transaction.deleteFrom('published_statistics').execute();
  await transaction
    .insertInto('published_statistics')
    .values({ id: 1, snapshot_at: snapshot.toISOString(), record: `${JSON.stringify(computed)}\n` })
    .execute();
  const day = localDateOf(snapshot.getTime(), reference.instance.timeZone);
  for (const revision of before ? findRevisions(before, computed, day) : []) {
    await noteRevision(transaction, revision);
  }
  await takeSnapshot(transaction, reference, computed);
}
