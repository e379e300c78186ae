import type { Policy } from './policy.ts';
import type { RegionalDayOff } from './regional-day-off.ts';

export interface PolicyVersion {
  version: number;
  policy: Policy;
  /** ISO time in UTC. Complaints received from this instant on run under it, to their end. */
  validFrom: string;
}

/** All that clocks rest on and an administrator may change, as last loaded. Never empty; the oldest version first. */
export interface PolicyHistory {
  versions: readonly PolicyVersion[];
  regionalDaysOff: readonly RegionalDayOff[];
}

/** The policy a complaint runs under: the newest that was valid when it was received. A later change leaves its clocks alone. */
export function policyVersionAt(
  { versions }: Pick<PolicyHistory, 'versions'>,
  receivedAt: string,
): PolicyVersion {
  const found = versions.findLast(({ validFrom }) => validFrom <= receivedAt) ?? versions[0];
  if (!found) throw new Error('an instance has at least one version of its policy');
  return found;
}

/** What a complaint received now would run under. */
export function newestPolicy({ versions }: Pick<PolicyHistory, 'versions'>): PolicyVersion {
  const newest = versions.at(-1);
  if (!newest) throw new Error('an instance has at least one version of its policy');
  return newest;
}

/** A history of one policy that was always valid. */
export function alwaysPolicy(policy: Policy): PolicyHistory {
  return { versions: [{ version: 1, policy, validFrom: '1970-01-01T00:00:00.000Z' }], regionalDaysOff: [] };
}
