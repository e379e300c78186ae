import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { ActionDone } from '../../api-client/contract/desk/verification.ts';
import type { CaseEvent } from '../casework/case-event.ts';
import { recordEvent } from '../casework/record-event.ts';
import { judgeReply } from '../casework/reply-quality/judge-reply.ts';
import { complaintOfAgency } from '../disclosure/agency-view.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

/** An officer of an agency acting on one of its complaints. */
export interface OfficerCall {
  complaintId: string;
  account: StaffAccount;
  version: number;
}

/** Records an officer's event on her own agency's complaint; any other complaint is answered as if it did not exist. */
export async function actAsOfficer(server: Server, call: OfficerCall, event: CaseEvent): Promise<ActionDone> {
  const { complaintId, account } = call;
  await complaintOfAgency(server, account.agencyCode ?? '', complaintId);
  return server.connection.database.transaction().execute(async (transaction) => {
    const { version, state } = await recordEvent(transaction, server.connection.engine, {
      complaintId,
      event,
      actorRole: 'agencyOfficer',
      accountId: account.accountId,
      at: server.effects.now(),
      expectedVersion: call.version,
    });
    return { version, state };
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
  const { class: kind, rulesVersion } = judgeReply(text);
  const replyId = randomUuid(server.effects, 'reply');
  const at = server.effects.now();
  return server.connection.database.transaction().execute(async (transaction) => {
    const { version, state } = await recordEvent(transaction, server.connection.engine, {
      complaintId: complaint.complaint_id,
      event: { type: 'replied', replyId, kind },
      actorRole: 'agencyOfficer',
      accountId: call.account.accountId,
      at,
      expectedVersion: call.version,
    });
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
    return { version, state };
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
  const photo = await server.connection.database
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('complaint_id', '=', call.complaintId)
    .where('agency_code', '=', agencyCode)
    .where('kind', '=', 'after')
    .executeTakeFirst();
  if (!photo && !resolution.withoutPhotoReason)
    throw new ProblemFailure('invalid_body', ['withoutPhotoReason']);
  return actAsOfficer(server, call, {
    type: 'resolved',
    text: passGate(resolution.text, server.reference, 'text'),
    evidence: photo ? 'photo' : 'claim',
    withoutPhotoReason: photo ? null : resolution.withoutPhotoReason,
  });
}
