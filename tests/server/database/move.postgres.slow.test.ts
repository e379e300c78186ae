import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSetup } from '../../../demo/demo-setup.ts';
import { openPostgres, openSqlite } from '../../../server/database/connect.ts';
import { MoveRefusedError, moveDatabase, tablesToMove } from '../../../server/database/move.ts';
import { realEffects } from '../../../server/effects.ts';
import { fileComplaint } from '../../../server/intake/file-complaint.ts';
import { type OpenedServer, openServer } from '../../../server/open-server.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { createAuth } from '../../../server/staff/auth.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { createTestDatabase } from '../helpers/test-database.ts';

const ADDRESSES = { site: 'http://localhost:1', service: 'http://localhost:2', desk: 'http://localhost:3' };
const folder = mkdtempSync(join(tmpdir(), 'titik-move-'));
const file = join(folder, 'titik.sqlite');
const key = newKey();
const complaint = complaintOf({
  text: 'Lampu «jalan» padam — sudah 3 malam, kata warga: "gelap" 🌑 di gang ini.',
});

const open = (databaseUrl: string | null = null): Promise<OpenedServer> =>
  openServer({
    folder,
    databaseUrl,
    addresses: ADDRESSES,
    policy: 'wonosobo',
    effects: realEffects,
    setup: demoSetup(ADDRESSES, 'http://127.0.0.1:4324'),
  });

beforeAll(async () => {
  const opened = await open();
  const { server } = opened;
  for (let index = 0; index < 600; index += 1) {
    await fileComplaint(server, { complaint: complaintOf(), channel: 'widget', idempotencyKey: newKey() });
  }
  await fileComplaint(server, { complaint, channel: 'widget', idempotencyKey: key });
  const person = {
    email: 'admin@contoh.example',
    name: 'Admin',
    password: 'kata-sandi-uji-coba',
    agencyCode: null,
  };
  await createAccount(server, createAuth(server), { ...person, role: 'administrator' }, null);
  await opened.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = async (url: string) => {
  const target = openPostgres(url);
  const { rows } = await sql<{ n: number }>`select count(*) as n from casework_complaint`.execute(
    target.database,
  );
  await target.close();
  return rows[0]?.n;
};

async function moving(url: string, interrupt?: (table: string) => void) {
  const [source, target] = [openSqlite(file), openPostgres(url, { connections: 2 })];
  try {
    return await moveDatabase(source, target, interrupt);
  } finally {
    await source.close();
    await target.close();
  }
}

test('a move interrupted in the middle leaves an empty database; the next one carries every row, proves it, and the same request has its receipt there', async () => {
  const { url, drop } = await createTestDatabase();
  const cut = moving(url, (table) => {
    if (table === 'casework_event') throw new Error('power cut');
  });
  await expect(cut).rejects.toThrow('power cut');
  expect(await counts(url)).toBe(0);

  const report = await moving(url);
  expect(report.before).toBe(false);
  expect(Object.keys(report.tables)).toEqual(tablesToMove);
  expect(report.tables.casework_complaint?.rows).toBe(601);
  expect(report.tables.operations_account?.rows).toBe(1);
  const again = await moving(url);
  expect(again).toEqual({ ...report, before: true });

  const before = openSqlite(file);
  const [known] = await before.database
    .selectFrom('operations_receipt')
    .selectAll()
    .where('complaint_id', '=', complaint.complaintId)
    .execute();
  await before.close();
  const opened = await open(url);
  const receipt = await fileComplaint(opened.server, { complaint, channel: 'widget', idempotencyKey: key });
  expect(JSON.parse(known?.record ?? '{}')).toEqual({ ...receipt, trackingCode: null });
  const row = await opened.server.connection.database
    .selectFrom('casework_complaint')
    .select('text')
    .where('complaint_id', '=', complaint.complaintId)
    .executeTakeFirst();
  expect(row?.text).toBe(complaint.text);
  const auth = createAuth(opened.server);
  const signedIn = await auth.api.signInEmail({
    body: { email: 'admin@contoh.example', password: 'kata-sandi-uji-coba' },
  });
  expect(signedIn.user.name).toBe('Admin');
  await opened.close();
  await drop();
});

test('one changed letter on the other side is found, and a database that is not empty is refused', async () => {
  const { url, drop } = await createTestDatabase();
  await moving(url);
  const target = openPostgres(url);
  await target.database
    .updateTable('casework_complaint')
    .set({ text: `${complaint.text}!` })
    .where('complaint_id', '=', complaint.complaintId)
    .execute();
  await target.close();
  await expect(moving(url)).rejects.toThrow(/is not empty \(.*casework_complaint.*createdb/);
  await drop();
});

test.each([
  [
    'older',
    async (run: (text: string) => Promise<unknown>) =>
      run("delete from operations_migration where name like '0016%'"),
    /lacks 0016.*Start this version on it once/,
  ],
  [
    'newer',
    async (run: (text: string) => Promise<unknown>) =>
      run("insert into operations_migration (name, timestamp) values ('9999-later', '')"),
    /newer Titik Terang \(it knows 9999-later\)/,
  ],
])(
  'a data folder of an %s version is refused before anything is written',
  async (_what, change, sentence) => {
    const { url, drop } = await createTestDatabase();
    const own = mkdtempSync(join(tmpdir(), 'titik-move-'));
    const source = openSqlite(file);
    await sql.raw(`vacuum into '${join(own, 'copy.sqlite')}'`).execute(source.database);
    await source.close();
    const copy = openSqlite(join(own, 'copy.sqlite'));
    await change((text) => sql.raw(text).execute(copy.database));
    const target = openPostgres(url);
    const refused = moveDatabase(copy, target);
    await expect(refused).rejects.toThrow(MoveRefusedError);
    await expect(refused).rejects.toThrow(sentence);
    expect(await target.database.introspection.getTables()).toEqual([]);
    await copy.close();
    await target.close();
    await drop();
    rmSync(own, { recursive: true });
  },
);

test('the command refuses a running server and a missing folder, moves, and puts the old file aside', async () => {
  const { url, drop } = await createTestDatabase();
  const run = (change: Record<string, string>) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '..', '..', '..', 'scripts', 'db-move.ts')],
      { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: url, ...change }, encoding: 'utf8' },
    );
    return { said: `${stdout}${stderr}`, status };
  };
  expect(run({ DATABASE_URL: '' })).toMatchObject({
    status: 1,
    said: expect.stringContaining('Name the empty database'),
  });
  expect(run({ DATA_DIR: join(folder, 'nowhere') }).said).toContain('There is nothing to move');
  const running = await open();
  expect(run({}).said).toContain('Another Titik Terang already works');
  await running.close();
  const moved = run({});
  expect(moved).toMatchObject({
    status: 0,
    said: expect.stringContaining('equal counts and checksums on both sides'),
  });
  expect([existsSync(file), existsSync(`${file}.moved`)]).toEqual([false, true]);
  expect(await counts(url)).toBe(601);
  await drop();
}, 60_000);
