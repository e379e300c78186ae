import { createHmac } from 'node:crypto';
import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { digestDetail } from '../../api-client/contract/desk/notification.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { mailText } from './mail-text.ts';
import type { Mailer, MailOutcome } from './mailer.ts';
import { notify } from './notify.ts';

type NoticeRow = Selectable<CaseworkTables['casework_notice']>;
type NoticeKey = Pick<NoticeRow, 'account_id' | 'kind' | 'complaint_id' | 'at'>;

/** Minutes after the first, second, … failure until the next attempt; after the last there is none. */
export const WAITS_MINUTES = [1, 5, 15, 60, 180, 360, 720];
/** A process that has not told within this how its mail fared has died over it. */
const LEASE_MS = 10 * 60_000;
const AT_ONCE = 20;

/**
 * Sends what is due, one mail at a time; several processes may do so at once, each mail is taken by one. A mail whose process died
 * while sending is not sent again: it may have gone out, and the notice stands in the desk anyway. Returns how many went out.
 */
export async function sendWaiting(server: Server, mailer: Mailer, stopped = () => false): Promise<number> {
  await giveUpAbandoned(server);
  const { database } = server.connection;
  let sent = 0;
  for (;;) {
    const rows = await database
      .selectFrom('casework_notice')
      .selectAll()
      .where('mail_state', '=', 'waiting')
      .where('mail_next_at', '<=', server.effects.now().toISOString())
      .orderBy('mail_next_at')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      if (stopped()) return sent;
      if (!(await claim(server, row))) continue;
      const outcome = await sendOne(server, mailer, row);
      await settle(server, row, outcome);
      if (outcome?.state === 'sent') sent += 1;
      // Whoever does not answer for one mail does not answer for the next; each keeps its own turn.
      if (outcome?.state === 'wait' && outcome.problem !== 'try_later') return sent;
    }
    if (rows.length < AT_ONCE) return sent;
  }
}

/** Without a mail server nothing is kept for later: a mail of last month helps nobody. */
export async function forgetWaiting(server: Server): Promise<void> {
  await server.connection.database
    .updateTable('casework_notice')
    .set({ mail_state: 'none', mail_next_at: null })
    .where('mail_state', '=', 'waiting')
    .execute();
}

async function claim(server: Server, row: NoticeRow): Promise<boolean> {
  const until = new Date(server.effects.now().getTime() + LEASE_MS).toISOString();
  const { numUpdatedRows } = await onRow(server, row)
    .set({ mail_state: 'sending', mail_next_at: until, mail_attempts: row.mail_attempts + 1 })
    .where('mail_state', '=', 'waiting')
    .where('mail_attempts', '=', row.mail_attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Null when there is nobody to send it to any more. */
async function sendOne(server: Server, mailer: Mailer, row: NoticeRow): Promise<MailOutcome | null> {
  const account = await server.connection.database
    .selectFrom('operations_account')
    .select('email')
    .where('id', '=', row.account_id)
    .where('active', '=', 1)
    .executeTakeFirst();
  if (!account) return null;
  const { subject, text } = mailText({
    kind: row.kind,
    complaintId: row.complaint_id === '' ? null : row.complaint_id,
    detail: row.detail === '' ? null : v.parse(digestDetail, JSON.parse(row.detail)),
    desk: server.addresses.desk,
    reference: server.reference,
  });
  return mailer.send({ to: account.email, subject, text, messageId: messageIdOf(server, row) });
}

async function settle(server: Server, row: NoticeRow, outcome: MailOutcome | null): Promise<void> {
  const now = server.effects.now();
  if (outcome === null) {
    await onRow(server, row).set({ mail_state: 'none', mail_next_at: null }).execute();
  } else if (outcome.state === 'sent') {
    await onRow(server, row).set({ mail_state: 'sent', mail_next_at: null, mail_problem: null }).execute();
  } else {
    const minutes = outcome.state === 'wait' ? WAITS_MINUTES[row.mail_attempts] : undefined;
    if (minutes === undefined) return fail(server, row, outcome.problem);
    const next = new Date(now.getTime() + minutes * 60_000).toISOString();
    await onRow(server, row)
      .set({ mail_state: 'waiting', mail_next_at: next, mail_problem: outcome.problem })
      .execute();
  }
}

/** No further attempt; administrators are told, in the desk alone. */
async function fail(server: Server, row: NoticeKey, problem: string): Promise<void> {
  await server.connection.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('casework_notice')
      .set({ mail_state: 'failed', mail_next_at: null, mail_problem: problem })
      .where('account_id', '=', row.account_id)
      .where('kind', '=', row.kind)
      .where('complaint_id', '=', row.complaint_id)
      .where('at', '=', row.at)
      .execute();
    await notify(transaction, {
      kind: 'mail_failed',
      complaintId: null,
      at: server.effects.now(),
      to: { role: 'administrator' },
    });
  });
}

async function giveUpAbandoned(server: Server): Promise<void> {
  const rows = await server.connection.database
    .selectFrom('casework_notice')
    .select(['account_id', 'kind', 'complaint_id', 'at'])
    .where('mail_state', '=', 'sending')
    .where('mail_next_at', '<', server.effects.now().toISOString())
    .execute();
  for (const row of rows) await fail(server, row, 'unsure');
}

function onRow(server: Server, row: NoticeKey) {
  return server.connection.database
    .updateTable('casework_notice')
    .where('account_id', '=', row.account_id)
    .where('kind', '=', row.kind)
    .where('complaint_id', '=', row.complaint_id)
    .where('at', '=', row.at);
}

/** Keyed, so that it tells nobody on the way when something happened or about which complaint. */
function messageIdOf(server: Server, row: NoticeKey): string {
  const name = createHmac('sha256', server.secrets.pepper)
    .update(`mail ${row.account_id} ${row.kind} ${row.complaint_id} ${row.at}`)
    .digest('hex');
  return `<${name.slice(0, 32)}@${new URL(server.addresses.desk).hostname}>`;
}
