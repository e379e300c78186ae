import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublisherReader } from '../../../server/database/publisher-reader.ts';
import { zones } from '../../../server/database/zones.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let reader: ReturnType<typeof openPublisherReader>;
beforeAll(async () => {
  host = await openTestServer();
  await host.citizen.file(complaintOf(), newKey());
  reader = openPublisherReader(host.source);
});
afterAll(async () => {
  await reader.destroy();
  await host.close();
});

/** PostgreSQL's "insufficient_privilege". */
const REFUSED = expect.objectContaining({ code: '42501' });

test('PostgreSQL lets titik_publisher read every published table and refuses every other', async () => {
  for (const [zone, tables] of Object.entries(zones)) {
    for (const table of Object.keys(tables)) {
      const query = sql.raw(`select * from ${table}`).execute(reader);
      if (zone === 'published') expect(await query, table).toHaveProperty('rows');
      else await expect(query, table).rejects.toEqual(REFUSED);
    }
  }
});

test.each([
  'select (select text from casework_complaint) as text',
  'select 1 from published_case where exists (select 1 from identity_sealed_part)',
  'select text from casework_note union select public_id from published_case',
  'select value from casework_answer join published_question_set on set_version = version',
  'select (select ciphertext from identity_release) from published_instance',
  'select casework_search_words(text, landmark, village_code, category_code, agency_code) from casework_complaint',
  'with a as (select * from operations_account) select * from a',
  'select count(*) from casework_complaint',
  'copy casework_complaint to stdout',
  "select * from pg_read_file('postgresql.conf')",
  'select rolpassword from pg_authid',
])('PostgreSQL refuses titik_publisher: %s', async (query) => {
  await expect(sql.raw(query).execute(reader)).rejects.toEqual(REFUSED);
});

test('titik_publisher cannot write even what it can read, nor after it asks for a transaction that writes', async () => {
  await expect(sql`delete from published_agency`.execute(reader)).rejects.toMatchObject({ code: '25006' });
  await expect(
    reader
      .transaction()
      .setAccessMode('read write')
      .execute((transaction) => sql`delete from published_agency`.execute(transaction)),
  ).rejects.toEqual(REFUSED);
});

test('giving the role back on its connection does not give it the owner’s rights', async () => {
  await reader.connection().execute(async (connection) => {
    await sql`reset role`.execute(connection);
    await expect(sql`select * from casework_complaint`.execute(connection)).rejects.toEqual(REFUSED);
  });
});
