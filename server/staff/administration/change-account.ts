import type { ChangeAccount } from '../../../api-client/contract/desk/account.ts';
import { holdFor } from '../../database/hold.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { accountOf, checkAgency } from '../accounts.ts';
import type { Auth } from '../auth.ts';
import { logOperation } from '../log-operation.ts';
import { difference } from './difference.ts';
import { makeOneTimePassword, oneTimeEnd } from './one-time-password.ts';

/** Another name, role or agency. A change of either of the last two ends her sessions: she starts anew as what she is now. */
export async function changeAccount(
  server: Server,
  accountId: string,
  { before, after }: ChangeAccount,
  by: string,
): Promise<void> {
  if (before.role !== after.role || before.agencyCode !== after.agencyCode) {
    checkAgency(server, after);
    if (accountId === by) throw new ProblemFailure('not_possible_now');
  }
  const { connection } = server;
  await connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, connection.engine, `account ${accountId}`);
    const row = await transaction
      .selectFrom('operations_account')
      .select(['name', 'role', 'agency_code', 'active'])
      .where('id', '=', accountId)
      .executeTakeFirst();
    if (!row) throw new ProblemFailure('not_found');
    const same =
      row.name === before.name && row.role === before.role && row.agency_code === before.agencyCode;
    if (!same || row.active !== 1) throw new ProblemFailure('edited_meanwhile');
    await transaction
      .updateTable('operations_account')
      .set({ name: after.name, role: after.role, agency_code: after.agencyCode })
      .where('id', '=', accountId)
      .execute();
    if (before.role === after.role && before.agencyCode === after.agencyCode) return;
    await transaction.deleteFrom('operations_session').where('account_id', '=', accountId).execute();
  });
  const words = ({ name, role, agencyCode }: ChangeAccount['after']) => ({
    nama: name,
    peran: role,
    instansi: agencyCode,
  });
  const note = difference(`akun ${before.name}`, words(before), words(after));
  if (note) await logOperation(server, { kind: 'account', accountId: by, note });
}

/** In place of a forgotten password: a one-time one, told once; she is signed out everywhere. */
export async function resetPassword(
  server: Server,
  auth: Auth,
  accountId: string,
  by: string,
): Promise<{ oneTimePassword: string; until: string }> {
  if (accountId === by) throw new ProblemFailure('not_possible_now');
  const account = await accountOf(server, accountId);
  if (!account.active) throw new ProblemFailure('edited_meanwhile');
  const oneTimePassword = makeOneTimePassword(server.effects);
  const until = oneTimeEnd(server.effects);
  const { password } = await auth.$context;
  const hash = await password.hash(oneTimePassword);
  await server.connection.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('operations_credential')
      .set({ password: hash })
      .where('account_id', '=', accountId)
      .where('provider_id', '=', 'credential')
      .execute();
    await transaction
      .updateTable('operations_account')
      .set({ one_time_until: until })
      .where('id', '=', accountId)
      .execute();
    await transaction.deleteFrom('operations_session').where('account_id', '=', accountId).execute();
  });
  await logOperation(server, {
    kind: 'account',
    accountId: by,
    note: `kata sandi sekali pakai dibuat untuk ${account.name}`,
  });
  return { oneTimePassword, until };
}

/** For a lost phone without backup codes: the second factor is taken off, she is signed out everywhere. */
export async function resetSecondFactor(
  server: Server,
  accountId: string,
  reason: string,
  by: string,
): Promise<void> {
  if (accountId === by) throw new ProblemFailure('not_possible_now');
  const account = await accountOf(server, accountId);
  if (!account.secondFactor) throw new ProblemFailure('edited_meanwhile');
  await removeSecondFactor(server, accountId);
  await server.connection.database
    .deleteFrom('operations_session')
    .where('account_id', '=', accountId)
    .execute();
  await logOperation(server, {
    kind: 'account',
    accountId: by,
    note: `faktor kedua ${account.name} dilepas: ${reason}`,
  });
}

export async function removeSecondFactor(server: Server, accountId: string): Promise<void> {
  const { engine, database } = server.connection;
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('operations_second_factor').where('account_id', '=', accountId).execute();
    await transaction
      .updateTable('operations_account')
      .set({ two_factor_enabled: engine === 'postgres' ? false : 0 })
      .where('id', '=', accountId)
      .execute();
  });
}
