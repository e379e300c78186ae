import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, openPostgres } from '../../../server/database/connect.ts';
import { type DatabaseRole, grants } from '../../../server/database/grants.ts';
import { migrate } from '../../../server/database/migrations.ts';
import { applyGrants } from '../../../server/database/roles.ts';
import { zones } from '../../../server/database/zones.ts';
import { createTestDatabase } from '../helpers/test-database.ts';

let url: string;
let owner: Connection;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await createTestDatabase());
  owner = openPostgres(url);
});
afterAll(async () => {
  await owner.close();
  await drop();
});

/** PostgreSQL's "insufficient_privilege". */
const REFUSED = { code: '42501' };

test('five processes that start at once migrate an empty database once', async () => {
  const connections = Array.from({ length: 5 }, () => openPostgres(url, { connections: 1 }));
  await Promise.all(
    connections.map(async (connection) => {
      await migrate(connection);
      await applyGrants(connection);
    }),
  );
  const tables = await owner.database.introspection.getTables();
  expect(tables.map((table) => table.name)).toEqual(
    expect.arrayContaining(Object.values(zones).flatMap((zone) => Object.keys(zone))),
  );
  await Promise.all(connections.map((connection) => connection.close()));
});

async function as<T>(role: DatabaseRole, use: (query: (text: string) => Promise<unknown>) => Promise<T>) {
  const connection = openPostgres(url, { role, connections: 1 });
  try {
    return await use((text) => sql.raw(text).execute(connection.database));
  } finally {
    await connection.close();
  }
}

test('each role may do on each table exactly what grants.ts says', async () => {
  const tables = Object.values(zones).flatMap((zone) => Object.keys(zone));
  for (const role of Object.keys(grants) as DatabaseRole[]) {
    for (const table of tables) {
      const { rows } = await sql<Record<string, boolean>>`
        select has_table_privilege(${role}, ${table}, 'select') as "select",
          has_table_privilege(${role}, ${table}, 'insert') as "insert",
          has_table_privilege(${role}, ${table}, 'update') as "update",
          has_table_privilege(${role}, ${table}, 'delete') as "delete",
          has_table_privilege(${role}, ${table}, 'truncate, references, trigger') as other`.execute(
        owner.database,
      );
      const held = Object.entries(rows[0] ?? {}).flatMap(([right, has]) => (has ? [right] : []));
      const given = (grants[role] as Record<string, readonly unknown[]>)[table] ?? [];
      expect(held.sort(), `${role} on ${table}`).toEqual(
        given.filter((right) => typeof right === 'string').sort(),
      );
    }
  }
});

test('what grants.ts does not let a role read whole, PostgreSQL refuses when it is tried', async () => {
  let refused = 0;
  for (const role of Object.keys(grants) as DatabaseRole[]) {
    await as(role, async (run) => {
      for (const table of Object.values(zones).flatMap((zone) => Object.keys(zone))) {
        const given = (grants[role] as Record<string, readonly unknown[]>)[table] ?? [];
        const query = run(`select * from ${table}`);
        if (given.includes('select')) await query;
        else {
          await expect(query, `${role} on ${table}`).rejects.toMatchObject(REFUSED);
          refused += 1;
        }
      }
    });
  }
  expect(refused).toBeGreaterThan(60);
});

test.each([
  'select text from casework_note',
  'select text from casework_handover',
  'select text from casework_work_log',
  'select account_id from casework_handling',
  'select value from casework_answer',
  'select question from casework_data_request',
  'select text from casework_brief',
  'select kind from casework_notice',
  'select released_by from identity_release',
  'select account_id, ciphertext from identity_release',
  'select account_id from identity_release_opening',
  'select wrapped_private_key from identity_officer_key',
  'select proposed_by from identity_key_change',
  'select filter from operations_saved_filter',
  'select note from operations_log',
  'select by_account_id from casework_handling',
  'select name, email from operations_account',
  'select secret from operations_second_factor',
  'select * from identity_sealed_part',
  'select * from identity_wrapped_key',
  'select public_key from identity_verifier_key',
  'select account_id from identity_opening',
  'delete from casework_event',
  'select * from operations_account',
  'select * from operations_session',
])('titik_intake is refused: %s', async (query) => {
  await as('titik_intake', async (run) => expect(run(query)).rejects.toMatchObject(REFUSED));
});

test.each([
  'select code_hash from operations_receipt',
  'update casework_event set data = null',
  'delete from casework_event',
  'delete from identity_opening',
  'update identity_opening set reason = null',
  'update identity_sealed_part set ciphertext = null',
  'delete from operations_log',
  'update operations_log set note = null',
  'update casework_note set text = null',
  'delete from casework_work_log',
  'delete from casework_data_request',
  'update casework_answer set value = null',
  'update identity_consent set agreed = 1',
  'delete from identity_release_opening',
  'delete from identity_release',
  'update casework_decision set action = null',
])('titik_desk is refused: %s', async (query) => {
  await as('titik_desk', async (run) => expect(run(query)).rejects.toMatchObject(REFUSED));
});

test('no role makes or changes tables', async () => {
  for (const role of Object.keys(grants) as DatabaseRole[]) {
    await as(role, async (run) => {
      await expect(run('create table public.more (id integer)')).rejects.toMatchObject(REFUSED);
      await expect(run('alter table published_case add more integer')).rejects.toMatchObject(REFUSED);
    });
  }
});

test('a right that is not in grants.ts is gone after the next start', async () => {
  await sql`grant select on identity_sealed_part to titik_intake`.execute(owner.database);
  await sql`grant select (account_id) on identity_opening to titik_intake`.execute(owner.database);
  await applyGrants(owner);
  await as('titik_intake', async (run) => {
    await expect(run('select * from identity_sealed_part')).rejects.toMatchObject(REFUSED);
    await expect(run('select account_id from identity_opening')).rejects.toMatchObject(REFUSED);
  });
});

test('settings in the address do not push the role aside', async () => {
  const other = new URL(url);
  other.searchParams.set('options', '-c statement_timeout=1234');
  const connection = openPostgres(other.href, { role: 'titik_intake' });
  const { rows } = await sql<{ who: string; limit: string }>`
    select current_user as who, current_setting('statement_timeout') as "limit"`.execute(connection.database);
  expect(rows).toEqual([{ who: 'titik_intake', limit: '1234ms' }]);
  await connection.close();
});
