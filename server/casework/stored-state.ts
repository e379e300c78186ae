import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../database/connect.ts';
import type { RecordedEvent } from './case-event.ts';
import { columnsOf } from './columns-of.ts';
import { type CaseProjection, NotPossibleNowError, replayEvents } from './lifecycle.ts';
import { recordedEventsOf } from './recorded-events-of.ts';

/** The first complaint whose stored state is not what its events add up to. */
export interface Difference {
  complaintId: string;
  /** Table and column, or what the events themselves lack. */
  where: string;
  stored: unknown;
  replayed: unknown;
}

export interface ReplayReport {
  complaints: number;
  events: number;
  replies: number;
  verdicts: number;
  briefs: number;
  difference: Difference | null;
}

const AT_ONCE = 500;

/**
 * Rebuilds the state of every complaint from its events and compares it with what is stored: every derived column, the judged class
 * of each reply, each verdict, and for whom the brief is. Stops at the first difference. Reads only.
 */
export async function compareStoredState(database: Pick<Database, 'selectFrom'>): Promise<ReplayReport> {
  const report: ReplayReport = {
    complaints: 0,
    events: 0,
    replies: 0,
    verdicts: 0,
    briefs: 0,
    difference: null,
  };
  for (let after = ''; ; ) {
    const rows = await database
      .selectFrom('casework_complaint')
      .selectAll()
      .where('complaint_id', '>', after)
      .orderBy('complaint_id')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      const complaintId = row.complaint_id;
      const events = await recordedEventsOf(database, complaintId);
      const differ = (where: string, stored: unknown, replayed: unknown) => {
        report.difference = { complaintId, where, stored, replayed };
        return report;
      };
      const projection = replayed(events);
      if (projection instanceof Error) return differ('casework_event', 'events', projection.message);
      const columns = { ...columnsOf(projection), received_at: projection.receivedAt };
      for (const [name, value] of Object.entries(columns)) {
        const stored = row[name as keyof typeof row];
        const same =
          name === 'projection'
            ? isDeepStrictEqual(JSON.parse(String(stored)), JSON.parse(String(value)))
            : stored === value;
        if (!same) return differ(`casework_complaint.${name}`, stored, value);
      }
      const beside = await compareBeside(database, complaintId, events, projection, report);
      if (beside) return differ(beside.where, beside.stored, beside.replayed);
      report.complaints += 1;
      report.events += events.length;
    }
    const last = rows.at(-1);
    if (!last) return report;
    after = last.complaint_id;
  }
}

function replayed(events: readonly RecordedEvent[]): CaseProjection | Error {
  const gap = events.findIndex((event, index) => event.sequence !== index + 1);
  if (gap >= 0) return new Error(`event ${gap + 1} is missing`);
  try {
    return replayEvents(events) ?? new Error('no events');
  } catch (error) {
    if (error instanceof NotPossibleNowError) return error;
    throw error;
  }
}

/** Rows of other tables that events tell of. */
async function compareBeside(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  events: readonly RecordedEvent[],
  projection: CaseProjection,
  report: ReplayReport,
): Promise<Omit<Difference, 'complaintId'> | null> {
  const replies = await database
    .selectFrom('casework_reply')
    .select(['reply_id', 'kind'])
    .where('complaint_id', '=', complaintId)
    .orderBy('reply_id')
    .execute();
  const judged = events
    .flatMap(({ event }) => (event.type === 'replied' ? [{ reply_id: event.replyId, kind: event.kind }] : []))
    .sort((a, b) => (a.reply_id < b.reply_id ? -1 : 1));
  if (!isDeepStrictEqual(plain(replies), plain(judged)))
    return { where: 'casework_reply', stored: replies, replayed: judged };
  const verdicts = await database
    .selectFrom('casework_verdict')
    .select(['sequence', 'verdict', 'rating'])
    .where('complaint_id', '=', complaintId)
    .orderBy('sequence')
    .execute();
  const given = events.flatMap(({ sequence, event }) =>
    event.type === 'verdict_given' ? [{ sequence, verdict: event.verdict, rating: event.rating }] : [],
  );
  if (!isDeepStrictEqual(plain(verdicts), plain(given)))
    return { where: 'casework_verdict', stored: verdicts, replayed: given };
  const brief = await database
    .selectFrom('casework_brief')
    .select('agency_code')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const briefFor = brief?.agency_code ?? null;
  if (briefFor !== projection.agencyCode)
    return { where: 'casework_brief.agency_code', stored: briefFor, replayed: projection.agencyCode };
  report.replies += replies.length;
  report.verdicts += verdicts.length;
  if (brief) report.briefs += 1;
  return null;
}

const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }));
