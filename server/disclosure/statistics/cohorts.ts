import { cohortDays, type Statistics } from '../../../api-client/contract/public/statistics.ts';
import { endOfDay, localDateOf } from '../../casework/deadlines/local-date.ts';
import { monthOf, monthsBetween, type StatisticsContext } from './context.ts';
import { metricHead, ratioOf } from './metric.ts';

const dayMs = 86_400_000;

/** Of the valid complaints received in a month, how many were resolved within so many times 24 hours. */
export function cohortTable(context: StatisticsContext): Statistics['cohorts'] {
  const { snapshot, timeZone, valid } = context;
  const byMonth = Map.groupBy(valid, (fact) => monthOf(fact.receivedAt, timeZone));
  const known = [...byMonth.keys()].sort();
  const months = monthsBetween(known[0] ?? '1', known.at(-1) ?? '0');
  const rows = months.map((month) => {
    const facts = byMonth.get(month) ?? [];
    const waits = facts.flatMap(({ receivedAt, resolutions: [first] }) =>
      first ? [Date.parse(first) - Date.parse(receivedAt)] : [],
    );
    // The youngest complaint a month can hold came in at its last instant.
    const youngest = Date.parse(snapshot) - endOfMonth(month, timeZone);
    const cells = cohortDays.map((days) => {
      const resolved = waits.filter((wait) => wait <= days * dayMs).length;
      return { days, resolved, share: ratioOf(resolved, facts.length), mature: youngest >= days * dayMs };
    });
    return { month, valid: facts.length, cells };
  });
  return { ...metricHead('cohorts', valid.length, 'valid', snapshot), rows };
}

/** The last instant of a local month, in milliseconds. */
export function endOfMonth(month: string, timeZone: string): number {
  const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return endOfDay(localDateOf(next.getTime(), 'UTC'), timeZone);
}
