import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Role } from '../../api-client/contract/desk/account.ts';
import { type NoticeKind, noticesOfRole } from '../../api-client/contract/desk/notification.ts';
import type { Insertion } from '../database/insert-together.ts';
import type { Tables } from '../database/tables.ts';

/** What a notice is about. */
export interface About {
  /** Null when it is about no single complaint. */
  complaintId: string | null;
  at: Date;
}

export interface Telling extends About {
  kind: NoticeKind;
  to: { role: Role /** Officers of this agency alone. */; agencyCode?: string };
  /** Not to the one who did it. */
  except?: string;
  /** Whom this was told about this complaint since then (ISO, UTC) is not told again. */
  notAgainSince?: string;
  /** JSON of a digest; the same for all who are told. */
  detail?: string;
}

/**
 * Writes a notice for everybody it concerns, in the transaction of what happened: it stands if that stands. Its mail, where the person
 * wants one, waits for `send-waiting.ts`. One statement, because citizens' requests pass here. The same notice twice is one notice.
 * Zone: casework; it holds no text of anybody.
 */
export async function notify(
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  { complaintId, at, ...telling }: Telling,
): Promise<void> {
  await noticesOfMany(transaction, telling, [{ complaintId, at }]).execute();
}

/** The same notice about several complaints, still in one statement, which the caller executes. */
export function noticesOfMany(
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  telling: Omit<Telling, keyof About>,
  about: readonly About[],
): Insertion {
  const rows = about.map(
    ({ complaintId, at }) => sql`(${asText(complaintId ?? '')}, ${asText(at.toISOString())})`,
  );
  return noticesAbout(transaction, telling, sql`(values ${sql.join(rows)})`);
}

/** Complaint and time (ISO) of what notices are about, as both engines name the columns of a list of values. */
export type Subjects = RawBuilder<{ column1: string; column2: string }>;

/** The same about whatever a query finds. */
export function noticesAbout(
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  { kind, to, except, notAgainSince, detail }: Omit<Telling, keyof About>,
  subjects: Subjects,
) {
  const mailUnlessChosen = noticesOfRole[to.role][kind]?.mail ? 1 : 0;
  let recipients = transaction
    .selectFrom('operations_account as person')
    .innerJoin(subjects.as('about'), (join) => join.onTrue())
    .leftJoin('operations_notice_choice as choice', (join) =>
      join.onRef('choice.account_id', '=', 'person.id').on('choice.kind', '=', kind),
    )
    .where('person.role', '=', to.role)
    .where('person.active', '=', 1);
  if (to.agencyCode !== undefined) recipients = recipients.where('person.agency_code', '=', to.agencyCode);
  if (except !== undefined) recipients = recipients.where('person.id', '!=', except);
  if (notAgainSince !== undefined) {
    recipients = recipients.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('casework_notice as known')
            .select('known.at')
            .whereRef('known.account_id', '=', 'person.id')
            .where('known.kind', '=', kind)
            .whereRef('known.complaint_id', '=', 'about.column1')
            .where('known.at', '>=', notAgainSince),
        ),
      ),
    );
  }
  const byMail = sql`coalesce(choice.by_mail, ${sql.lit(mailUnlessChosen)})`;
  return transaction
    .insertInto('casework_notice')
    .columns([
      'account_id',
      'kind',
      'complaint_id',
      'at',
      'detail',
      'mail_state',
      'mail_attempts',
      'mail_next_at',
    ])
    .expression(
      recipients.select([
        'person.id',
        asText<NoticeKind>(kind).as('kind'),
        'about.column1 as complaint_id',
        'about.column2 as at',
        asText(detail ?? '').as('detail'),
        sql<'waiting' | 'none'>`case when ${byMail} = 1 then 'waiting' else 'none' end`.as('mail_state'),
        sql<number>`0`.as('mail_attempts'),
        sql<string | null>`case when ${byMail} = 1 then about.column2 end`.as('mail_next_at'),
      ]),
    )
    .onConflict((conflict) => conflict.doNothing());
}

/** PostgreSQL does not guess the type of a parameter that is selected. */
const asText = <T extends string = string>(value: T) => sql<T>`cast(${value} as text)`;
