import type { Channel } from '../../../api-client/contract/primitives.ts';
import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import { byCodes, countBy, type StatisticsContext } from './context.ts';
import { metricHead } from './metric.ts';

/** A complaint that an old register had ended before it came here; nothing else is known of it. */
export type EarlierFact = {
  channel: Channel;
  /** `YYYY-MM`; null where the register does not say. */
  receivedIn: string | null;
  outcome: 'resolved' | 'refused' | 'forwarded' | 'invalid';
  /** The day it was counted here. */
  importedOn: string;
};

const outcomes = ['resolved', 'refused', 'forwarded', 'invalid'] as const;

/**
 * What an old register says of itself, in no other figure: nobody here checked how it ended, or when. What was still open there is an
 * ordinary complaint of this register; `continued` says how many those are.
 */
export function earlierOf(context: StatisticsContext, facts: readonly EarlierFact[]): Statistics['earlier'] {
  const { snapshot, timeZone, received } = context;
  const today = localDateOf(Date.parse(snapshot), timeZone);
  const known = facts.filter(({ importedOn }) => importedOn <= today);
  const byOutcome = countBy(known, ({ outcome }) => outcome);
  return {
    ...metricHead('earlier', known.length, 'ended_earlier', snapshot),
    continued: received.filter(({ imported }) => imported).length,
    channels: [...countBy(known, ({ channel }) => channel)]
      .sort((a, b) => byCodes(a[0], b[0]))
      .map(([channel, ended]) => ({ channel, ended })),
    outcomes: outcomes.map((outcome) => ({ outcome, ended: byOutcome.get(outcome) ?? 0 })),
    months: [...countBy(known, ({ receivedIn }) => receivedIn)]
      .sort((a, b) => byCodes(a[0], b[0]))
      .map(([month, ended]) => ({ month, ended })),
  };
}
