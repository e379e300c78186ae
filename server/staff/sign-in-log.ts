import type { SignIns } from '../../api-client/contract/desk/sign-ins.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';

export type SignInOutcome = SignIns['entries'][number]['outcome'];

const DAY_MS = 86_400_000;
/** A right password whose code came within this time was one sign-in. */
const CODE_MS = 15 * 60_000;
/** Days an administrator counts failures over. */
const COUNTED_DAYS = 7;

type Part = Pick<Server, 'connection' | 'effects'>;

/**
 * Notes a sign-in or a try at one. Failures of an hour are one row with their number, so that a flood grows nothing; an address nobody
 * has is counted under no account, and what was typed is not kept. Zone: operations.
 */
export async function noteSignIn(
  { connection, effects }: Part,
  who: { accountId: string } | { email: string },
  outcome: SignInOutcome,
  browser: string,
): Promise<void> {
  const accountId = 'accountId' in who ? who.accountId : await accountWith(connection, who.email);
  const now = effects.now().toISOString();
  const at = outcome === 'failed' ? `${now.slice(0, 13)}:00:00.000Z` : now;
  await connection.database
    .insertInto('operations_sign_in')
    .values({ account_id: accountId, at, outcome, browser, times: 1 })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'at', 'outcome', 'browser']).doUpdateSet((fields) => ({
        times: fields('operations_sign_in.times', '+', 1),
      })),
    )
    .execute();
}

async function accountWith({ database }: Server['connection'], email: string): Promise<string> {
  const row = await database
    .selectFrom('operations_account')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? '';
}

/** One's own sign-ins, the newest first. A right password without a code stands alone only when no sign-in of that kind of browser followed. */
export async function signInsOf(server: Part, accountId: string): Promise<SignIns> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('operations_sign_in')
    .select(['at', 'outcome', 'browser', 'times'])
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  const finished = rows.filter(({ outcome }) => outcome === 'signed_in');
  const followed = (half: { at: string; browser: string }) =>
    finished.some(({ at, browser }) => {
      const later = Date.parse(at) - Date.parse(half.at);
      return browser === half.browser && later >= 0 && later <= CODE_MS;
    });
  const { signInDays } = await readSettings(database);
  return {
    days: signInDays,
    entries: rows.filter((row) => row.outcome !== 'password_only' || !followed(row)),
  };
}

/** Failed sign-ins of the last week by account; those at addresses nobody has under ''. For administrators, who see nothing else of it. */
export async function failedSignIns({ connection, effects }: Part): Promise<Map<string, number>> {
  const rows = await connection.database
    .selectFrom('operations_sign_in')
    .select(({ fn }) => ['account_id', fn.sum<number>('times').as('times')])
    .where('outcome', '=', 'failed')
    .where('at', '>=', new Date(effects.now().getTime() - COUNTED_DAYS * DAY_MS).toISOString())
    .groupBy('account_id')
    .execute();
  return new Map(rows.map((row) => [row.account_id, Number(row.times)]));
}

/** Removes what is older than the setting says. */
export async function forgetOldSignIns({ connection, effects }: Part): Promise<void> {
  const { signInDays } = await readSettings(connection.database);
  await connection.database
    .deleteFrom('operations_sign_in')
    .where('at', '<', new Date(effects.now().getTime() - signInDays * DAY_MS).toISOString())
    .execute();
}
