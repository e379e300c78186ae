import type { Account, CreateAccount, Role } from '../../api-client/contract/desk/account.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import type { Auth } from './auth.ts';
import { logOperation } from './log-operation.ts';

/** Makes an account with a password; `by` is null for the first one, made on the server's own terminal. */
export async function createAccount(
  server: Server,
  auth: Auth,
  wanted: CreateAccount,
  by: string | null,
): Promise<Account> {
  const isOfficer = wanted.role === 'agencyOfficer';
  if (isOfficer !== (wanted.agencyCode !== null)) throw new ProblemFailure('invalid_body', ['agencyCode']);
  if (wanted.agencyCode !== null && !server.reference.agency(wanted.agencyCode)) {
    throw new ProblemFailure('unknown_agency', ['agencyCode']);
  }
  const email = wanted.email.toLowerCase();
  const { internalAdapter, password } = await auth.$context;
  if (await internalAdapter.findUserByEmail(email)) throw new ProblemFailure('invalid_body', ['email']);
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
  return {
    accountId: user.id,
    email,
    name: wanted.name,
    role: wanted.role,
    agencyCode: wanted.agencyCode,
    active: true,
  };
}

export async function listAccounts(server: Server): Promise<Account[]> {
  const rows = await server.connection.database
    .selectFrom('operations_account')
    .select(['id', 'email', 'name', 'role', 'agency_code', 'active'])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    accountId: row.id,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    agencyCode: row.agency_code,
    active: row.active === 1,
  }));
}

/** Ends an account and every session of it at once. */
export async function deactivateAccount(server: Server, accountId: string, by: string): Promise<void> {
  if (accountId === by) throw new ProblemFailure('not_possible_now');
  await server.connection.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('operations_account')
      .set({ active: 0 })
      .where('id', '=', accountId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new ProblemFailure('not_found');
    await transaction.deleteFrom('operations_session').where('account_id', '=', accountId).execute();
  });
  await logOperation(server, { kind: 'account', accountId: by, note: 'akun dinonaktifkan' });
}
