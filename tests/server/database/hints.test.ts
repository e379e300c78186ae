import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openPostgres, openSqlite } from '../../../server/database/connect.ts';
import { migrate } from '../../../server/database/migrations.ts';
import { createTestDatabase, onPostgres } from '../helpers/test-database.ts';

test('a hint written before there were three languages is Indonesian afterwards, and nothing of it is lost', async () => {
  const server = onPostgres() ? await createTestDatabase() : null;
  const connection = server ? openPostgres(server.url) : openSqlite(':memory:');
  const { database } = connection;
  await migrate(connection, '0023-outward-attributes');
  const written = 'Lubang "besar", aspal\nmengelupas {atau} \\retak\u2019';
  await sql`insert into published_category
    (code, name, hint, place_precision, sensitive, personal_service, confidential, position)
    values ('jalan', '{}', ${written}, 'spot', 0, 0, 0, 0), ('lain', '{}', '', 'cell', 0, 0, 0, 1)`.execute(
    database,
  );
  await migrate(connection);
  const rows = await database
    .selectFrom('published_category')
    .select(['code', 'hint'])
    .orderBy('code')
    .execute();
  expect(rows.map(({ code, hint }) => [code, JSON.parse(hint)])).toEqual([
    ['jalan', { id: written, en: '', jv: '' }],
    ['lain', { id: '', en: '', jv: '' }],
  ]);
  await connection.close();
  await server?.drop();
});
