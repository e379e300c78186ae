import { expect, test } from 'vitest';
import { openPostgres } from '../../../server/database/connect.ts';
import { DatabaseUrlError } from '../../../server/database/database-url-error.ts';
import { reachPostgres } from '../../../server/database/reach-postgres.ts';
import { createTestDatabase } from '../helpers/test-database.ts';

/** What the operator reads when the server starts with this address. */
async function sentenceFor(url: string): Promise<string> {
  const connection = openPostgres(url);
  const error = await reachPostgres(connection, url).catch((thrown: unknown) => thrown);
  await connection.close();
  expect(error).toBeInstanceOf(DatabaseUrlError);
  return (error as Error).message;
}

async function changed(change: (url: URL) => void): Promise<string> {
  const database = await createTestDatabase();
  const url = new URL(database.url);
  change(url);
  const sentence = await sentenceFor(url.href);
  if (url.password !== '') expect(sentence).not.toContain(url.password);
  await database.drop();
  return sentence;
}

test('a PostgreSQL that is not there is named with its address and the cure', async () => {
  const sentence = await changed((url) => {
    url.port = '1';
  });
  expect(sentence).toMatch(
    /^DATABASE_URL: PostgreSQL at [\w.]+:1\/titik_test_\w+ cannot be used \(nobody listens there\)\. Start it/,
  );
});

test('a database that does not exist is named', async () => {
  expect(await changed((url) => (url.pathname = '/tidak_ada'))).toContain(
    '/tidak_ada cannot be used (no such database)',
  );
});

test('a wrong password is said and not shown', async () => {
  expect(await changed((url) => (url.password = 'bukan-kata-sandinya'))).toContain('(wrong password)');
});

test('a database that cannot hold every letter is refused with the command that makes one', async () => {
  const database = await createTestDatabase(
    "encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0",
  );
  expect(await sentenceFor(database.url)).toContain('stores text as SQL_ASCII');
  await database.drop();
});
