import type { Calendar } from '../../casework/deadlines/calendar.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { PolicyHistory } from '../../casework/deadlines/policy-history.ts';
import { asKnownAt, type ComplaintFact, isValid } from './complaint-fact.ts';

/** The complaints of one snapshot, sorted into the classes of statistics.md, and what the counting depends on. */
export type StatisticsContext = {
  snapshot: string;
  timeZone: string;
  /** Every version: each complaint is measured by the one it was received under. */
  policy: Pick<PolicyHistory, 'versions'>;
  calendar: Calendar;
  /** Unique inbound complaints: everything but merged duplicates. */
  received: ComplaintFact[];
  valid: ComplaintFact[];
  invalid: ComplaintFact[];
  pending: ComplaintFact[];
  merged: ComplaintFact[];
};

export function contextOf(
  facts: readonly ComplaintFact[],
  options: Pick<StatisticsContext, 'snapshot' | 'timeZone' | 'policy' | 'calendar'>,
): StatisticsContext {
  const context: StatisticsContext = {
    ...options,
    received: [],
    valid: [],
    invalid: [],
    pending: [],
    merged: [],
  };
  for (const fact of facts) {
    const known = fact.kind === 'complaint' ? asKnownAt(fact, options.snapshot) : null;
    if (!known) continue;
    if (known.outcome === 'merged') {
      context.merged.push(known);
      continue;
    }
    context.received.push(known);
    if (known.outcome === 'invalid') context.invalid.push(known);
    else if (isValid(known.outcome)) context.valid.push(known);
    else context.pending.push(known);
  }
  return context;
}

/** `YYYY-MM` of an instant in the instance's zone. */
export function monthOf(at: string, timeZone: string): string {
  return localDateOf(Date.parse(at), timeZone).slice(0, 7);
}

/** The months from the first to the last, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5));
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}

export function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** Sorted by code, "none" (null) last. */
export function byCodes<Code extends string | null>(a: Code, b: Code): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The smallest of some dates or months as text, `latest` when there are none. */
export function earliestOf(dates: readonly string[], latest: string): string {
  let earliest = latest;
  for (const date of dates) if (date < earliest) earliest = date;
  return earliest;
}
