import {
  type ChooseNotice,
  type NoticeChoices,
  type NoticeKind,
  noticesOfRole,
} from '../../api-client/contract/desk/notification.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';

type Chooser = Pick<StaffAccount, 'accountId' | 'role'>;

/** Which kinds this account is told of, and which come by mail too. */
export async function noticeChoices(server: Server, { accountId, role }: Chooser): Promise<NoticeChoices> {
  const rows = await server.connection.database
    .selectFrom('operations_notice_choice')
    .select(['kind', 'by_mail'])
    .where('account_id', '=', accountId)
    .execute();
  const chosen = new Map(rows.map((row) => [row.kind, row.by_mail === 1]));
  const offered = Object.entries(noticesOfRole[role]) as [NoticeKind, { mail: boolean }][];
  return {
    choices: offered.map(([kind, { mail }]) => ({ kind, byMail: chosen.get(kind) ?? mail })),
    mailWorks: server.mailWorks,
  };
}

/** Throws `ProblemFailure`: `invalid_body` for a kind that people of this role are never told of. */
export async function chooseNotice(
  server: Server,
  { accountId, role }: Chooser,
  { kind, byMail }: ChooseNotice,
): Promise<void> {
  if (!noticesOfRole[role][kind]) throw new ProblemFailure('invalid_body', ['kind']);
  await server.connection.database.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('operations_notice_choice')
      .where('account_id', '=', accountId)
      .where('kind', '=', kind)
      .execute();
    await transaction
      .insertInto('operations_notice_choice')
      .values({ account_id: accountId, kind, by_mail: byMail ? 1 : 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
