import type { MailProblem, MailState } from '../../api-client/contract/desk/notification.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';

const LISTED = 100;

/** For the administrator: mail that failed or is being tried again; about whom it is sent, never about which complaint. */
export async function mailState(server: Server): Promise<MailState> {
  const { database } = server.connection;
  const { timeZone } = server.reference.instance;
  const { waiting } = await database
    .selectFrom('casework_notice')
    .select((fields) => fields.fn.countAll<number>().as('waiting'))
    .where('mail_state', 'in', ['waiting', 'sending'])
    .executeTakeFirstOrThrow();
  const rows = await database
    .selectFrom('casework_notice')
    .innerJoin('operations_account', 'operations_account.id', 'casework_notice.account_id')
    .select(['name', 'email', 'kind', 'at', 'mail_state', 'mail_attempts', 'mail_problem'])
    .where('mail_problem', 'is not', null)
    .where('mail_state', 'in', ['waiting', 'failed'])
    .orderBy('at', 'desc')
    .orderBy('email')
    .limit(LISTED)
    .execute();
  return {
    configured: server.mailWorks,
    waiting: Number(waiting),
    troubled: rows.map((row) => ({
      accountName: row.name,
      email: row.email,
      kind: row.kind,
      on: localDateOf(Date.parse(row.at), timeZone),
      state: row.mail_state === 'failed' ? 'failed' : 'waiting',
      attempts: row.mail_attempts,
      problem: row.mail_problem as MailProblem | null,
    })),
  };
}

/** Tries again what failed for good; what may have gone out already (`unsure`) too, since a person decided so. Returns how many. */
export async function retryFailedMail(server: Server): Promise<number> {
  const { numUpdatedRows } = await server.connection.database
    .updateTable('casework_notice')
    .set({ mail_state: 'waiting', mail_attempts: 0, mail_next_at: server.effects.now().toISOString() })
    .where('mail_state', '=', 'failed')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
