import { sql } from 'kysely';
import { firstProjection } from '../../server/casework/record-event.ts';
import type { Connection } from '../../server/database/connect.ts';

/** Words of the invented complaints, one of each list by the number of the row; the rare one stands in every thousandth. */
const SUBJECTS = ['jalan', 'lampu', 'sampah', 'selokan', 'jembatan', 'trotoar', 'pasar', 'sekolah'];
const TROUBLES = ['rusak', 'padam', 'menumpuk', 'tersumbat', 'retak', 'berlubang', 'gelap'];
const RARE = 'kelelawar';

/** Brings the register to `total` complaints, of which 2 in 1,000 (at most 2,000) are open, as they are after years of work. */
export async function fillRegister({ database, engine }: Connection, total: number): Promise<void> {
  const { count } = await database
    .selectFrom('casework_complaint')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const projection = firstProjection(new Date('2026-03-02T02:00:00.000Z'), 'reporter');
  const open = JSON.stringify(projection);
  const closed = JSON.stringify({ ...projection, state: 'closed', unread: false });
  const isOpen = sql`n % 500 = 0`;
  const numbers =
    engine === 'sqlite'
      ? sql`with recursive numbers(n) as (select ${sql.lit(Number(count) + 1)} union all select n + 1 from numbers where n < ${sql.lit(total)})`
      : sql`with numbers(n) as (select generate_series(${sql.lit(Number(count) + 1)}, ${sql.lit(total)}))`;
  const id =
    engine === 'sqlite'
      ? sql`lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`
      : sql`gen_random_uuid()::text`;
  const received =
    engine === 'sqlite'
      ? sql`strftime('%Y-%m-%dT%H:%M:%S.000Z', 1700000000 + n * 60, 'unixepoch')`
      : sql`to_char(to_timestamp(1700000000 + n * 60) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`;
  const pick = (words: string[], by: string) =>
    sql`case ${sql.raw(by)} % ${sql.lit(words.length)} ${sql.join(
      words.map((word, index) => sql`when ${sql.lit(index)} then ${sql.lit(word)}`),
      sql` `,
    )} end`;
  // Made anew afterwards: row by row the index of words would take most of the time.
  const words = engine === 'postgres' ? await takeAwayIndex(database) : null;
  await sql`
    insert into casework_complaint (complaint_id, channel, language, category_code, text, village_code, at_home, photo_consent,
      received_at, state, version, projection, unread)
    ${numbers}
    select ${id}, 'widget', 'id', 'jalan-rusak',
      ${pick(SUBJECTS, 'n')} || ' ' || ${pick(TROUBLES, 'n')} || ' di dekat rumah nomor ' || n || ', sudah lama dan belum ada yang datang memperbaiki.'
        || case when n % 1000 = 7 then ${sql.lit(` Ada ${RARE}.`)} else '' end,
      (select code from published_region where level = 'village' order by code limit 1), 0, 0, ${received},
      case when ${isOpen} then 'received' else 'closed' end, 1,
      case when ${isOpen} then ${sql.lit(open)} else ${sql.lit(closed)} end, 0
    from numbers`.execute(database);
  if (words !== null) await sql.raw(words).execute(database);
  await sql.raw(engine === 'sqlite' ? 'analyze' : 'vacuum analyze casework_complaint').execute(database);
}

/** Drops PostgreSQL's index of words and returns what makes it again. */
async function takeAwayIndex(database: Connection['database']): Promise<string> {
  const { rows } = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes where indexname = 'casework_complaint_words_index'`.execute(database);
  const [index] = rows;
  if (!index) throw new Error('there is no index of words');
  await sql`drop index casework_complaint_words_index`.execute(database);
  return index.indexdef;
}

/** What a verifier types: a word of every eighth complaint, two that meet in some, a rare one, one that nobody wrote. */
export const SEARCHES = { common: 'jalan', two: 'lampu padam', rare: RARE, none: 'zebra' };
