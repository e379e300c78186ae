import type { Scorecard, ScorecardPeriod } from '../../api-client/contract/desk/scorecard.ts';
import type { Quantile } from '../../api-client/contract/public/statistics.ts';
import { calendarFor } from '../casework/clocks-of.ts';
import { addDays, instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import { complaintFacts } from '../disclosure/complaint-facts.ts';
import { contextOf, earliestOf } from '../disclosure/statistics/context.ts';
import { scorecardsOf, smallestN } from '../disclosure/statistics/scorecards.ts';
import type { Server } from '../server.ts';

const DAYS: Record<Exclude<ScorecardPeriod, 'all'>, number> = { quarter: 91, year: 365 };

/**
 * The scorecard of the public statistics, over the complaints received in a period and as of now: the same formulas, so that a leader
 * and a journalist never read two different figures of one thing.
 */
export async function scorecard(server: Server, period: ScorecardPeriod): Promise<Scorecard> {
  const { reference, policy, connection } = server;
  const { timeZone } = reference.instance;
  const now = server.effects.now();
  const from = period === 'all' ? null : addDays(localDateOf(now.getTime(), timeZone), -DAYS[period]);
  const since = from === null ? '' : new Date(instantOf(from, 0, timeZone)).toISOString();
  const facts = (await complaintFacts(connection.database, reference, now)).filter(
    (fact) => fact.receivedAt >= since,
  );
  const first = earliestOf(
    facts.map((fact) => fact.receivedAt),
    now.toISOString(),
  );
  const { rows } = scorecardsOf(
    contextOf(facts, {
      snapshot: now.toISOString(),
      timeZone,
      policy,
      calendar: calendarFor(first, now, policy, timeZone),
    }),
  );
  return {
    snapshot: now.toISOString(),
    period,
    from,
    minimum: smallestN,
    rows: rows.map((row) => ({
      ...row,
      clearlyFasterThan: rows.filter((other) => isBefore(row.medianAgencyAnswer, other.medianAgencyAnswer))
        .length,
      clearlySlowerThan: rows.filter((other) => isBefore(other.medianAgencyAnswer, row.medianAgencyAnswer))
        .length,
    })),
  };
}

/** Whether the whole interval of one median lies before the whole of the other. What has no interval is before and after nothing. */
export function isBefore(one: Quantile, other: Quantile): boolean {
  return 'value' in one && 'value' in other && one.high !== null && one.high < other.low;
}
