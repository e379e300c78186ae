import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** What administrators change while the server runs: versions, retirement, questions, policies, second factors, host pages seen. */
export async function createAdministration(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines; better-auth stores dates and flags as their own types in PostgreSQL alone.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  const time = engine === 'postgres' ? sql`timestamptz` : sql`text`;
  const flag = engine === 'postgres' ? sql`boolean` : sql`integer`;
  const no = engine === 'postgres' ? sql`false` : sql`0`;

  for (const table of ['published_agency', 'published_category']) {
    await database.schema.alterTable(table).addColumn('retired_on', text).execute();
  }
  for (const table of [
    'published_instance',
    'published_agency',
    'published_category',
    'operations_setting',
  ]) {
    await database.schema
      .alterTable(table)
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
  }
  await database.schema
    .createTable('published_question_set')
    .addColumn('category_code', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('questions', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_question_set_key', ['category_code', 'version'] as never[])
    .execute();
  await database.schema
    .createTable('casework_answer')
    .addColumn('complaint_id', text, (column) => column.notNull())
    .addColumn('category_code', text, (column) => column.notNull())
    .addColumn('set_version', 'integer', (column) => column.notNull())
    .addColumn('question_id', text, (column) => column.notNull())
    .addColumn('value', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('casework_answer_key', ['complaint_id', 'question_id'] as never[])
    .execute();
  await database.schema
    .createTable('operations_policy')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('policy', text, (column) => column.notNull())
    .addColumn('valid_from', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_policy_key', ['version'] as never[])
    .execute();
  await database.schema
    .createTable('operations_agency_category')
    .addColumn('agency_code', text, (column) => column.notNull())
    .addColumn('category_code', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_agency_category_key', ['agency_code', 'category_code'] as never[])
    .execute();
  await database.schema.alterTable('operations_host').addColumn('last_seen_on', text).execute();
  await database.schema
    .createTable('operations_host_seen')
    .addColumn('agency_code', text, (column) => column.notNull())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('last_seen_on', text, (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('ignored', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_host_seen_key', ['agency_code', 'origin'] as never[])
    .execute();
  await database.schema
    .alterTable('operations_account')
    .addColumn('two_factor_enabled', flag, (column) => column.notNull().defaultTo(no))
    .execute();
  await database.schema.alterTable('operations_account').addColumn('one_time_until', text).execute();
  await database.schema
    .createTable('operations_second_factor')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('backup_codes', text, (column) => column.notNull())
    .addColumn('verified', flag)
    .addColumn('failed_verification_count', 'integer')
    .addColumn('locked_until', time)
    .addPrimaryKeyConstraint('operations_second_factor_key', ['id'] as never[])
    .addUniqueConstraint('operations_second_factor_account_id_unique', ['account_id'] as never[])
    .execute();
}
