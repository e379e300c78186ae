import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineZones, zones } from '../../../server/database/zones.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

/** Kysely's own bookkeeping of migrations. */
const LIBRARY_TABLES = ['operations_migration', 'operations_migration_lock'];

test('every table has a zone in its name and every column a reason', async () => {
  const tables = (await host.server.connection.database.introspection.getTables())
    .filter((table) => !LIBRARY_TABLES.includes(table.name))
    .map((table) => [table.name, table.columns.map((column) => column.name).sort()]);
  const all = [...Object.entries(zones), ...Object.entries(engineZones[host.server.connection.engine])];
  const reasons = all.flatMap(([zone, zoneTables]) =>
    Object.entries(zoneTables as Record<string, object>).map(([table, columns]) => {
      expect(table.startsWith(`${zone}_`)).toBe(true);
      return [table, Object.keys(columns).sort()];
    }),
  );
  expect(Object.fromEntries(tables)).toEqual(Object.fromEntries(reasons));
});
