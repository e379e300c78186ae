import type { Limit, Policy } from '../../casework/deadlines/policy.ts';
import type { PolicyHistory } from '../../casework/deadlines/policy-history.ts';

/** One limit of a clock, for as long as it was promised without a change. */
export type KeptPromise = {
  limit: Limit;
  policy: Policy;
  /** The version of the policy that brought it. */
  version: number;
  /** Complaints received from this instant on (ISO, UTC); null: from the first one. */
  from: string | null;
  /** ... and before this instant; null: it is promised still. */
  before: string | null;
};

/**
 * What was promised, oldest first. A complaint is measured by what it was promised when it was received, so a change begins a new
 * promise; a new version that leaves this limit and all it is counted by as they were does not. `limitIn` picks the limit from a policy.
 */
export function keptPromises(
  { versions }: Pick<PolicyHistory, 'versions'>,
  limitIn: (policy: Policy) => Limit | undefined,
): KeptPromise[] {
  const found: KeptPromise[] = [];
  for (const [index, { policy, version, validFrom }] of versions.entries()) {
    const before = versions[index + 1]?.validFrom ?? null;
    const from = index === 0 ? null : validFrom;
    const limit = limitIn(policy);
    // Replaced in the moment it began: nothing was ever received under it.
    if (!limit || (from !== null && before !== null && before <= from)) continue;
    const last = found.at(-1);
    if (last && last.before === from && wordingOf(last.limit, last.policy) === wordingOf(limit, policy)) {
      last.before = before;
    } else found.push({ limit, policy, version, from, before });
  }
  return found;
}

export function isPromisedTo({ from, before }: KeptPromise, receivedAt: string): boolean {
  return (from === null || from <= receivedAt) && (before === null || receivedAt < before);
}

/** All that the end of a limit depends on. */
function wordingOf(limit: Limit, { week, serviceHours }: Policy): string {
  const onWorkingDays = limit.unit === 'working_days' || limit.unit === 'service_hours';
  return JSON.stringify([
    limit.from,
    limit.limit,
    limit.unit,
    onWorkingDays && week,
    limit.unit === 'service_hours' && [serviceHours.opens, serviceHours.closes],
  ]);
}
