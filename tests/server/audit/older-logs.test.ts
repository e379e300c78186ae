import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { verifyChain } from '../../../server/audit/verify-chain.ts';
import { openPostgres, openSqlite } from '../../../server/database/connect.ts';
import { createFirstTables } from '../../../server/database/migrations/0001-first-tables.ts';
import { createLogChainAndNotices } from '../../../server/database/migrations/0008-log-chain-and-notices.ts';
import { createTestDatabase, onPostgres } from '../helpers/test-database.ts';

test('openings, kept spans and operations of before become the beginning of the chain, in the order they happened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'titik-older-'));
  const postgres = onPostgres() ? await createTestDatabase() : null;
  const { database, engine, close } = postgres
    ? openPostgres(postgres.url)
    : openSqlite(join(folder, 'lama.sqlite'));
  const untyped = database as unknown as Kysely<unknown>;
  await createFirstTables(untyped, engine);
  await sql`insert into operations_log (entry_id, kind, account_id, complaint_id, note, at) values
    ('a', 'account', null, null, 'akun dibuat', '2026-03-01T01:00:00.000Z'),
    ('b', 'publication', 'p', 'c1', 'aduan diterbitkan', '2026-03-04T01:00:00.000Z')`.execute(untyped);
  await sql`insert into identity_opening (opening_id, complaint_id, part, account_id, reason, opened_at)
    values ('o', 'c1', 'contact', 'p', 'menanyakan lokasi', '2026-03-02T01:00:00.000Z')`.execute(untyped);
  await sql`insert into casework_decision
    (complaint_id, audience, span_type, span_start, span_end, action, account_id, at) values
    ('c1', 'public', 'name', 4, 9, 'keep', 'p', '2026-03-03T01:00:00.000Z'),
    ('c1', 'public', 'nik', 20, 36, 'mask', 'p', '2026-03-03T01:00:00.000Z')`.execute(untyped);
  await createLogChainAndNotices(untyped, engine);
  const lines = await database
    .selectFrom('operations_log')
    .select(['sequence', 'kind', 'note'])
    .orderBy('sequence')
    .execute();
  expect(lines.map(({ sequence, kind, note }) => `${sequence} ${kind} ${note}`)).toEqual([
    '1 account akun dibuat',
    '2 opening menanyakan lokasi',
    '3 decision bagian teks jenis name dibiarkan untuk public',
    '4 publication aduan diterbitkan',
  ]);
  expect(await verifyChain(database)).toMatchObject({ intact: true, entries: 4 });
  await close();
  await postgres?.drop();
  rmSync(folder, { recursive: true });
});
