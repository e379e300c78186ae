import type { Account, AddAccount, CreateAccount, Role } from '../../api-client/contract/desk/account.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { makeOneTimePassword, oneTimeEnd } from './administration/one-time-password.ts';
import type { Auth } from './auth.ts';
import { logOperation } from './log-operation.ts';
import { refuseGuessable } from './passwords/refuse-guessable.ts';
import { failedSignIns } from './sign-in-log.ts';

/** Makes an account with a password; `by` is null for the first one, made on the server's own terminal. */
export async function createAccount(
  server: Server,
  auth: Auth,
  wanted: CreateAccount,
  by: string | null,
): Promise<Account> {
  checkAgency(server, wanted);
  const email = wanted.email.toLowerCase();
  const { internalAdapter, password } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email)) throw new ProblemFailure('email_taken', ['email']);
  const hash = await password.hash(wanted.password);
  const user = await internalAdapter.createUser(
    {
      email,
      name: wanted.name,
      emailVerified: true,
      role: wanted.role,
      agencyCode: wanted.agencyCode,
      active: 1,
    },
    { method: 'admin' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: hash,
  });
  await logOperation(server, {
    kind: 'account',
    accountId: by,
    note: `akun ${wanted.role} dibuat: ${wanted.name}`,
  });
  return accountOf(server, user.id);
}

/** Makes an account for somebody who is to choose her own password: the one-time password is told here and nowhere else. */
export async function addAccount(
  server: Server,
  auth: Auth,
  wanted: AddAccount,
  by: string,
): Promise<{ account: Account; oneTimePassword: string | null }> {
  const { password, ...facts } = wanted;
  if (password !== undefined) {
    refuseGuessable(server, password, facts);
    return {
      account: await createAccount(server, auth, { ...facts, password }, by),
      oneTimePassword: null,
    };
  }
  const oneTimePassword = makeOneTimePassword(server.effects);
  const { accountId } = await createAccount(server, auth, { ...facts, password: oneTimePassword }, by);
  await server.connection.database
    .updateTable('operations_account')
    .set({ one_time_until: oneTimeEnd(server.effects) })
    .where('id', '=', accountId)
    .execute();
  return { account: await accountOf(server, accountId), oneTimePassword };
}

/** An officer acts for an agency that still works, nobody else for any. */
export function checkAgency(
  server: Server,
  { role, agencyCode }: Pick<CreateAccount, 'role' | 'agencyCode'>,
): void {
  if ((role === 'agencyOfficer') !== (agencyCode !== null)) {
    throw new ProblemFailure('invalid_body', ['agencyCode']);
  }
  if (agencyCode === null) return;
  const agency = server.reference.agency(agencyCode);
  if (!agency || agency.retired) throw new ProblemFailure('unknown_agency', ['agencyCode']);
}

/** All accounts, or one, by name. */
export async function listAccounts(server: Server, accountId?: string): Promise<Account[]> {
  let query = server.connection.database
    .selectFrom('operations_account')
    .select(['id', 'email', 'name', 'role', 'agency_code', 'active', 'two_factor_enabled', 'one_time_until'])
    .orderBy('name');
  if (accountId !== undefined) query = query.where('id', '=', accountId);
  const rows = await query.execute();
  const open = await server.connection.database
    .selectFrom('operations_session')
    .select(['account_id', 'expires_at'])
    .execute();
  // better-auth sets and checks these by the machine's clock.
  const now = Date.now();
  const failed = await failedSignIns(server);
  return rows.map((row) => ({
    accountId: row.id,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    agencyCode: row.agency_code,
    active: row.active === 1,
    secondFactor: isSet(row.two_factor_enabled),
    sessions: open.filter((session) => session.account_id === row.id && timeOf(session.expires_at) > now)
      .length,
    failedSignIns: failed.get(row.id) ?? 0,
    oneTimeUntil: row.one_time_until,
  }));
}

export async function accountOf(server: Server, accountId: string): Promise<Account> {
  const [account] = await listAccounts(server, accountId);
  if (!account) throw new ProblemFailure('not_found');
  return account;
}

/** A flag as better-auth keeps it: boolean in PostgreSQL, 0 or 1 in SQLite. */
export const isSet = (flag: unknown): boolean => flag === true || flag === 1;

/** Milliseconds of a time as better-auth keeps it: a Date in PostgreSQL, text in SQLite. */
export const timeOf = (at: unknown): number => (at instanceof Date ? at.getTime() : Date.parse(String(at)));

/** Ends an account and every session of it at once. */
export async function deactivateAccount(server: Server, accountId: string, by: string): Promise<void> {
  if (accountId === by) throw new ProblemFailure('not_possible_now');
  const { name } = await accountOf(server, accountId);
  await server.connection.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('operations_account')
      .set({ active: 0 })
      .where('id', '=', accountId)
      .execute();
    await transaction.deleteFrom('operations_session').where('account_id', '=', accountId).execute();
  });
  await logOperation(server, { kind: 'account', accountId: by, note: `akun dinonaktifkan: ${name}` });
}
