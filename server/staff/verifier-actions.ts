import type { Transaction } from 'kysely';
import type * as v from 'valibot';
import type {
  ActionDone,
  askAction,
  forwardAction,
  mergeAction,
  rejectAction,
  Subject,
  subjectAction,
  verifyAction,
} from '../../api-client/contract/desk/verification.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import { barredFrom } from '../casework/may-handle.ts';
import { noAnswerRule } from '../casework/no-answer.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Tables } from '../database/tables.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { handoverText } from '../disclosure/handover-text.ts';
import { involvedIn } from '../disclosure/involved-in.ts';
import { logDecisions } from '../disclosure/log-decisions.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { gatedOf } from './outward-answers.ts';
import { prepareOutward } from './outward-forward.ts';
import { takeBackPhotos } from './release-photos.ts';

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
  server: Server,
  body: Pick<Body<typeof verifyAction>, 'categoryCode' | 'subject' | 'misconduct'>,
): Extract<CaseEvent, { type: 'verified' }> {
  const { categoryCode, subject } = body;
  const category = server.reference.category(categoryCode);
  if (!category) throw new ProblemFailure('unknown_category', ['categoryCode']);
  checkSubject(server, subject);
  const misconduct = body.misconduct || category.confidential;
  return { type: 'verified', categoryCode, subject, ...(misconduct ? { misconduct } : {}) };
}

/** Who exactly of a village's or an office's staff is meant may still be unknown; which agency is meant may not. */
function checkSubject(server: Server, { kind, agencyCode }: Subject): void {
  const named = kind === 'nobody' ? agencyCode === null : kind === 'staff' || agencyCode !== null;
  if (!named) throw new ProblemFailure('invalid_body', ['subject.agencyCode']);
  if (agencyCode !== null && !server.reference.agency(agencyCode)) {
    throw new ProblemFailure('unknown_agency', ['subject.agencyCode']);
  }
}

/** Somebody else is complained about than was thought. An agency that may not have it any more loses it in the same moment. */
export async function changeSubject(
  server: Server,
  id: string,
  by: string,
  body: Body<typeof subjectAction>,
) {
  const { subject, reason } = body;
  checkSubject(server, subject);
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['agency_code', 'category_code', 'state'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const misconduct =
    body.misconduct || server.reference.category(complaint.category_code)?.confidential === true;
  const handler = complaint.agency_code === null ? undefined : server.reference.agency(complaint.agency_code);
  // What is finished is nobody's work any more: who it is about reads it no longer, and who solved it stays known.
  const isWorkedOn = complaint.state !== 'resolved' && complaint.state !== 'closed';
  const takenBack =
    isWorkedOn && handler !== undefined && barredFrom({ subject, misconduct }, handler) !== null;
  return actAsVerifier(
    server,
    id,
    by,
    body.version,
    { type: 'subject_changed', subject, misconduct, takenBack, reason },
    async (transaction) => {
      if (!takenBack) return;
      await transaction.deleteFrom('casework_brief').where('complaint_id', '=', id).execute();
      await takeBackPhotos(transaction, id);
    },
  );
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

/** Rejects with a reason; "no answer" only after two messages and ten working days. Throws `no_answer_too_early`. */
export async function reject(server: Server, id: string, by: string, body: Body<typeof rejectAction>) {
  const { reason, explanation } = body;
  if (reason === 'no_answer') {
    const projection = await projectionOf(server, id);
    const { timeZone } = server.reference.instance;
    if (!noAnswerRule(projection, server.policy, timeZone, server.effects.now()).possible) {
      throw new ProblemFailure('no_answer_too_early', ['reason']);
    }
  }
  return actAsVerifier(server, id, by, body.version, { type: 'rejected', reason, explanation });
}

async function projectionOf(server: Server, id: string): Promise<CaseProjection> {
  const row = await server.connection.database
    .selectFrom('casework_complaint')
    .select('projection')
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  return JSON.parse(row.projection) as CaseProjection;
}

/** Forwards to the right owner outside, with a ready text for SP4N-LAPOR! when a brief was confirmed for it; with `outwardTo` it is also sent. */
export async function forward(server: Server, id: string, by: string, body: Body<typeof forwardAction>) {
  const { owner, explanation, brief, outwardTo, outwardAnswers } = body;
  const event: CaseEvent = { type: 'forwarded', owner, explanation };
  // Nothing goes to another system that no verifier has read.
  if (!brief && outwardTo) throw new ProblemFailure('invalid_body', ['brief']);
  if (!outwardTo && outwardAnswers.length > 0) throw new ProblemFailure('invalid_body', ['outwardAnswers']);
  if (!brief) return actAsVerifier(server, id, by, body.version, event);
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const passed = passGate(brief, server.reference, 'brief');
  const text = handoverText(server, complaint, owner, passed);
  const sendOutward = outwardTo
    ? await prepareOutward(server, complaint, {
        targetId: outwardTo,
        brief: passed,
        answers: outwardAnswers,
      })
    : null;
  return actAsVerifier(server, id, by, body.version, event, async (transaction, at) => {
    await transaction
      .insertInto('casework_handover')
      .values({ complaint_id: id, owner, text, at: at.toISOString() })
      .execute();
    await sendOutward?.(transaction, at);
    await logDecisions(
      server,
      transaction,
      { complaintId: id, audience: 'outside', accountId: by, at },
      brief,
      ...gatedOf(outwardAnswers),
    );
  });
}

/**
 * Merges into another complaint. Refused where the one would reach somebody the other keeps out: an agency it is about, or anybody
 * outside the inspectorate. Throws `not_possible_now` or `subject_involved`.
 */
export async function merge(server: Server, id: string, by: string, body: Body<typeof mergeAction>) {
  const rows = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'state', 'agency_code', 'subject_kind', 'subject_agency_code', 'misconduct'])
    .where('complaint_id', 'in', [id, body.into])
    .execute();
  const source = rows.find((row) => row.complaint_id === id);
  const target = rows.find((row) => row.complaint_id === body.into);
  if (!source) throw new ProblemFailure('not_found');
  if (!target || target === source || ['merged', 'rejected', 'forwarded'].includes(target.state))
    throw new ProblemFailure('not_possible_now', ['into']);
  const handler = target.agency_code === null ? undefined : server.reference.agency(target.agency_code);
  const barred = handler ? barredFrom(involvedIn(source), handler) : null;
  if (barred) throw new ProblemFailure(barred, ['into']);
  return actAsVerifier(server, id, by, body.version, { type: 'merged', into: body.into });
}
