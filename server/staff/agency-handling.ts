import type { Transaction } from 'kysely';
import type { HandOver } from '../../api-client/contract/desk/agency-team.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { holdFor } from '../database/hold.ts';
import type { Tables } from '../database/tables.ts';
import { agencyHandlers } from '../disclosure/agency-handlers.ts';
import { activeOfficers, WITH_AGENCY } from '../disclosure/agency-team.ts';
import { complaintOfAgency } from '../disclosure/agency-view.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';

/** An officer takes what nobody of her agency has. What a colleague has is handed over, never taken away silently. */
export async function takeComplaint(server: Server, account: StaffAccount, complaintId: string) {
  const agencyCode = account.agencyCode ?? '';
  await complaintOfAgency(server, agencyCode, complaintId);
  const change = { from: null, to: account.accountId, note: `aduan diambil oleh ${account.name}` };
  const moved = await moveIfStillWith(server, account, complaintId, change);
  if (!moved) throw new ProblemFailure('changed_meanwhile');
  return { handler: { accountId: account.accountId, name: account.name } };
}

/** Gives what `from` has to `to`, both of the officer's own agency; what moved meanwhile stays where it is and is told. */
export async function handOverComplaints(server: Server, account: StaffAccount, wanted: HandOver) {
  const agencyCode = account.agencyCode ?? '';
  const officers = new Map((await activeOfficers(server, agencyCode)).map(({ id, name }) => [id, name]));
  const receiver = officers.get(wanted.to);
  if (receiver === undefined || wanted.to === wanted.from) throw new ProblemFailure('invalid_body', ['to']);
  const giver = wanted.from === null ? 'belum diambil' : officers.get(wanted.from);
  if (giver === undefined) throw new ProblemFailure('invalid_body', ['from']);

  const note = `aduan diserahkan: ${giver} → ${receiver}`;
  const moved: string[] = [];
  const left: string[] = [];
  for (const complaintId of new Set(wanted.complaintIds)) {
    const complaint = await complaintOfAgency(server, agencyCode, complaintId);
    const done =
      WITH_AGENCY.has(complaint.state) &&
      (await moveIfStillWith(server, account, complaintId, { from: wanted.from, to: wanted.to, note }));
    (done ? moved : left).push(complaintId);
  }
  return { moved, left };
}

/** Writes the change of hands unless somebody else has it by now; of two at once one wins. */
async function moveIfStillWith(
  server: Server,
  account: StaffAccount,
  complaintId: string,
  change: { from: string | null; to: string; note: string },
): Promise<boolean> {
  const { database, engine } = server.connection;
  const agencyCode = account.agencyCode ?? '';
  return database.transaction().execute(async (transaction) => {
    await holdFor(transaction, engine, `handling ${complaintId}`);
    const handling = (await agencyHandlers(transaction, agencyCode, complaintId)).get(complaintId);
    if ((handling?.handler.accountId ?? null) !== change.from) return false;
    await transaction
      .insertInto('casework_handling')
      .values({
        complaint_id: complaintId,
        sequence: await nextSequence(transaction, complaintId),
        agency_code: agencyCode,
        account_id: change.to,
        from_account_id: change.from,
        by_account_id: account.accountId,
        at: server.effects.now().toISOString(),
      })
      .execute();
    await appendEntry(
      transaction,
      { engine, effects: server.effects },
      { kind: 'event', accountId: account.accountId, complaintId, note: change.note },
    );
    return true;
  });
}

async function nextSequence(transaction: Transaction<Tables>, complaintId: string): Promise<number> {
  const { last } = await transaction
    .selectFrom('casework_handling')
    .select((fields) => fields.fn.max('sequence').as('last'))
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}
