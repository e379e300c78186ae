import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** The officer's desk: work log, who of an agency handles what, leave cover, and the answers repeated requests get again. */
export async function createAgencyOfficer(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  const table = (name: string, key: string[], columns: string[], mayBeNull: string[] = []) => {
    let made = database.schema.createTable(name);
    for (const column of columns) {
      made = made.addColumn(column, column === 'sequence' ? 'integer' : text, (options) =>
        mayBeNull.includes(column) ? options : options.notNull(),
      );
    }
    return made.addPrimaryKeyConstraint(`${name}_key`, key as never[]).execute();
  };
  const index = (name: string, columns: string[]) =>
    database.schema
      .createIndex(`${name}_${columns.join('_')}_index`)
      .on(name)
      .columns(columns)
      .execute();

  await table(
    'casework_work_log',
    ['entry_id'],
    ['entry_id', 'complaint_id', 'agency_code', 'account_id', 'text', 'at'],
  );
  await index('casework_work_log', ['complaint_id', 'agency_code']);
  await table(
    'casework_handling',
    ['complaint_id', 'sequence'],
    ['complaint_id', 'sequence', 'agency_code', 'account_id', 'from_account_id', 'by_account_id', 'at'],
    ['from_account_id'],
  );
  await index('casework_handling', ['agency_code', 'account_id']);
  await table(
    'operations_deputy',
    ['deputy_id'],
    [
      'deputy_id',
      'agency_code',
      'account_id',
      'deputy_account_id',
      'from_on',
      'until_on',
      'made_at',
      'ended_at',
    ],
    ['ended_at'],
  );
  await index('operations_deputy', ['agency_code']);
  await table('operations_action', ['key_hash'], ['key_hash', 'body_hash', 'answer', 'at']);
}
