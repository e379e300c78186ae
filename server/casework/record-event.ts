import type { Transaction } from 'kysely';
import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import type { Database, DatabaseEngine } from '../database/connect.ts';
import type { Insertion } from '../database/insert-together.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { noticesOfFilings, notifyOfEvent } from '../notifications/notify-of-event.ts';
import type { ActorRole, CaseEvent } from './case-event.ts';
import { columnsOf } from './columns-of.ts';
import { applyEvent, type CaseProjection, NotPossibleNowError } from './lifecycle.ts';

export interface EventRecord {
  complaintId: string;
  event: CaseEvent;
  actorRole: ActorRole;
  accountId: string | null;
  at: Date;
  /** The version the actor saw; null for actors that see none (the reporter, the system). */
  expectedVersion: number | null;
}

/** What happened to a complaint after the version somebody saw; for verification, which may read all of it. */
export async function changesSince(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  version: number,
): Promise<ChangeMeanwhile[]> {
  const rows = await database
    .selectFrom('casework_event')
    .select(['type', 'actor_role', 'at'])
    .where('complaint_id', '=', complaintId)
    .where('sequence', '>', version)
    .orderBy('sequence')
    .execute();
  return rows.map(({ type, actor_role: actorRole, at }) => ({ type, actorRole, at }));
}

/**
 * Appends one event and brings the projection up to date, in the caller's transaction. Throws `ProblemFailure`:
 * `changed_meanwhile` when somebody else was first, `not_possible_now` when the lifecycle forbids it, `not_found`.
 */
export async function recordEvent(
  transaction: Transaction<Tables>,
  engine: DatabaseEngine,
  record: EventRecord,
): Promise<CaseProjection> {
  const { complaintId } = record;
  let query = transaction
    .selectFrom('casework_complaint')
    .select(['version', 'projection', 'erased_on'])
    .where('complaint_id', '=', complaintId);
  // SQLite has one writer, PostgreSQL needs the row held so that of two officers one wins.
  if (engine === 'postgres') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  if (record.expectedVersion !== null && record.expectedVersion !== row.version) {
    const changes = await changesSince(transaction, complaintId, record.expectedVersion);
    throw new ProblemFailure('changed_meanwhile', [], changes);
  }
  // What was erased comes to no new life; its page may still be taken away.
  if (row.erased_on !== null && record.event.type !== 'withdrawn')
    throw new ProblemFailure('not_possible_now');
  const before = JSON.parse(row.projection) as CaseProjection;
  const dated = { ...record, at: notBefore(before, record.at) };
  const projection = advance(before, row.version + 1, dated);
  await appendEvent(transaction, projection.version, dated);
  await transaction
    .updateTable('casework_complaint')
    .set(columnsOf(projection))
    .where('complaint_id', '=', complaintId)
    .execute();
  return projection;
}

/**
 * The time of an event: now, but never before the last step or pause of the complaint. A clock is set back now and then, and of two
 * requests the one that asked the time first may come second.
 */
function notBefore(projection: CaseProjection, at: Date): Date {
  const { steps, pauses } = projection;
  const pause = pauses.at(-1);
  const known = [steps.at(-1)?.at, pause?.from, pause?.to].filter((time) => typeof time === 'string');
  return new Date(Math.max(at.getTime(), ...known.map((time) => Date.parse(time))));
}

/** The first event of a complaint; its row is written by the caller in the same transaction. */
export function firstProjection(at: Date, actorRole: ActorRole): CaseProjection {
  return applyEvent(null, { sequence: 1, at: at.toISOString(), actorRole, event: { type: 'filed' } });
}

async function appendEvent(
  transaction: Transaction<Tables>,
  sequence: number,
  record: EventRecord,
): Promise<void> {
  await transaction.insertInto('casework_event').values(eventRow(sequence, record)).execute();
  await notifyOfEvent(transaction, record);
}

export type FirstEvent = Omit<EventRecord, 'event' | 'expectedVersion'>;

/**
 * The first events of complaints that came in together, each with its notices, for the caller to insert. Who entered one by hand is
 * told no news by it.
 */
export function firstEvents(transaction: Transaction<Tables>, filed: readonly FirstEvent[]): Insertion[] {
  const rows = filed.map(firstEventRow);
  return [transaction.insertInto('casework_event').values(rows), ...noticesOfFilings(transaction, filed)];
}

/** The row of a complaint's first event. */
export const firstEventRow = (filed: FirstEvent) =>
  eventRow(1, { ...filed, event: { type: 'filed' }, expectedVersion: null });

function eventRow(sequence: number, record: EventRecord) {
  const { type, ...data } = record.event;
  return {
    complaint_id: record.complaintId,
    sequence,
    type,
    at: record.at.toISOString(),
    actor_role: record.actorRole,
    account_id: record.accountId,
    data: JSON.stringify(data),
  };
}

function advance(projection: CaseProjection, sequence: number, record: EventRecord): CaseProjection {
  const at = record.at.toISOString();
  try {
    return applyEvent(projection, { sequence, at, actorRole: record.actorRole, event: record.event });
  } catch (error) {
    if (error instanceof NotPossibleNowError) throw new ProblemFailure('not_possible_now');
    throw error;
  }
}
