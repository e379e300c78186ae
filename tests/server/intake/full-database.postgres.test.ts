import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.catch((thrown: unknown) => thrown);
  return error instanceof ProblemError ? error.problem : error;
};

const failAtEvents = (code: string) =>
  sql
    .raw(`
      create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no space left on device' using errcode = '${code}'; end $$;
      create or replace trigger refuse before insert on casework_event for each row execute function refuse()`)
    .execute(host.server.connection.database);

test.each([
  ['a full disk', '53100'],
  ['a shutdown', '57P01'],
  ['an unreadable disk', '58030'],
])(
  '%s of PostgreSQL in the middle of a filing gives no receipt and leaves nothing; later the same request succeeds',
  async (_what, code) => {
    const complaint = complaintOf();
    const key = newKey();
    await failAtEvents(code);
    expect(await refusal(host.citizen.file(complaint, key))).toMatchObject({
      code: 'storage_refused',
      status: 503,
    });
    const { database } = host.server.connection;
    for (const table of ['casework_complaint', 'casework_event', 'operations_receipt'] as const) {
      const rows = await database
        .selectFrom(table)
        .select('complaint_id')
        .where('complaint_id', '=', complaint.complaintId)
        .execute();
      expect(rows).toEqual([]);
    }
    await sql`drop trigger refuse on casework_event`.execute(database);
    expect((await host.citizen.file(complaint, key)).trackingCode).toMatch(/^0\d{15}$/);
  },
);

test('a connection that PostgreSQL cut is replaced at the next request', async () => {
  await host.citizen.file(complaintOf(), newKey());
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(host.server.connection.database);
  await expect
    .poll(async () => (await host.citizen.file(complaintOf(), newKey())).trackingCode)
    .toMatch(/^0\d{15}$/);
});
