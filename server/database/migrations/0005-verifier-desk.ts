import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** What the verifier's desk looks things up by: words, place, category and time; and the filters she keeps. */
export async function createVerifierDesk(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('operations_saved_filter')
    .addColumn('filter_id', text, (column) => column.notNull().primaryKey())
    .addColumn('account_id', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('filter', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addUniqueConstraint('operations_saved_filter_name_unique', ['account_id', 'name'] as never[])
    .execute();
  for (const columns of [
    ['received_at'],
    ['category_code', 'received_at'],
    ['village_code', 'received_at'],
    ['latitude', 'longitude', 'received_at'],
  ]) {
    await database.schema
      .createIndex(`casework_complaint_${columns.join('_')}_index`)
      .on('casework_complaint')
      .columns(columns)
      .execute();
  }
  // What a reporter wrote and nobody read: few at any time.
  await database.schema
    .createIndex('casework_complaint_unread_index')
    .on('casework_complaint')
    .column('received_at')
    .where(sql<boolean>`unread = 1`)
    .execute();
  if (engine === 'postgres') await indexWordsInPostgres(database);
  else await indexWordsInSqlite(database);
}

/** An index alone, no second copy of the text: erased with it. The expression stands once more in search-condition.ts. */
async function indexWordsInPostgres(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function casework_search_words(
      words text, landmark text, village_code text, category_code text, agency_code text
    ) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('simple', regexp_replace(
        words || ' ' || coalesce(landmark, ''), '[^a-zA-Z0-9\\u0080-\\uffff]+', ' ', 'g')
        || ' xv' || replace(coalesce(village_code, ''), '.', '')
        || ' xc' || replace(category_code, '-', '')
        || ' xa' || replace(coalesce(agency_code, ''), '-', ''))
    $$`.execute(database);
  await sql`
    create index casework_complaint_words_index on casework_complaint
    using gin (casework_search_words(text, landmark, village_code, category_code, agency_code))`.execute(
    database,
  );
}

/**
 * FTS5 without a copy of the text. Its rows need a number that VACUUM never changes, hence a table of its own. The triggers make the
 * index follow the text whoever changes it; `secure-delete` takes a word out of the index's pages at once, not at some later merge.
 */
async function indexWordsInSqlite(database: Kysely<unknown>): Promise<void> {
  const words = (row: string) =>
    sql.raw(
      `${row}.text || ' ' || coalesce(${row}.landmark, '')
       || ' xv' || replace(coalesce(${row}.village_code, ''), '.', '')
       || ' xc' || replace(${row}.category_code, '-', '')
       || ' xa' || replace(coalesce(${row}.agency_code, ''), '-', '')`,
    );
  const number = (row: string) =>
    sql.raw(`(select row from casework_search_row where complaint_id = ${row}.complaint_id)`);
  const add = sql`insert into casework_search (rowid, words) values (${number('new')}, ${words('new')})`;
  const takeOut = sql`
    insert into casework_search (casework_search, rowid, words) values ('delete', ${number('old')}, ${words('old')})`;
  await sql`
    create table casework_search_row (row integer primary key, complaint_id text not null unique)`.execute(
    database,
  );
  await sql`
    create virtual table casework_search using fts5(
      words, content='', tokenize='unicode61 remove_diacritics 2', prefix='3')`.execute(database);
  await sql`insert into casework_search (casework_search, rank) values ('secure-delete', 1)`.execute(
    database,
  );
  await sql`
    insert into casework_search_row (complaint_id)
    select complaint_id from casework_complaint order by received_at`.execute(database);
  await sql`
    insert into casework_search (rowid, words)
    select row, ${words('c')} from casework_complaint c join casework_search_row r using (complaint_id)`.execute(
    database,
  );
  await sql`
    create trigger casework_search_after_insert after insert on casework_complaint begin
      insert into casework_search_row (complaint_id) values (new.complaint_id);
      ${add};
    end`.execute(database);
  await sql`
    create trigger casework_search_after_update
    after update of text, landmark, village_code, category_code, agency_code on casework_complaint
    when ${words('old')} is not ${words('new')} begin
      ${takeOut};
      ${add};
    end`.execute(database);
  await sql`
    create trigger casework_search_after_delete after delete on casework_complaint begin
      ${takeOut};
      delete from casework_search_row where complaint_id = old.complaint_id;
    end`.execute(database);
}
