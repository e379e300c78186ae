import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublisherReader } from '../../../server/database/publisher-reader.ts';
import { engineZones, zones } from '../../../server/database/zones.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let file: string;
beforeAll(async () => {
  host = await openTestServer();
  await host.citizen.file(complaintOf(), newKey());
  if (host.source.engine === 'sqlite') file = host.source.file;
});
afterAll(() => host.close());

/** The last is the index of words, which cannot even be opened: the authorizer denies it its own tables. */
const REFUSED = /not authorized|prohibited|vtable constructor failed: casework_search/;

test('reads every published table and no other, whatever the query', async () => {
  const reader = openPublisherReader(host.source);
  for (const [zone, tables] of [...Object.entries(zones), ...Object.entries(engineZones.sqlite)]) {
    for (const table of Object.keys(tables)) {
      const query = sql.raw(`select * from ${table}`).execute(reader);
      if (zone === 'published') expect(await query).toHaveProperty('rows');
      else await expect(query, table).rejects.toThrow(REFUSED);
    }
  }
  const roundabout = [
    'select (select text from casework_complaint) as text',
    'select 1 from published_case where exists (select 1 from identity_sealed_part)',
    'with a as (select * from operations_account) select * from a',
    'select text from casework_note union select public_id from published_case',
    'select value from casework_answer join published_question_set on set_version = version',
    'select (select ciphertext from identity_release) from published_instance',
    "select rowid from casework_search where casework_search match 'jalan'",
    "create virtual table temp.words using fts5vocab('main', 'casework_search', 'row')",
    'select name from sqlite_schema',
    "attach database 'other.sqlite' as other",
    'pragma table_info(casework_complaint)',
  ];
  for (const query of roundabout) {
    await expect(sql.raw(query).execute(reader), query).rejects.toThrow(REFUSED);
  }
  await reader.destroy();
});

test('cannot write even what it can read', async () => {
  const reader = openPublisherReader(host.source);
  await expect(sql`delete from published_agency`.execute(reader)).rejects.toThrow();
  await reader.destroy();
  const plain = new DatabaseSync(file, { readOnly: true });
  expect(plain.prepare('select count(*) as n from published_agency').get()).not.toEqual({ n: 0 });
  plain.close();
});
