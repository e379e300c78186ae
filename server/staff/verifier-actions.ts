import type { Transaction } from 'kysely';
import type * as v from 'valibot';
import type {
  ActionDone,
  askAction,
  assignAction,
  forwardAction,
  mergeAction,
  rejectAction,
  verifyAction,
} from '../../api-client/contract/desk/verification.ts';
import { logKeptSpans } from '../audit/log-kept-spans.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Tables } from '../database/tables.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

type Body<S extends v.GenericSchema> = v.InferOutput<S>;

/** Records a verifier's event; what belongs to it is written in the same transaction. */
export async function actAsVerifier(
  server: Server,
  complaintId: string,
  accountId: string,
  expectedVersion: number,
  event: CaseEvent,
  alongside: (transaction: Transaction<Tables>, at: Date) => Promise<void> = async () => {},
): Promise<ActionDone> {
  const at = server.effects.now();
  return server.connection.database.transaction().execute(async (transaction) => {
    const { version, state } = await recordEvent(transaction, server.connection.engine, {
      complaintId,
      event,
      actorRole: 'verifier',
      accountId,
      at,
      expectedVersion,
    });
    await alongside(transaction, at);
    return { version, state };
  });
}

export async function verify(server: Server, id: string, by: string, body: Body<typeof verifyAction>) {
  return actAsVerifier(server, id, by, body.version, verifiedEvent(server, body));
}

/** Throws for a category or an agency that does not exist, and for a subject that is not named where it must be. */
export function verifiedEvent(
  { reference }: Server,
  body: Pick<Body<typeof verifyAction>, 'categoryCode' | 'subject'>,
): CaseEvent {
  if (!reference.category(body.categoryCode)) throw new ProblemFailure('unknown_category', ['categoryCode']);
  const { kind, agencyCode } = body.subject;
  // Who exactly of a village's or an office's staff is meant may still be unknown.
  const named = kind === 'nobody' ? agencyCode === null : kind === 'staff' || agencyCode !== null;
  if (!named) throw new ProblemFailure('invalid_body', ['subject.agencyCode']);
  if (agencyCode !== null && !reference.agency(agencyCode)) {
    throw new ProblemFailure('unknown_agency', ['subject.agencyCode']);
  }
  const { categoryCode, subject } = body;
  return { type: 'verified', categoryCode, subject };
}

export async function ask(server: Server, id: string, by: string, body: Body<typeof askAction>) {
  const messageId = randomUuid(server.effects, 'message');
  const event: CaseEvent = { type: 'clarification_asked', messageId };
  return actAsVerifier(server, id, by, body.version, event, async (transaction, at) => {
    await transaction
      .insertInto('casework_message')
      .values({
        message_id: messageId,
        complaint_id: id,
        author: 'verifier',
        account_id: by,
        text: body.text,
        at: at.toISOString(),
      })
      .execute();
  });
}

export async function reject(server: Server, id: string, by: string, body: Body<typeof rejectAction>) {
  const { reason, explanation } = body;
  return actAsVerifier(server, id, by, body.version, { type: 'rejected', reason, explanation });
}

export async function forward(server: Server, id: string, by: string, body: Body<typeof forwardAction>) {
  const { owner, explanation } = body;
  return actAsVerifier(server, id, by, body.version, { type: 'forwarded', owner, explanation });
}

export async function merge(server: Server, id: string, by: string, body: Body<typeof mergeAction>) {
  const target = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['state', 'agency_code'])
    .where('complaint_id', '=', body.into)
    .executeTakeFirst();
  const ended = target && ['merged', 'rejected', 'forwarded'].includes(target.state);
  if (!target || body.into === id || ended) throw new ProblemFailure('not_possible_now', ['into']);
  const own = await server.connection.database
    .selectFrom('casework_complaint')
    .select('subject_agency_code')
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  // Joined to that one, it would be in its own subject's hands.
  if (own?.subject_agency_code && own.subject_agency_code === target.agency_code)
    throw new ProblemFailure('subject_involved', ['into']);
  return actAsVerifier(server, id, by, body.version, { type: 'merged', into: body.into });
}

/** Assigns with a brief that passed the gate and the photos that were ticked; the subject never becomes the handler. */
export async function assign(server: Server, id: string, by: string, body: Body<typeof assignAction>) {
  const { event, alongside } = await assignment(server, id, by, body);
  return actAsVerifier(server, id, by, body.version, event, alongside);
}

/** The event of an assignment and what is written with it. `subject` is the one just named, where it was; else the stored one counts. */
export async function assignment(
  server: Server,
  id: string,
  by: string,
  body: Pick<Body<typeof assignAction>, 'agencyCode' | 'brief' | 'photoIds'>,
  subject?: Body<typeof verifyAction>['subject'],
): Promise<{ event: CaseEvent; alongside: (transaction: Transaction<Tables>, at: Date) => Promise<void> }> {
  const { agencyCode, photoIds } = body;
  const agency = server.reference.agency(agencyCode);
  if (!agency || agency.retired) throw new ProblemFailure('unknown_agency', ['agencyCode']);
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['subject_agency_code', 'at_home'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  const subjectCode = subject ? subject.agencyCode : complaint?.subject_agency_code;
  if (subjectCode === agencyCode) throw new ProblemFailure('subject_involved', ['agencyCode']);
  // A picture of her home would tell the agency what its village alone must not.
  if (complaint?.at_home === 1 && photoIds.length > 0)
    throw new ProblemFailure('photo_unchecked', ['photoIds']);
  const brief = passGate(body.brief, server.reference, 'brief');
  const alongside = async (transaction: Transaction<Tables>, at: Date) => {
    await transaction.deleteFrom('casework_brief').where('complaint_id', '=', id).execute();
    await transaction
      .insertInto('casework_brief')
      .values({ complaint_id: id, agency_code: agencyCode, text: brief, assigned_at: at.toISOString() })
      .execute();
    await releasePhotos(transaction, id, agencyCode, photoIds);
    for (const decision of body.brief.decisions) {
      await transaction
        .insertInto('casework_decision')
        .values({
          complaint_id: id,
          audience: 'agency',
          span_type: decision.type,
          span_start: decision.start,
          span_end: decision.end,
          action: decision.action,
          account_id: by,
          at: at.toISOString(),
        })
        .execute();
    }
    await logKeptSpans(
      transaction,
      { engine: server.connection.engine, effects: server.effects },
      { accountId: by, complaintId: id, audience: 'OPD', decisions: body.brief.decisions },
    );
  };
  return { event: { type: 'assigned', agencyCode }, alongside };
}

/** Releases exactly these photos to the agency and takes back every earlier release. */
async function releasePhotos(
  transaction: Transaction<Tables>,
  complaintId: string,
  agencyCode: string,
  photoIds: readonly string[],
): Promise<void> {
  const photos = await transaction
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('complaint_id', '=', complaintId)
    .where('origin', '=', 'reporter')
    .execute();
  const known = new Set(photos.map((photo) => photo.photo_id));
  await transaction
    .updateTable('casework_photo_check')
    .set({ released_to: null })
    .where('photo_id', 'in', ['', ...known])
    .where('audience', '=', 'agency')
    .execute();
  for (const photoId of new Set(photoIds)) {
    const { numUpdatedRows } = await transaction
      .updateTable('casework_photo_check')
      .set({ released_to: agencyCode })
      .where('photo_id', '=', photoId)
      .where('audience', '=', 'agency')
      .executeTakeFirst();
    if (!known.has(photoId) || numUpdatedRows !== 1n)
      throw new ProblemFailure('photo_unchecked', ['photoIds']);
  }
}
