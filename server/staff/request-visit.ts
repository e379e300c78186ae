import type { Transaction } from 'kysely';
import type * as v from 'valibot';
import type { ActionDone } from '../../api-client/contract/desk/verification.ts';
import type { visitAction } from '../../api-client/contract/desk/visit.ts';
import { appendEntry } from '../audit/append-entry.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import type { Tables } from '../database/tables.ts';
import { agencyView } from '../disclosure/agency-view.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { logDecisions } from '../disclosure/log-decisions.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { actAsOfficer, type OfficerCall } from './agency-actions.ts';
import { actAsVerifier } from './verifier-actions.ts';
import { visitMessage } from './visit-message.ts';

type Body = v.InferOutput<typeof visitAction>;

/** An officer asks to come to the reporter's home, once in an assignment. Throws `not_possible_now` where her agency has a point already. */
export async function requestVisitAsOfficer(
  server: Server,
  call: OfficerCall,
  { reason }: Body,
): Promise<ActionDone> {
  const { complaintId, account } = call;
  const agencyCode = account.agencyCode ?? '';
  // As she was offered it: whether there is a point to give she is not told.
  const { actions } = await agencyView(server, agencyCode, complaintId);
  if (!actions.includes('visit')) throw new ProblemFailure('not_possible_now');
  const event = eventOf(server, agencyCode, reason);
  return actAsOfficer(server, call, event, (transaction, at) =>
    writeBeside(server, transaction, { complaintId, accountId: account.accountId, at, event, reason }),
  );
}

/** A verifier asks for the handling agency. Throws `not_possible_now` where nobody handles it, or where there is no home to give. */
export async function requestVisitAsVerifier(
  server: Server,
  complaintId: string,
  accountId: string,
  { version, reason }: Body,
): Promise<ActionDone> {
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['agency_code', 'at_home', 'latitude'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  if (complaint.agency_code === null || complaint.at_home === 0 || complaint.latitude === null)
    throw new ProblemFailure('not_possible_now');
  const event = eventOf(server, complaint.agency_code, reason);
  return actAsVerifier(server, complaintId, accountId, version, event, (transaction, at) =>
    writeBeside(server, transaction, { complaintId, accountId, at, event, reason }),
  );
}

type VisitRequested = Extract<CaseEvent, { type: 'visit_requested' }>;

function eventOf(server: Server, agencyCode: string, reason: Body['reason']): VisitRequested {
  return { type: 'visit_requested', agencyCode, reason: passGate(reason, server.reference, 'reason') };
}

interface Asked {
  complaintId: string;
  accountId: string;
  at: Date;
  event: VisitRequested;
  reason: Body['reason'];
}

/** The sentence in her thread, what was kept in the reason, and the line of the log. */
async function writeBeside(server: Server, transaction: Transaction<Tables>, asked: Asked): Promise<void> {
  const { complaintId, accountId, at, event, reason } = asked;
  const { language } = await transaction
    .selectFrom('casework_complaint')
    .select('language')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const agency = server.reference.agency(event.agencyCode);
  await transaction
    .insertInto('casework_message')
    .values({
      message_id: randomUuid(server.effects, 'message'),
      complaint_id: complaintId,
      author: 'verifier',
      account_id: null,
      text: visitMessage(language, agency?.name ?? event.agencyCode, event.reason),
      at: at.toISOString(),
    })
    .execute();
  await logDecisions(server, transaction, { complaintId, audience: 'reporter', accountId, at }, reason);
  await appendEntry(
    transaction,
    { engine: server.connection.engine, effects: server.effects },
    {
      kind: 'event',
      accountId,
      complaintId,
      note: `izin datang ke rumah pelapor diminta untuk ${agency?.shortName ?? event.agencyCode}`,
    },
  );
}
