import type { Channel } from '../../../api-client/contract/primitives.ts';
import { type RefusalCriterion, refusalCriterion } from '../../../api-client/contract/public/criteria.ts';
import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import { byCodes, type StatisticsContext } from './context.ts';
import { quarterOfDay } from './cross-tabs.ts';
import { metricHead } from './metric.ts';
import { suppress } from './suppress.ts';

/** How many chats or posts were refused by one criterion on one day of one channel. */
export type RefusalFact = {
  channel: Channel;
  criterion: RefusalCriterion;
  /** `YYYY-MM-DD` in the instance's zone. */
  refusedOn: string;
  count: number;
};

/**
 * What was told in chats and posts and did not count. They are no complaints and in no other figure. By criterion and by channel exactly;
 * both together only of a quarter that is over, small cells hidden: nothing is refused in the past, so its table never changes.
 */
export function refusalsOf(
  context: StatisticsContext,
  facts: readonly RefusalFact[],
): Statistics['refusals'] {
  const { snapshot, timeZone } = context;
  const today = localDateOf(Date.parse(snapshot), timeZone);
  const known = facts.filter(({ refusedOn }) => refusedOn <= today);
  const present = quarterOfDay(today);
  const quarters = [...Map.groupBy(known, ({ refusedOn }) => quarterOfDay(refusedOn))]
    .filter(([period]) => period < present)
    .sort((a, b) => byCodes(a[0], b[0]));
  const total = sum(known);
  const channelsOf = (some: readonly RefusalFact[]) =>
    [...new Set(some.map(({ channel }) => channel))].sort(byCodes);
  const criteria = refusalCriterion.options;
  return {
    ...metricHead('refusals', total, 'refused_by_criteria', snapshot),
    criteria: criteria.map((criterion) => ({
      criterion,
      count: sum(known.filter((each) => each.criterion === criterion)),
    })),
    channels: channelsOf(known).map((channel) => ({
      channel,
      count: sum(known.filter((each) => each.channel === channel)),
    })),
    quarters: quarters.map(([period, some]) => {
      const channels = channelsOf(some);
      const counts = channels.map((channel) =>
        criteria.map((criterion) =>
          sum(some.filter((each) => each.channel === channel && each.criterion === criterion)),
        ),
      );
      return {
        period,
        n: sum(some),
        channels,
        criteria: [...criteria],
        channelTotals: counts.map((line) => line.reduce((all, each) => all + each, 0)),
        criterionTotals: criteria.map((_, column) =>
          counts.reduce((all, line) => all + (line[column] ?? 0), 0),
        ),
        cells: suppress(counts),
      };
    }),
  };
}

function sum(facts: readonly RefusalFact[]): number {
  return facts.reduce((total, { count }) => total + count, 0);
}
