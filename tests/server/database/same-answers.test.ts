import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

// Where SQLite and PostgreSQL differ by nature; both must give what the program expects.

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

test('text is sorted by its letters’ codes, whatever the locale', async () => {
  const { database } = host.server.connection;
  const names = ['b', 'a', 'B', 'A', '-b', 'Z', 'é', 'z', '10', '9', 'a b', 'ab', '_'];
  for (const name of names) {
    await database
      .insertInto('operations_setting')
      .values({ name: `urut:${name}`, value: '', changed_at: '' })
      .execute();
  }
  const rows = await database
    .selectFrom('operations_setting')
    .select('name')
    .where('name', '>=', 'urut:')
    .where('name', '<', 'urut;')
    .orderBy('name')
    .execute();
  expect(rows.map((row) => row.name)).toEqual(names.map((name) => `urut:${name}`).sort());
});

test('a count is a number', async () => {
  const { count } = await host.server.connection.database
    .selectFrom('published_agency')
    .select((fields) => fields.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBeTypeOf('number');
  expect(count).toBeGreaterThan(0);
});

test('numbers keep every digit', async () => {
  const place = { latitude: -6.754_321_987_654_321, longitude: 111.038_765_432_198_77 };
  const { database } = host.server.connection;
  const complaint = complaintOf();
  await host.citizen.file(complaint, newKey());
  await database
    .updateTable('casework_complaint')
    .set(place)
    .where('complaint_id', '=', complaint.complaintId)
    .execute();
  const row = await database
    .selectFrom('casework_complaint')
    .select(['latitude', 'longitude'])
    .where('complaint_id', '=', complaint.complaintId)
    .executeTakeFirstOrThrow();
  expect(row).toEqual(place);
});

test('a text keeps every letter, sign and emoji', async () => {
  const text = 'Jalan ꦗꦭꦤ꧀ rusak 🚧 “parah” \\n \u200d — 100 % \' " ; $1 ? {"a":1}';
  const { trackingCode } = await host.citizen.file(complaintOf({ text }), newKey());
  expect((await host.citizen.track(trackingCode)).text).toBe(text);
});

test.each(['\u0000', 'a\u0000b', '\ud800'])(
  'a character no database text can hold gives a refusal or is dropped, never a failure',
  async (odd) => {
    const body = complaintOf({ text: `Jalan berlubang besar di depan pasar ${odd} sejak lama.` });
    const outcome = await host.citizen.file(body, newKey()).then(
      () => 'filed',
      (error: { code?: string }) => error.code,
    );
    expect(outcome).not.toBe('internal');
    const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
    const said = await host.citizen
      .sendMessage({ trackingCode, messageId: randomUUID(), text: `Lubang ${odd} itu.` })
      .then(
        () => 'sent',
        (error: { code?: string }) => error.code,
      );
    expect(said).not.toBe('internal');
  },
);
