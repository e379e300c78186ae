import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zones } from '../../../server/database/zones.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

/** Kysely's own bookkeeping of migrations. */
const LIBRARY_TABLES = ['operations_migration', 'operations_migration_lock'];

test('every table has a zone in its name and every column a reason', async () => {
  const tables = await sql<{
    name: string;
  }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(
    host.server.connection.database,
  );
  const classified = Object.assign({}, ...Object.values(zones)) as Record<string, Record<string, string>>;
  const names = tables.rows.map((row) => row.name).filter((name) => !LIBRARY_TABLES.includes(name));
  expect(names.sort()).toEqual(Object.keys(classified).sort());
  for (const [zone, zoneTables] of Object.entries(zones)) {
    for (const [table, reasons] of Object.entries(zoneTables)) {
      expect(table.startsWith(`${zone}_`)).toBe(true);
      const columns = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(
        host.server.connection.database,
      );
      expect(columns.rows.map((column) => column.name).sort(), table).toEqual(Object.keys(reasons).sort());
    }
  }
});
