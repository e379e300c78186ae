/** What is read of a statistics file: written down anew, so that a mistake in the writer's own contract is seen here. */
export type Share = { value: number } | { tooFew: true } | { suppressed: true };
export type Middle =
  | { value: number; low: number; high: number | null }
  | { notReached: true }
  | { tooFew: true };

export type Point = {
  hour: number;
  atRisk: number;
  events: number;
  refused: number;
  forwarded: number;
  censored: number;
  incidence: number;
  low: number;
  high: number;
};
export type Curve = { n: number; median: Middle; p90: Middle; points: Point[] };

type Classes = { received: number; invalid: number; valid: number; pending: number };
type Stages = { received: number; valid: number; answered: number; followedUp: number; resolved: number };
export type StageName = keyof Stages;

export type Deadline = {
  clock: string;
  limit: number;
  unit: string;
  policyVersion: number;
  n: number;
  met: number;
  breached: number;
  pending: number;
  provisional: number;
  headline: Share;
  lowerBound: Share;
  upperBound: Share;
};

export type CrossTable = {
  period: string;
  rowDimension: string;
  rows: (string | null)[];
  columns: (string | null)[];
  n: number;
  rowTotals: number[];
  columnTotals: number[];
  cells: ({ value: number } | { suppressed: true })[][];
};

export type Figures = {
  snapshot: string;
  timeZone: string;
  register: Classes & {
    n: number;
    inbound: number;
    merged: number;
    open: number;
    resolved: number;
    refused: number;
    forwarded: number;
    resolvedShare: Share;
    resolvedInterval: { low: number; high: number };
  };
  invalid: {
    n: number;
    rows: { reason: string; count: number }[];
    months: { month: string; reason: string; count: number }[];
  };
  channels: { n: number; rows: ({ channel: string } & Classes)[] };
  categories: { n: number; rows: { code: string; valid: number; resolved: number }[] };
  agencies: { n: number; rows: { code: string | null; valid: number }[] };
  districts: { n: number; rows: { code: string | null; valid: number }[] };
  months: {
    n: number;
    rows: ({ month: string; open: number; resolved: number; refused: number; forwarded: number } & Classes)[];
  };
  funnel: Stages & {
    n: number;
    months: ({ month: string } & Stages)[];
    categories: ({ code: string } & Stages)[];
  };
  answerCohorts: {
    n: number;
    rows: {
      month: string;
      n: number;
      cells: { hours: number; first: number; substantive: number; mature: boolean }[];
    }[];
  };
  firstAnswer: Curve;
  firstSubstantiveAnswer: Curve;
  agencyAnswer: Curve;
  resolution: Curve;
  finalResolution: Curve;
  reassignments: { n: number; complaints: number; reassignments: number };
  evidence: { n: number; rows: { evidence: string; resolved: number }[] };
  deadlines: Deadline[];
  pauses: { n: number; complaints: number; pausedHours: number; share: Share };
  cohorts: {
    n: number;
    rows: {
      month: string;
      valid: number;
      cells: { days: number; resolved: number; share: Share; mature: boolean }[];
    }[];
  };
  backlog: {
    n: number;
    open: number;
    oldestDays: number | null;
    bands: { fromDays: number; toDays: number | null; open: number }[];
    flows: {
      month: string;
      openBefore: number;
      validIn: number;
      finalOut: number;
      reopened: number;
      openAfter: number;
    }[];
  };
  reopened: { n: number; reopenedWithin30Days: number; share: Share };
  satisfaction: {
    n: number;
    answered: number;
    responseRate: Share;
    solved: number;
    notSolved: number;
    ratings: { rating: number; count: number }[];
    mean: { value: number } | { tooFew: true };
  };
  implausible: { n: number } & Record<
    'firstAnswer' | 'agencyAnswer' | 'resolution',
    { belowTenMinutes: number; negative: number }
  >;
  scorecards: { n: number; rows: { agencyCode: string; valid: number }[] };
  crossTabs: CrossTable[];
  earlier?: {
    n: number;
    continued: number;
    channels: { channel: string; ended: number }[];
    outcomes: { outcome: string; ended: number }[];
    months: { month: string | null; ended: number }[];
  };
  refusals?: {
    n: number;
    criteria: { criterion: string; count: number }[];
    channels: { channel: string; count: number }[];
    quarters: {
      period: string;
      n: number;
      channels: string[];
      criteria: string[];
      channelTotals: number[];
      criterionTotals: number[];
      cells: ({ value: number } | { suppressed: true })[][];
    }[];
  };
};

export function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
