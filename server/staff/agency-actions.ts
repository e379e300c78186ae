import type { Transaction } from 'kysely';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { ActionDone } from '../../api-client/contract/desk/verification.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { recordEvent } from '../casework/record-event.ts';
import { judgeReply } from '../casework/reply-quality/judge-reply.ts';
import type { Tables } from '../database/tables.ts';
import { agencyChanges, agencyVersion } from '../disclosure/agency-version.ts';
import { complaintOfAgency } from '../disclosure/agency-view.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { logDecisions } from '../disclosure/log-decisions.ts';
import { showsResult } from '../disclosure/shows-result.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import type { KeepAnswer } from './agency-once.ts';

/** An officer of an agency acting on one of its complaints. */
export interface OfficerCall {
  complaintId: string;
  account: StaffAccount;
  version: number;
  /** Keeps the answer, so that the same request again is done once. */
  keep: KeepAnswer<ActionDone>;
}

/** Records an officer's event on her own agency's complaint; any other complaint is answered as if it did not exist. */
export async function actAsOfficer(
  server: Server,
  call: OfficerCall,
  event: CaseEvent,
  alongside: (transaction: Transaction<Tables>, at: Date) => Promise<void> = async () => {},
): Promise<ActionDone> {
  await complaintOfAgency(server, call.account.agencyCode ?? '', call.complaintId);
  const at = server.effects.now();
  return server.connection.database.transaction().execute(async (transaction) => {
    const done = await recordOfficersEvent(server, transaction, call, event, at);
    await alongside(transaction, at);
    return done;
  });
}

/** A reply: through the gate, then judged; an acknowledgement is allowed, counted as one, and stops no follow-up clock. */
export async function replyAsOfficer(
  server: Server,
  call: OfficerCall,
  reply: GatedText,
): Promise<ActionDone> {
  const agencyCode = call.account.agencyCode ?? '';
  const complaint = await complaintOfAgency(server, agencyCode, call.complaintId);
  const text = passGate(reply, server.reference, 'reply');
  const hasPhoto = await showsResult(server.connection.database, agencyCode, call.complaintId);
  const { class: kind, rulesVersion } = judgeReply(text, { hasPhoto });
  const replyId = randomUuid(server.effects, 'reply');
  const at = server.effects.now();
  return server.connection.database.transaction().execute(async (transaction) => {
    const done = await recordOfficersEvent(server, transaction, call, { type: 'replied', replyId, kind }, at);
    await transaction
      .insertInto('casework_reply')
      .values({
        reply_id: replyId,
        complaint_id: complaint.complaint_id,
        agency_code: agencyCode,
        account_id: call.account.accountId,
        text,
        kind,
        rules_version: String(rulesVersion),
        at: at.toISOString(),
      })
      .execute();
    const on = {
      complaintId: complaint.complaint_id,
      audience: 'reporter',
      accountId: call.account.accountId,
      at,
    } as const;
    await logDecisions(server, transaction, on, reply);
    return done;
  });
}

/** Resolves with an after photo, or with a stated reason why none is possible. */
export async function resolveAsOfficer(
  server: Server,
  call: OfficerCall,
  resolution: { text: GatedText; withoutPhotoReason: string | null },
): Promise<ActionDone> {
  const agencyCode = call.account.agencyCode ?? '';
  await complaintOfAgency(server, agencyCode, call.complaintId);
  const photo = await showsResult(server.connection.database, agencyCode, call.complaintId);
  if (!photo && !resolution.withoutPhotoReason)
    throw new ProblemFailure('invalid_body', ['withoutPhotoReason']);
  const event: CaseEvent = {
    type: 'resolved',
    text: passGate(resolution.text, server.reference, 'text'),
    evidence: photo ? 'photo' : 'claim',
    withoutPhotoReason: photo ? null : resolution.withoutPhotoReason,
  };
  return actAsOfficer(server, call, event, async (transaction, at) => {
    const { complaintId, account } = call;
    const on = { complaintId, audience: 'reporter', accountId: account.accountId, at } as const;
    await logDecisions(server, transaction, on, resolution.text);
  });
}

/** Of two officers acting on the same version of theirs one wins; events they cannot see stand in nobody's way. */
async function recordOfficersEvent(
  server: Server,
  transaction: Transaction<Tables>,
  call: OfficerCall,
  event: CaseEvent,
  at: Date,
): Promise<ActionDone> {
  const { complaintId, account } = call;
  const { version } = await transaction
    .selectFrom('casework_complaint')
    .select('version')
    .where('complaint_id', '=', complaintId)
    // Held, so that an event she cannot see does not come in between.
    .$if(server.connection.engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  if ((await agencyVersion(transaction, complaintId)) !== call.version) {
    const { timeZone } = server.reference.instance;
    const changes = await agencyChanges(transaction, complaintId, call.version, timeZone);
    throw new ProblemFailure('changed_meanwhile', [], changes);
  }
  const { state } = await recordEvent(transaction, server.connection.engine, {
    complaintId,
    event,
    actorRole: 'agencyOfficer',
    accountId: account.accountId,
    at,
    expectedVersion: version,
  });
  const done = { version: call.version + 1, state };
  await call.keep(transaction, done);
  return done;
}
