import { APIError } from 'better-auth/api';
import type { Duty, SecondFactorStarted } from '../../../api-client/contract/desk/account.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { readSettings } from '../../settings.ts';
import { accountOf } from '../accounts.ts';
import type { Auth } from '../auth.ts';
import { logOperation } from '../log-operation.ts';
import { refuseGuessable } from '../passwords/refuse-guessable.ts';
import { removeSecondFactor } from './change-account.ts';

export interface Person {
  accountId: string;
  role: string;
  secondFactor: boolean;
  oneTimeUntil: string | null;
}

/** What somebody who signed in must do first. Throws `one_time_expired` for a one-time password that waited too long. */
export async function dutyOf(server: Server, person: Person): Promise<Duty | null> {
  if (person.oneTimeUntil !== null) {
    if (person.oneTimeUntil < server.effects.now().toISOString())
      throw new ProblemFailure('one_time_expired');
    return 'password';
  }
  if (person.secondFactor) return null;
  return (await needsSecondFactor(server, person.role)) ? 'second_factor' : null;
}

async function needsSecondFactor(server: Server, role: string): Promise<boolean> {
  const { secondFactorDuty } = await readSettings(server.connection.database);
  if (secondFactorDuty === 'everybody') return true;
  return secondFactorDuty === 'sensitive_roles' && (role === 'verifier' || role === 'administrator');
}

/** Her own password in place of the present one; every other session of hers ends. */
export async function changeOwnPassword(
  server: Server,
  auth: Auth,
  accountId: string,
  change: { present: string; password: string },
  currentSessionId: string | null,
): Promise<void> {
  const { database } = server.connection;
  const { password } = await auth.$context;
  const row = await database
    .selectFrom('operations_credential')
    .select('password')
    .where('account_id', '=', accountId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirstOrThrow();
  const right = row.password && (await password.verify({ hash: row.password, password: change.present }));
  if (!right) throw new ProblemFailure('password_wrong', ['present']);
  if (change.present === change.password) throw new ProblemFailure('invalid_body', ['password']);
  refuseGuessable(server, change.password, await accountOf(server, accountId));
  const hash = await password.hash(change.password);
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('operations_credential')
      .set({ password: hash })
      .where('account_id', '=', accountId)
      .where('provider_id', '=', 'credential')
      .execute();
    await transaction
      .updateTable('operations_account')
      .set({ one_time_until: null })
      .where('id', '=', accountId)
      .execute();
    await transaction
      .deleteFrom('operations_session')
      .where('account_id', '=', accountId)
      .where('id', '!=', currentSessionId ?? '')
      .execute();
  });
  await logOperation(server, { kind: 'account', accountId, note: 'kata sandi sendiri diganti' });
}

/** Begins (or begins anew) the set-up of an authenticator; it counts once a code of it has been confirmed. */
export async function startSecondFactor(
  auth: Auth,
  headers: Headers,
  password: string,
): Promise<SecondFactorStarted> {
  const started = await asProblem(() => auth.api.enableTwoFactor({ body: { password }, headers }));
  if (started.method !== 'totp') throw new ProblemFailure('internal');
  return { uri: started.totpURI, backupCodes: started.backupCodes };
}

/** Other backup codes in place of those that were used up or lost. */
export async function renewBackupCodes(
  server: Server,
  auth: Auth,
  accountId: string,
  headers: Headers,
  password: string,
): Promise<string[]> {
  const { backupCodes } = await asProblem(() =>
    auth.api.generateBackupCodes({ body: { password }, headers }),
  );
  await logOperation(server, { kind: 'account', accountId, note: 'kode cadangan dibuat ulang' });
  return backupCodes;
}

/** Takes one's own second factor off; refused to whom it is a duty. */
export async function stopSecondFactor(
  server: Server,
  auth: Auth,
  accountId: string,
  password: string,
): Promise<void> {
  const { role } = await accountOf(server, accountId);
  if (await needsSecondFactor(server, role)) throw new ProblemFailure('second_factor_needed');
  const context = await auth.$context;
  const row = await server.connection.database
    .selectFrom('operations_credential')
    .select('password')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  const right = row.password && (await context.password.verify({ hash: row.password, password }));
  if (!right) throw new ProblemFailure('password_wrong', ['password']);
  await removeSecondFactor(server, accountId);
  await logOperation(server, { kind: 'account', accountId, note: 'faktor kedua sendiri dilepas' });
}

/** better-auth refuses a wrong password and a second factor that is (not) there; everything else is ours. */
async function asProblem<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.body?.code === 'INVALID_PASSWORD') throw new ProblemFailure('password_wrong', ['password']);
    throw new ProblemFailure('edited_meanwhile');
  }
}
