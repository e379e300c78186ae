import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '../../../server/audit/verify-chain.ts';
import { logOperation } from '../../../server/staff/log-operation.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
  for (let turn = 1; turn <= 12; turn += 1) {
    await logOperation(host.server, {
      kind: 'administration',
      accountId: null,
      note: `pengaturan ke-${turn}`,
    });
  }
});
afterAll(() => host.close());

const verify = (noted?: string) => verifyChain(host.server.connection.database, noted);

/** Does something to the log behind the server's back, looks at the chain, and puts the log back as it was. */
async function afterFraud(statement: ReturnType<typeof sql>) {
  const { database } = host.server.connection;
  const before = await database.selectFrom('operations_log').selectAll().execute();
  await statement.execute(database);
  const seen = await verify();
  await database.deleteFrom('operations_log').execute();
  await database.insertInto('operations_log').values(before).execute();
  expect((await verify()).intact).toBe(true);
  return seen;
}

test('a log nobody touched is whole, and its last hash is the head', async () => {
  const { intact, entries, head } = await verify();
  const last = await host.server.connection.database
    .selectFrom('operations_log')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
  expect({ intact, entries, head }).toEqual({ intact: true, entries: last.sequence, head: last.hash });
  expect(entries).toBe(12);
});

test.each([
  ['a changed note', sql`update operations_log set note = 'tidak apa-apa' where sequence = 5`],
  ['another person', sql`update operations_log set account_id = 'x' where sequence = 5`],
  ['another time', sql`update operations_log set at = '2026-01-01T00:00:00.000Z' where sequence = 5`],
  ['another kind', sql`update operations_log set kind = 'event' where sequence = 5`],
  ['another complaint', sql`update operations_log set complaint_id = 'x' where sequence = 5`],
  ['a line taken out', sql`delete from operations_log where sequence = 5`],
  [
    'a line whose own hash was mended after the change',
    sql`update operations_log set note = 'lain', hash = 'aa' where sequence = 5`,
  ],
])('%s breaks the chain at that line', async (_what, statement) => {
  expect(await afterFraud(statement)).toMatchObject({ intact: false, entries: 4, brokenAt: 5 });
});

test('a line put in between breaks the chain where it stands', async () => {
  const seen = await afterFraud(sql`
    insert into operations_log (sequence, entry_id, kind, note, at, previous_hash, hash)
    values (13, 'x', 'event', 'sisipan', '2026-03-02T02:00:00.000Z', 'aa', 'bb')`);
  expect(seen).toMatchObject({ intact: false, brokenAt: 13 });
});

test('lines cut off at the end are seen by whoever noted the head', async () => {
  const { head } = await verify();
  expect((await verify(head)).notedAt).toBe(12);
  const { database } = host.server.connection;
  const cut = await database.selectFrom('operations_log').selectAll().where('sequence', '>', 10).execute();
  await database.deleteFrom('operations_log').where('sequence', '>', 10).execute();
  expect(await verify(head)).toMatchObject({ intact: true, entries: 10, notedAt: null });
  await database.insertInto('operations_log').values(cut).execute();
});

test('twenty entries at once become twenty links of one chain', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      logOperation(host.server, { kind: 'event', accountId: null, note: `serentak ${turn}` }),
    ),
  );
  expect(await verify()).toMatchObject({ intact: true, entries: 32 });
});
