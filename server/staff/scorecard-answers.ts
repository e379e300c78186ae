import { calendarFor } from '../casework/clocks-of.ts';
import { limitEnd } from '../casework/deadlines/limit.ts';
import { addDays, type Instant, instantOf } from '../casework/deadlines/local-date.ts';
import type { Limit, Policy } from '../casework/deadlines/policy.ts';
import { policyVersionAt } from '../casework/deadlines/policy-history.ts';
import { serviceTimeBetween } from '../casework/deadlines/service-time.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';

/** One complaint that was a contact's to answer in a month. */
export interface OwedAnswer {
  accountId: string;
  /** Office hours from assignment to the substantive answer; `Infinity` while there is none. */
  hours: number;
  inTime: boolean;
}

/** statistics.md, "agency answer": seven calendar days where the instance promises nothing else. */
const USUAL: Limit = { from: 'assigned', limit: 7, unit: 'calendar_days' };

export const answerLimit = (policy: Policy): Limit => policy.clocks.agency_answer ?? USUAL;

/**
 * What was answered in a month with substance, and what should have been and was not: the open ones stay in the denominator. It is
 * counted for who handled the complaint at that time, else for who answered; what nobody handles and nobody answered is nobody's.
 */
export async function owedInMonth(server: Server, month: string, now: Date): Promise<OwedAnswer[]> {
  const { timeZone } = server.reference.instance;
  const start = instantOf(`${month}-01`, 0, timeZone);
  const end = Math.min(instantOf(firstOfNext(month), 0, timeZone), now.getTime() + 1);
  const answerers = await whoAnswered(server, start, end);
  const handlers = await handlings(server);
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'projection'])
    .where('agency_code', 'is not', null)
    .where('state', '!=', 'merged')
    .execute();
  return rows.flatMap((row) => {
    const projection = JSON.parse(row.projection) as CaseProjection;
    const { assignedAt, agencyAnswerAt, agencyCode } = projection;
    if (assignedAt === null) return [];
    const from = Date.parse(assignedAt);
    const calendar = calendarFor(assignedAt, now, server.policy, timeZone);
    const { policy } = policyVersionAt(server.policy, projection.receivedAt);
    const due = limitEnd(answerLimit(policy), from, calendar, policy, timeZone).end;
    const answered = agencyAnswerAt === null ? null : Date.parse(agencyAnswerAt);
    const within = (at: Instant) => at >= start && at < end;
    const handlerAt = (at: Instant) =>
      handlers.get(row.complaint_id)?.findLast((one) => one.agencyCode === agencyCode && one.at <= at)
        ?.accountId;
    if (answered !== null && within(answered)) {
      const accountId = handlerAt(answered) ?? answerers.get(`${row.complaint_id} ${agencyAnswerAt}`);
      const open = serviceTimeBetween(from, answered, calendar, policy, timeZone);
      return accountId ? [{ accountId, hours: open / 3_600_000, inTime: answered <= due }] : [];
    }
    // Ended otherwise (forwarded, refused) before it was due: it was owed no more.
    const endedBefore = projection.endedAt !== null && Date.parse(projection.endedAt) <= due;
    const unanswered = (answered === null || answered >= end) && within(due) && !endedBefore;
    const accountId = unanswered ? handlerAt(due) : undefined;
    return accountId ? [{ accountId, hours: Number.POSITIVE_INFINITY, inTime: false }] : [];
  });
}

/** Whose substantive reply or resolution it was, by complaint and instant. */
async function whoAnswered(server: Server, start: Instant, end: Instant): Promise<Map<string, string>> {
  const rows = await server.connection.database
    .selectFrom('casework_event')
    .select(['complaint_id', 'at', 'account_id'])
    .where('type', 'in', ['replied', 'resolved'])
    .where('account_id', 'is not', null)
    .where('at', '>=', new Date(start).toISOString())
    .where('at', '<', new Date(end).toISOString())
    .execute();
  return new Map(rows.map((row) => [`${row.complaint_id} ${row.at}`, row.account_id ?? '']));
}

interface Handling {
  agencyCode: string;
  accountId: string;
  at: Instant;
}

/** Who took or was given each complaint, in order. */
async function handlings(server: Server): Promise<Map<string, Handling[]>> {
  const rows = await server.connection.database
    .selectFrom('casework_handling')
    .select(['complaint_id', 'agency_code', 'account_id', 'at'])
    .orderBy('complaint_id')
    .orderBy('sequence')
    .execute();
  const byComplaint = Map.groupBy(rows, (row) => row.complaint_id);
  return new Map(
    [...byComplaint].map(([complaintId, group]) => [
      complaintId,
      group.map((row) => ({
        agencyCode: row.agency_code,
        accountId: row.account_id,
        at: Date.parse(row.at),
      })),
    ]),
  );
}

/** The first day of the month after `YYYY-MM`. */
export function firstOfNext(month: string): string {
  return `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;
}
