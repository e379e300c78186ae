import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { complaintOfAgency } from '../disclosure/agency-view.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import type { KeepAnswer } from './agency-once.ts';

/** What was done may still be written down when it is resolved; not on what was given back or closed. */
const WRITABLE: ReadonlySet<string> = new Set(['assigned', 'in_progress', 'resolved', 'reopened']);

export interface WorkLogCall {
  account: StaffAccount;
  complaintId: string;
  entry: GatedText;
  keep: KeepAnswer<{ on: string }>;
}

/**
 * One note on the work in the officer's own words. Own agency and verification read it, nobody else; it passes the gate like a
 * reply all the same, since an agency may be told a name in the field that must not spread.
 */
export async function writeWorkLog(server: Server, call: WorkLogCall): Promise<{ on: string }> {
  const { account, complaintId, entry } = call;
  const agencyCode = account.agencyCode ?? '';
  const complaint = await complaintOfAgency(server, agencyCode, complaintId);
  if (!WRITABLE.has(complaint.state)) throw new ProblemFailure('not_possible_now');
  const text = passGate(entry, server.reference, 'entry');
  const at = server.effects.now();
  const answer = { on: localDateOf(at.getTime(), server.reference.instance.timeZone) };
  await server.connection.database.transaction().execute(async (transaction) => {
    await call.keep(transaction, answer);
    await transaction
      .insertInto('casework_work_log')
      .values({
        entry_id: randomUuid(server.effects, 'work-log'),
        complaint_id: complaintId,
        agency_code: agencyCode,
        account_id: account.accountId,
        text,
        at: at.toISOString(),
      })
      .execute();
  });
  return answer;
}
