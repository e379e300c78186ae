import type { Transaction } from 'kysely';
import type * as v from 'valibot';
import type { assignAction } from '../../api-client/contract/desk/verification.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { barredFrom, type Involved } from '../casework/may-handle.ts';
import type { Tables } from '../database/tables.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { involvedIn } from '../disclosure/involved-in.ts';
import { logDecisions } from '../disclosure/log-decisions.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { releasePhotos } from './release-photos.ts';
import { actAsVerifier } from './verifier-actions.ts';

type AssignBody = v.InferOutput<typeof assignAction>;

/** Assigns with a brief that passed the gate and the photos that were ticked; the subject never becomes the handler. */
export async function assign(server: Server, id: string, by: string, body: AssignBody) {
  const { event, alongside } = await assignment(server, id, by, body);
  return actAsVerifier(server, id, by, body.version, event, alongside);
}

/** The event of an assignment and what is written with it. `involved` says who was just named, where it was; else what is stored counts. */
export async function assignment(
  server: Server,
  id: string,
  by: string,
  body: Pick<AssignBody, 'agencyCode' | 'brief' | 'photoIds'>,
  involved?: Involved,
): Promise<{ event: CaseEvent; alongside: (transaction: Transaction<Tables>, at: Date) => Promise<void> }> {
  const { agencyCode, photoIds } = body;
  const agency = server.reference.agency(agencyCode);
  if (!agency || agency.retired) throw new ProblemFailure('unknown_agency', ['agencyCode']);
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['subject_kind', 'subject_agency_code', 'misconduct', 'at_home'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  const barred = complaint ? barredFrom(involved ?? involvedIn(complaint), agency) : null;
  if (barred) throw new ProblemFailure(barred, ['agencyCode']);
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
    await logDecisions(
      server,
      transaction,
      { complaintId: id, audience: 'agency', accountId: by, at },
      body.brief,
    );
  };
  return { event: { type: 'assigned', agencyCode }, alongside };
}
