import { type RawBuilder, sql } from 'kysely';
import type { RegisterFilter, SearchAnswer, SearchRegister } from '../../api-client/contract/desk/search.ts';
import { addDays, instantOf } from '../casework/deadlines/local-date.ts';
import type { Database } from '../database/connect.ts';
import type { Server } from '../server.ts';
import { newestHits } from './newest-hits.ts';
import { QUEUE_COLUMNS, queueItems } from './queue-item.ts';
import { type SearchTerm, searchCode, searchTerms } from './search-terms.ts';

const PAGE = 50;
const COUNTED = 1_000;
/** SQLite holds up the whole server while it reads: of a word that stands nearly everywhere the newest complaints are enough. */
const HITS = 20_000;
const PUBLIC_ID = /^[0-9abcdefghjkmnpqrstvwxyz]{10}$/;
const COMPLAINT_ID = /^[0-9a-f]{8}(-[0-9a-f-]{0,27})?$/;

/**
 * Complaints by number (public, or the beginning of the internal one), by words of the text, landmark, place, category and agency,
 * and by filter; the newest first. A tracking code finds nothing: the register does not hold it. Zone: casework.
 */
export async function searchRegister(server: Server, asked: SearchRegister): Promise<SearchAnswer> {
  const { database, engine } = server.connection;
  const number = asked.words.toLowerCase();
  const terms = searchTerms(asked.words, server.reference);
  const numbered = await byNumber(database, number);
  const byWords = numbered === null && terms.length > 0;
  const conditions = conditionsOf(asked.filter, server.reference.instance.timeZone);
  let query = database.selectFrom('casework_complaint');
  if (byWords && engine === 'sqlite') {
    const { states, from, to } = asked.filter;
    // What the index cannot tell is asked of the rows it finds.
    const enough = states.length > 0 || from || to ? HITS : asked.offset + COUNTED + 1;
    query = query.where(sql<boolean>`complaint_id in (
      select complaint_id from (
        select rowid as hit from casework_search
        where casework_search match ${matchOf([...terms, ...codesOf(asked.filter)])}
        order by rowid desc limit ${enough}
      ) join casework_search_row on row = hit)`);
  }
  if (byWords && engine === 'postgres') {
    const found = await newestHits(database, {
      terms,
      conditions,
      until: asked.filter.to,
      enough: asked.offset + COUNTED + 1,
    });
    const page = found.slice(asked.offset, asked.offset + PAGE);
    const rows = await query
      .select(QUEUE_COLUMNS)
      .where('complaint_id', 'in', ['', ...page])
      .orderBy('received_at', 'desc')
      .orderBy('complaint_id')
      .execute();
    const items = await queueItems(server, rows);
    return { items, total: Math.min(found.length, COUNTED), more: found.length > COUNTED };
  }
  if (numbered !== null) query = query.where('complaint_id', 'in', ['', ...numbered]);
  for (const condition of conditions) query = query.where(condition);
  const [rows, { count }] = await Promise.all([
    query
      .select(QUEUE_COLUMNS)
      .orderBy('received_at', 'desc')
      .orderBy('complaint_id')
      .limit(PAGE)
      .offset(asked.offset)
      .execute(),
    database
      .selectFrom(
        query
          .select('complaint_id')
          .limit(COUNTED + 1)
          .as('found'),
      )
      .select((fields) => fields.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ]);
  const total = Number(count);
  return { items: await queueItems(server, rows), total: Math.min(total, COUNTED), more: total > COUNTED };
}

/** Null when the words are no number, or no complaint has it. */
async function byNumber(database: Database, number: string): Promise<string[] | null> {
  if (PUBLIC_ID.test(number)) {
    const row = await database
      .selectFrom('casework_complaint')
      .select('complaint_id')
      .where('public_id', '=', number)
      .executeTakeFirst();
    if (row) return [row.complaint_id];
  }
  if (!COMPLAINT_ID.test(number)) return null;
  const rows = await database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('complaint_id', '>=', number)
    .where('complaint_id', '<', `${number}~`)
    .limit(PAGE)
    .execute();
  return rows.length > 0 ? rows.map((row) => row.complaint_id) : null;
}

function conditionsOf(filter: RegisterFilter, timeZone: string): RawBuilder<boolean>[] {
  const { states, categoryCode, agencyCode, regionCode, from, to } = filter;
  const conditions: RawBuilder<boolean>[] = [];
  if (states.length > 0) conditions.push(sql<boolean>`state in (${sql.join(states)})`);
  if (categoryCode) conditions.push(sql<boolean>`category_code = ${categoryCode}`);
  if (agencyCode) conditions.push(sql<boolean>`agency_code = ${agencyCode}`);
  // Codes of what lies in a region begin with its own and a dot; "/" is the sign after it.
  if (regionCode) {
    conditions.push(
      sql<boolean>`(village_code = ${regionCode} or (village_code > ${`${regionCode}.`} and village_code < ${`${regionCode}/`}))`,
    );
  }
  const midnight = (day: string) => new Date(instantOf(day, 0, timeZone)).toISOString();
  if (from) conditions.push(sql<boolean>`received_at >= ${midnight(from)}`);
  if (to) conditions.push(sql<boolean>`received_at < ${midnight(addDays(to, 1))}`);
  return conditions;
}

/** Category, agency and place of a filter as the index of words holds them (migration 0005). */
function codesOf({ categoryCode, agencyCode, regionCode }: RegisterFilter): SearchTerm[] {
  return [
    categoryCode && searchCode('xc', categoryCode),
    agencyCode && searchCode('xa', agencyCode),
    regionCode && searchCode('xv', regionCode),
  ].flatMap((code) => (code ? [{ beginnings: [code], codes: [] }] : []));
}

/** In FTS5's language; every beginning stands in quotes, so that no word of a person is read as an operator. */
function matchOf(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ beginnings, codes }) => `(${[...beginnings, ...codes].map((one) => `"${one}" *`).join(' OR ')})`)
    .join(' AND ');
}
