import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { DigestDetail } from '../../api-client/contract/desk/notification.ts';
import { calendarFor, clocksOf, isClockRunning } from '../casework/clocks-of.ts';
import { addDays, type LocalDate, localDateOf } from '../casework/deadlines/local-date.ts';
import { newestPolicy } from '../casework/deadlines/policy-history.ts';
import { addWorkingDays } from '../casework/deadlines/working-days.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** An open complaint whose nearest deadline has passed, or ends by the next working day. */
export interface DueWork {
  complaintId: string;
  /** Null: still with the verifiers. */
  agencyCode: string | null;
  dueOn: LocalDate;
  late: boolean;
  /** When it came to where it is now (ISO, UTC). */
  since: string;
}

export interface LateWork {
  due: DueWork[];
  /** Open complaints by agency; null: with the verifiers. */
  open: Map<string | null, number>;
}

const LISTED = 30;

/**
 * What is late on a morning and what falls due by the next working day, by day alone: an hour would tell when somebody complained.
 * An agency answers for its own clocks; the first answer, and all before the assignment, are the verifiers'.
 */
export async function lateWork(server: Server, today: LocalDate, now: Date): Promise<LateWork> {
  const { timeZone } = server.reference.instance;
  const { policy } = newestPolicy(server.policy);
  const soon = addWorkingDays(
    today,
    1,
    calendarFor(`${today}T00:00:00.000Z`, now, server.policy, timeZone),
    policy.week,
  );
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'projection', 'subject_agency_code'])
    .where('state', 'not in', ['resolved', 'closed', 'rejected', 'forwarded', 'merged'])
    .orderBy('complaint_id')
    .execute();
  const work: LateWork = { due: [], open: new Map() };
  for (const row of rows) {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const { agencyCode } = projection;
    // The agency complained about does not read it, and is not told of it.
    if (agencyCode !== null && row.subject_agency_code === agencyCode) continue;
    work.open.set(agencyCode, (work.open.get(agencyCode) ?? 0) + 1);
    const dueOn = clocksOf(projection, server.policy, timeZone, now)
      .filter(({ clock }) => isClockRunning(projection, clock))
      .filter(({ clock }) => agencyCode === null || clock !== 'first_answer')
      .map(({ dueAt }) => localDateOf(Date.parse(dueAt), timeZone))
      .sort()[0];
    if (dueOn === undefined || dueOn > soon) continue;
    const since = (agencyCode === null ? null : projection.assignedAt) ?? projection.receivedAt;
    work.due.push({ complaintId: row.complaint_id, agencyCode, dueOn, late: dueOn < today, since });
  }
  work.due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return work;
}

/** The summary of one agency, or of the verifiers (null). */
export function digestOf(work: LateWork, agencyCode: string | null): DigestDetail {
  const mine = work.due.filter((one) => one.agencyCode === agencyCode);
  const late = mine.filter((one) => one.late);
  const dueSoon = mine.filter((one) => !one.late);
  return {
    open: work.open.get(agencyCode) ?? 0,
    late: late.length,
    dueSoon: dueSoon.length,
    lateNumbers: late.slice(0, LISTED).map((one) => complaintNumber(one.complaintId)),
    dueSoonNumbers: dueSoon.slice(0, LISTED).map((one) => complaintNumber(one.complaintId)),
    agencies: [],
  };
}

/** The summary of everything, for the leader: counts alone. */
export function leaderDigest(work: LateWork): DigestDetail {
  const late = work.due.filter((one) => one.late);
  const byAgency = new Map<string, number>();
  for (const { agencyCode } of late) {
    if (agencyCode !== null) byAgency.set(agencyCode, (byAgency.get(agencyCode) ?? 0) + 1);
  }
  return {
    open: [...work.open.values()].reduce((sum, count) => sum + count, 0),
    late: late.length,
    dueSoon: work.due.length - late.length,
    lateNumbers: [],
    dueSoonNumbers: [],
    agencies: [...byAgency]
      .map(([agencyCode, count]) => ({ agencyCode, late: count }))
      .sort((a, b) => b.late - a.late || (a.agencyCode < b.agencyCode ? -1 : 1)),
  };
}

/** Notices older than this are removed with the morning's round. */
export const keptSince = (today: LocalDate): LocalDate => addDays(today, -180);
