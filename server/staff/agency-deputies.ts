import type { DeputyCover, NameDeputy } from '../../api-client/contract/desk/agency-team.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { daysBetween } from '../casework/deadlines/local-date.ts';
import { holdFor } from '../database/hold.ts';
import { agencyCovers, todayOf } from '../disclosure/agency-covers.ts';
import { activeOfficers } from '../disclosure/agency-team.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';

/** Longer than any leave: a typing error in the year is not half a life of cover. */
const LONGEST_DAYS = 180;

/** The officer names who of her agency stands in for her; the days of two covers of hers never overlap. */
export async function nameDeputy(
  server: Server,
  account: StaffAccount,
  wanted: NameDeputy,
): Promise<DeputyCover> {
  const { deputyAccountId, fromOn, untilOn } = wanted;
  const agencyCode = account.agencyCode ?? '';
  const deputy = (await activeOfficers(server, agencyCode)).find(({ id }) => id === deputyAccountId);
  if (!deputy || deputyAccountId === account.accountId) {
    throw new ProblemFailure('invalid_body', ['deputyAccountId']);
  }
  if (untilOn < fromOn || untilOn < todayOf(server) || daysBetween(fromOn, untilOn) > LONGEST_DAYS) {
    throw new ProblemFailure('invalid_body', ['untilOn']);
  }
  const deputyId = randomUuid(server.effects, 'deputy');
  const { database, engine } = server.connection;
  await database.transaction().execute(async (transaction) => {
    await holdFor(transaction, engine, `deputies of ${account.accountId}`);
    const overlapping = await transaction
      .selectFrom('operations_deputy')
      .select('deputy_id')
      .where('account_id', '=', account.accountId)
      .where('ended_at', 'is', null)
      .where('from_on', '<=', untilOn)
      .where('until_on', '>=', fromOn)
      .executeTakeFirst();
    if (overlapping) throw new ProblemFailure('not_possible_now', ['fromOn']);
    await transaction
      .insertInto('operations_deputy')
      .values({
        deputy_id: deputyId,
        agency_code: agencyCode,
        account_id: account.accountId,
        deputy_account_id: deputyAccountId,
        from_on: fromOn,
        until_on: untilOn,
        made_at: server.effects.now().toISOString(),
        ended_at: null,
      })
      .execute();
    const note = `pengganti ditunjuk: ${deputy.name} untuk ${account.name}, ${fromOn} sampai ${untilOn}`;
    await appendEntry(
      transaction,
      { engine, effects: server.effects },
      { kind: 'event', accountId: account.accountId, note },
    );
  });
  const { accountId, name } = account;
  return {
    deputyId,
    account: { accountId, name },
    deputy: { accountId: deputy.id, name: deputy.name },
    fromOn,
    untilOn,
  };
}

/** Ends a cover before its last day; the officer herself or her deputy may. */
export async function endCover(
  server: Server,
  account: StaffAccount,
  deputyId: string,
): Promise<{ done: true }> {
  const covers = await agencyCovers(server, account.agencyCode ?? '');
  const cover = covers.find((one) => one.deputyId === deputyId);
  const involved = [cover?.account.accountId, cover?.deputy.accountId].includes(account.accountId);
  if (!cover || !involved) throw new ProblemFailure('not_found');
  await server.connection.database
    .updateTable('operations_deputy')
    .set({ ended_at: server.effects.now().toISOString() })
    .where('deputy_id', '=', deputyId)
    .where('ended_at', 'is', null)
    .execute();
  await logOperation(server, {
    kind: 'event',
    accountId: account.accountId,
    note: `penggantian diakhiri: ${cover.deputy.name} untuk ${cover.account.name}`,
  });
  return { done: true };
}
