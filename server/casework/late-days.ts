import type { CaseProjection } from './lifecycle.ts';

/** A reporter may judge and reopen, or answer what was ended, for 30 days (statistics.md, "closed" and "invalid"). */
const LATE_DAYS = 30;

/** The last instant at which a reporter may still come back, ISO; null when there is nothing to come back to. */
export function lateUntil(since: string | null): string | null {
  return since === null ? null : new Date(Date.parse(since) + LATE_DAYS * 86_400_000).toISOString();
}

export function isInTime(since: string | null, at: string): boolean {
  const until = lateUntil(since);
  return until !== null && Date.parse(at) <= Date.parse(until);
}

/** "No answer" is revived by her answer; no other refusal is. */
export function isRevivable(projection: CaseProjection, at: string): boolean {
  return (
    projection.state === 'rejected' &&
    projection.rejection === 'no_answer' &&
    isInTime(projection.endedAt, at)
  );
}
