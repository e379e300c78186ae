import type { Population, Ratio } from '../../../api-client/contract/public/statistics.ts';

/**
 * Version of each definition in statistics.md. Whoever changes how a figure is counted raises its number here and
 * says so in the method page's change log.
 */
const versions = {
  register: 1,
  invalid: 1,
  channels: 1,
  categories: 1,
  agencies: 1,
  districts: 1,
  months: 1,
  funnel: 1,
  answer_cohorts: 2,
  first_answer: 2,
  first_substantive_answer: 2,
  agency_answer: 1,
  reassignments: 1,
  resolution: 1,
  final_resolution: 1,
  evidence: 1,
  deadline: 3,
  pauses: 1,
  cohorts: 1,
  backlog: 1,
  reopened: 1,
  satisfaction: 1,
  implausible: 1,
  scorecards: 2,
  category_by_district: 1,
  agency_by_outcome: 1,
  earlier: 1,
  refusals: 1,
} as const;

export type MetricId = keyof typeof versions;
export type MetricHead = {
  id: MetricId;
  definitionVersion: number;
  n: number;
  denominator: Population;
  snapshot: string;
};

export function metricHead(id: MetricId, n: number, denominator: Population, snapshot: string): MetricHead {
  return { id, definitionVersion: versions[id], n, denominator, snapshot };
}

/** Four decimals: finer than any reader needs, and equal on every machine. */
export function rounded(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}

/** Nothing can be said of a share of nothing. */
export function ratioOf(part: number, whole: number, smallest = 1): Ratio {
  return whole < smallest ? { tooFew: true } : { value: rounded(part / whole) };
}
