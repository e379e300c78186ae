import { type Kysely, sql } from 'kysely';
import { entryHash, NO_PREDECESSOR } from '../../audit/entry-hash.ts';
import type { DatabaseEngine } from '../connect.ts';

interface OldLine {
  entry_id: string;
  kind: string;
  account_id: string | null;
  complaint_id: string | null;
  note: string;
  at: string;
}

/** The log becomes a chain that holds openings and kept spans too; what staff are told gets its tables. */
export async function createLogChainAndNotices(
  database: Kysely<unknown>,
  engine: DatabaseEngine,
): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await chainLog(database, text);
  await database.schema
    .createTable('casework_notice')
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('detail', text, (column) => column.notNull())
    .addColumn('read_at', text)
    .addColumn('mail_state', text, (column) => column.notNull())
    .addColumn('mail_attempts', 'integer', (column) => column.notNull())
    .addColumn('mail_next_at', text)
    .addColumn('mail_problem', text)
    .addPrimaryKeyConstraint('casework_notice_key', ['account_id', 'kind', 'complaint_id', 'at'] as never[])
    .execute();
  await database.schema
    .createIndex('casework_notice_account_id_at_index')
    .on('casework_notice')
    .columns(['account_id', 'at'])
    .execute();
  await database.schema
    .createIndex('casework_notice_mail_state_index')
    .on('casework_notice')
    .columns(['mail_state', 'mail_next_at'])
    .execute();
  await database.schema
    .createTable('operations_notice_choice')
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('by_mail', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_notice_choice_key', ['account_id', 'kind'] as never[])
    .execute();
}

/** Lines of the three logs kept so far, in the order they happened, become the beginning of the one chain. */
async function chainLog(database: Kysely<unknown>, text: ReturnType<typeof sql>): Promise<void> {
  const { rows: lines } = await sql<OldLine>`
    select entry_id, kind, account_id, complaint_id, note, at from operations_log
    union all
    select opening_id, 'opening', account_id, complaint_id, reason, opened_at from identity_opening
    union all
    select complaint_id || ' ' || span_start, 'decision', account_id, complaint_id,
      'bagian teks jenis ' || span_type || ' dibiarkan untuk ' || audience, at
      from casework_decision where action = 'keep'`.execute(database);
  await database.schema.dropTable('operations_log').execute();
  await database.schema
    .createTable('operations_log')
    .addColumn('sequence', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('entry_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('account_id', text)
    .addColumn('complaint_id', text)
    .addColumn('note', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('previous_hash', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .execute();
  await database.schema.createIndex('operations_log_at_index').on('operations_log').columns(['at']).execute();
  let previousHash = NO_PREDECESSOR;
  const inOrder = lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const [index, old] of inOrder.entries()) {
    const line = { ...old, sequence: index + 1 };
    const hash = entryHash(previousHash, line);
    await sql`
      insert into operations_log
        (sequence, entry_id, kind, account_id, complaint_id, note, at, previous_hash, hash)
      values (${line.sequence}, ${line.entry_id}, ${line.kind}, ${line.account_id}, ${line.complaint_id},
        ${line.note}, ${line.at}, ${previousHash}, ${hash})`.execute(database);
    previousHash = hash;
  }
}
