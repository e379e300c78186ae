import * as v from 'valibot';
import {
  type CrossTab,
  type Statistics,
  statistics as statisticsSchema,
} from '../../../api-client/contract/public/statistics.ts';
import type { Calendar } from '../../casework/deadlines/calendar.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import { newestPolicy, type PolicyHistory } from '../../casework/deadlines/policy-history.ts';
import { rulesVersion } from '../../casework/reply-quality/rules.ts';
import { answerCohorts } from './answer-cohorts.ts';
import { assertIdentities } from './assert-identities.ts';
import { backlogOf } from './backlog.ts';
import { cohortTable } from './cohorts.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { contextOf, earliestOf } from './context.ts';
import { crossTabsOf } from './cross-tabs.ts';
import { deadlineResults } from './deadline-results.ts';
import { type EarlierFact, earlierOf } from './earlier.ts';
import { funnelOf } from './funnel.ts';
import { qualityOf } from './quality.ts';
import { type RefusalFact, refusalsOf } from './refusals.ts';
import { oneWayTotals } from './register.ts';
import { scorecardsOf } from './scorecards.ts';
import { waitingTimes } from './waiting-times.ts';

export type StatisticsOptions = {
  /** S, an ISO time in UTC: what happened later is not seen. Never the present by default. */
  snapshot: string;
  /** IANA zone in which months, days and deadlines are told. */
  timeZone: string;
  policy: Pick<PolicyHistory, 'versions'>;
  calendar: Calendar;
  /** The cross-tabs of the last publication: what they hid stays hidden. */
  previous?: readonly CrossTab[];
  /** What an old register had ended, and what chats and posts were refused by; none by default. */
  earlier?: readonly EarlierFact[];
  refusals?: readonly RefusalFact[];
};

/**
 * Every published figure, from one fact per complaint. Throws IdentityError when figures contradict each other and
 * ValiError when the result has a shape that is not public. The facts themselves are trusted (ComplaintFactSchema).
 */
export function computeStatistics(facts: readonly ComplaintFact[], options: StatisticsOptions): Statistics {
  const { snapshot, timeZone, policy, calendar } = options;
  const context = contextOf(facts, { snapshot, timeZone, policy, calendar });
  const to = localDateOf(Date.parse(snapshot), timeZone);
  const from = earliestOf(
    context.received.map((fact) => localDateOf(Date.parse(fact.receivedAt), timeZone)),
    to,
  );
  const deadlines = deadlineResults(context);
  const { policy: newest } = newestPolicy(policy);
  const computed: Statistics = {
    format: 1,
    snapshot,
    timeZone,
    period: { from, to },
    policy: { id: newest.id, title: newest.title },
    // A missing file of a coming year matters only once a deadline runs into that year.
    calendar: { version: calendar.version, provisional: deadlines.some((result) => result.provisional > 0) },
    replyRules: { version: rulesVersion },
    ...oneWayTotals(context),
    funnel: funnelOf(context),
    answerCohorts: answerCohorts(context),
    ...waitingTimes(context),
    ...qualityOf(context),
    deadlines,
    cohorts: cohortTable(context),
    backlog: backlogOf(context),
    scorecards: scorecardsOf(context),
    earlier: earlierOf(context, options.earlier ?? []),
    refusals: refusalsOf(context, options.refusals ?? []),
    crossTabs: crossTabsOf(context, facts, options.previous),
  };
  assertIdentities(computed);
  return v.parse(statisticsSchema, computed);
}
