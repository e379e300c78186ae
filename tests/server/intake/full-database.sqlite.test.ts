import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.catch((thrown: unknown) => thrown);
  return error instanceof ProblemError ? error.problem : error;
};

test('a full SQLite file gives no receipt, a clear sentence, and nothing half-stored; later the same request succeeds', async () => {
  const host = await openTestServer();
  const { database } = host.server.connection;
  const complaint = complaintOf({ text: 'Saluran air meluap ke jalan setiap hujan. '.repeat(110) });
  const key = newKey();
  const { page_count: pages } = (await sql<{ page_count: number }>`pragma page_count`.execute(database))
    .rows[0] ?? { page_count: 0 };
  await sql.raw(`pragma max_page_count = ${pages}`).execute(database);
  const filler = 'x'.repeat(4000);
  for (let index = 0; index < 200; index += 1) {
    const row = { name: `filler${index}`, value: filler, changed_at: '' };
    const full = await database
      .insertInto('operations_setting')
      .values(row)
      .execute()
      .then(
        () => false,
        () => true,
      );
    if (full) break;
  }
  expect(await refusal(host.citizen.file(complaint, key))).toMatchObject({
    code: 'storage_refused',
    status: 503,
  });
  const left = await Promise.all(
    (['casework_complaint', 'casework_event', 'operations_receipt'] as const).map((table) =>
      database.selectFrom(table).selectAll().execute(),
    ),
  );
  expect(left).toEqual([[], [], []]);
  await sql`pragma max_page_count = 1000000`.execute(database);
  expect((await host.citizen.file(complaint, key)).trackingCode).toMatch(/^0\d{15}$/);
  await host.close();
});
