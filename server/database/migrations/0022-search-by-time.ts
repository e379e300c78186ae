import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/**
 * PostgreSQL's index of words also holds day and month of receipt, as the words `xd20261122` and `xm202611`: then the newest of a word that
 * stands in every complaint are found without reading all of them. SQLite's index is in the order of receipt by itself. The former function
 * stays for servers of the former version while they still run.
 */
export async function indexWordsByTime(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`
    create function casework_search_words(
      words text, landmark text, village_code text, category_code text, agency_code text, received_at text
    ) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('simple', regexp_replace(
        words || ' ' || coalesce(landmark, ''), '[^a-zA-Z0-9\\u0080-\\uffff]+', ' ', 'g')
        || ' xv' || replace(coalesce(village_code, ''), '.', '')
        || ' xc' || replace(category_code, '-', '')
        || ' xa' || replace(coalesce(agency_code, ''), '-', '')
        || ' xd' || replace(left(received_at, 10), '-', '')
        || ' xm' || replace(left(received_at, 7), '-', ''))
    $$`.execute(database);
  await sql`drop index casework_complaint_words_index`.execute(database);
  await sql`
    create index casework_complaint_words_index on casework_complaint
    using gin (casework_search_words(text, landmark, village_code, category_code, agency_code, received_at))`.execute(
    database,
  );
}
