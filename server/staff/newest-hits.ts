import { type RawBuilder, sql } from 'kysely';
import { addDays } from '../casework/deadlines/local-date.ts';
import type { Database } from '../database/connect.ts';
import type { SearchTerm } from './search-terms.ts';

/** Of a word that stands nearly everywhere the newest complaints are enough; as in SQLite. */
const HITS = 20_000;
const FIRST_DAYS = 10;
/** Fewer hits than these in the first days say nothing about the others. */
const TELLING = 20;
/** Beyond two years all are asked at once. */
const FURTHEST_DAYS = 730;

export interface HitsWanted {
  terms: readonly SearchTerm[];
  conditions: readonly RawBuilder<boolean>[];
  /** The last day asked for, `YYYY-MM-DD`; null for the newest there is. */
  until: string | null;
  /** How many that fit are wanted. */
  enough: number;
}

/**
 * PostgreSQL: the newest of what has all the words and fits the conditions, newest first. Asked for the latest days, then for as many as
 * these promise, then for all: the index holds days and months as words, so that a word of every complaint costs what is near, and a
 * rare one, of which all is read, is soon read. Each question costs the list of all that begin with a word, hence few. The words are looked up behind a fence, by the index alone: the planner believes that every
 * beginning of a word stands in many texts and would read the register (23 s with a million rows).
 */
export async function newestHits(database: Database, wanted: HitsWanted): Promise<string[]> {
  return database.transaction().execute(async (transaction) => {
    // Below that a long list of hits is remembered by page, and every complaint of the page parsed again.
    await sql`select set_config('work_mem', '64MB', true), set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(
      transaction,
    );
    const newest = await transaction
      .selectFrom('casework_complaint')
      .select((fields) => fields.fn.max('received_at').as('at'))
      .executeTakeFirstOrThrow();
    const last = newest.at?.slice(0, 10);
    if (last === undefined) return [];
    const from = wanted.until !== null && wanted.until < last ? addDays(wanted.until, 1) : last;
    const latest = await hitsWithin(transaction, wanted, daysUntil(from, FIRST_DAYS));
    if (isEnough(latest, wanted)) return latest.ids;
    const days = daysNeeded(latest, wanted);
    const near = days === null ? null : await hitsWithin(transaction, wanted, windowOf(from, days));
    if (near && isEnough(near, wanted)) return near.ids;
    return (await hitsWithin(transaction, wanted, null)).ids;
  });
}

interface Found {
  ids: string[];
  /** What has the words, whether it fits the conditions or not. */
  seen: number;
}

const isEnough = ({ ids, seen }: Found, { enough }: HitsWanted) => ids.length >= enough || seen >= HITS;

/** How far back enough will be found, judged by the latest days; null when only all can tell. */
function daysNeeded({ ids, seen }: Found, { enough }: HitsWanted): number | null {
  if (seen < TELLING) return null;
  const days = Math.min((2 * enough) / Math.max(1, ids.length), (1.2 * HITS) / seen) * FIRST_DAYS;
  return days > FURTHEST_DAYS ? null : Math.ceil(days);
}

const windowOf = (day: string, days: number): string[] =>
  days <= 60 ? daysUntil(day, days) : monthsUntil(day, Math.ceil(days / 30) + 1);

async function hitsWithin(
  database: Database,
  { terms, conditions, enough }: HitsWanted,
  window: readonly string[] | null,
): Promise<Found> {
  const { rows } = await sql<{ complaint_id: string | null; seen: number }>`
    with hit as materialized (
      select complaint_id, received_at, state, category_code, agency_code, village_code from casework_complaint
      where casework_search_words(text, landmark, village_code, category_code, agency_code, received_at)
        @@ to_tsquery('simple', ${tsqueryOf(terms, window)})
    ), fit as (
      select complaint_id from hit
      where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
      order by received_at desc, complaint_id limit ${enough}
    )
    select complaint_id, seen from (select count(*) as seen from hit) as counted left join fit on true`.execute(
    database,
  );
  return {
    ids: rows.flatMap(({ complaint_id: id }) => (id === null ? [] : [id])),
    seen: Number(rows[0]?.seen ?? 0),
  };
}

/** The words of the index for so many days, the last of them `day`. */
const daysUntil = (day: string, days: number): string[] =>
  Array.from({ length: days }, (_, index) => `xd${addDays(day, -index).replaceAll('-', '')}`);

/** The words of the index for so many months, the last of them that of `day`. */
function monthsUntil(day: string, months: number): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: months }, (_, index) => {
    const month = last - index;
    return `xm${String(Math.floor(month / 12)).padStart(4, '0')}${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Words and places are looked for by their beginning; categories, agencies, days and months stand as they are. */
function tsqueryOf(terms: readonly SearchTerm[], window: readonly string[] | null): string {
  const words = terms.map(({ beginnings, codes }) => [...beginnings.map((one) => `'${one}':*`), ...codes]);
  return [...words, ...(window ? [window] : [])].map((either) => `(${either.join(' | ')})`).join(' & ');
}
