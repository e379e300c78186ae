import { type Kysely, sql } from 'kysely';

/** The sentence under a category was Indonesian alone; it becomes JSON in three languages like the name, the others empty. */
export async function translateHints(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    code: string;
    hint: string;
  }>`select code, hint from published_category`.execute(database);
  for (const { code, hint } of rows) {
    const hints = JSON.stringify({ id: hint, en: '', jv: '' });
    await sql`update published_category set hint = ${hints} where code = ${code}`.execute(database);
  }
}
