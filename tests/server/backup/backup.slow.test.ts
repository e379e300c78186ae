import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '../../../server/audit/verify-chain.ts';
import { secretsFileOf } from '../../../server/backup/backup-manifest.ts';
import { backedUpTables } from '../../../server/backup/backup-tables.ts';
import { type RestoreTarget, restoreBackup } from '../../../server/backup/restore-backup.ts';
import { writeBackup } from '../../../server/backup/write-backup.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import { type Connection, openPostgres, openSqlite } from '../../../server/database/connect.ts';
import { dataFolderAt } from '../../../server/open-server.ts';
import { createDiskPhotoStore } from '../../../server/photos/disk-photo-store.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { createTestDatabase, onPostgres, type TestDatabase } from '../helpers/test-database.ts';
import { stepsOf } from '../staff/desk-steps.ts';

const PASSPHRASE = 'enam kata acak yang panjang';
let host: TestServer;
let scratch: string;
/** A connection beside the server's, as the command has. */
let own: Connection;
const databases: TestDatabase[] = [];
beforeAll(async () => {
  host = await openTestServer();
  own =
    host.source.engine === 'sqlite'
      ? openSqlite(host.source.file)
      : openPostgres(host.source.url, { connections: 2 });
  scratch = mkdtempSync(join(tmpdir(), 'titik-backup-'));
});
afterAll(async () => {
  await own.close();
  await host.close();
  for (const database of databases) await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

const source = (): Parameters<typeof writeBackup>[0] => ({
  connection: own,
  photos: host.server.photos,
  secretsFile: dataFolderAt(host.folder).secrets,
  loaders: dataFolderAt(host.folder).loaders,
  passphrase: PASSPHRASE,
  now: () => new Date(),
});

let restored = 0;
async function emptyTarget() {
  restored += 1;
  const root = join(scratch, `restored-${restored}`);
  const database = onPostgres() ? await createTestDatabase() : null;
  if (database) databases.push(database);
  const connect = (at: string): Connection =>
    database ? openPostgres(database.url) : openSqlite(dataFolderAt(at).database);
  const photosAt = (at: string) => ({
    casework: createDiskPhotoStore(join(at, 'photos', 'casework')),
    published: createDiskPhotoStore(join(at, 'photos', 'published')),
  });
  const target: RestoreTarget = {
    engine: host.server.connection.engine,
    root,
    open: (at) => {
      mkdirSync(at, { recursive: true });
      return { connection: connect(at), folder: dataFolderAt(at), photos: photosAt(at) };
    },
  };
  return { target, root, connect: () => connect(root), photos: photosAt(root) };
}
const secretsOf = (folder: string, passphrase = PASSPHRASE) => ({ file: secretsFileOf(folder), passphrase });

async function contentOf(connection: Connection): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of await backedUpTables(connection)) {
    const rows = await connection.database
      .selectFrom(table as 'operations_setting')
      .selectAll()
      .execute();
    all[table] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}

async function fileOne(withPhoto: boolean): Promise<string> {
  const complaint = complaintOf();
  if (withPhoto) {
    const create = { width: 64, height: 48, channels: 3 as const, background: '#753' };
    const jpeg = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
    const { photoId } = await host.citizen.uploadPhoto(new Blob([jpeg], { type: 'image/jpeg' }));
    complaint.photos = [{ photoId, caption: '' }];
  }
  await host.citizen.file(complaint, newKey());
  return complaint.complaintId;
}

test('a backup under load restores to every complaint acknowledged before it, whole, with every photo', async () => {
  const verifier = await host.signIn('verifier');
  const step = stepsOf(host, verifier);
  const before = [await fileOne(true), await fileOne(false)];
  await step.verify(before[0] ?? '');
  await step.assign(before[0] ?? '', 'dpupr');
  const folder = join(scratch, 'under-load');
  let writing = true;
  const during: string[] = [];
  const load = Promise.all(
    [0, 1, 2].map(async (lane) => {
      while (writing) during.push(await fileOne(lane === 0));
    }),
  );
  while (during.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  const acknowledged = [...before, ...during];
  expect(existsSync(folder)).toBe(false);
  const manifest = await writeBackup(source(), folder);
  writing = false;
  await load;

  const { target, connect, photos } = await emptyTarget();
  await restoreBackup(folder, secretsOf(folder), target);
  const connection = connect();
  try {
    const rows = await connection.database.selectFrom('casework_complaint').select('complaint_id').execute();
    const there = new Set(rows.map((row) => row.complaint_id));
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(there.size).toBeLessThanOrEqual(before.length + during.length);
    const report = await compareStoredState(connection.database);
    expect(report).toMatchObject({ difference: null, complaints: there.size });
    expect((await verifyChain(connection.database)).intact).toBe(true);
    const named = await connection.database.selectFrom('casework_photo').select('photo_id').execute();
    expect(named.length).toBe(manifest.photos.casework);
    for (const { photo_id } of named)
      expect((await photos.casework.get(`${photo_id}.webp`))?.length).toBeGreaterThan(50);
    // The receipt of each: whoever was acknowledged can look.
    const receipts = await connection.database
      .selectFrom('operations_receipt')
      .select('complaint_id')
      .execute();
    expect(receipts.map((row) => row.complaint_id).sort()).toEqual([...there].sort());
  } finally {
    await connection.close();
  }
});

test('at rest, backup and restore give the same rows in every table, the same secrets, and an index of words that finds', async () => {
  const folder = join(scratch, 'at-rest');
  await writeBackup(source(), folder);
  const { target, root, connect } = await emptyTarget();
  await restoreBackup(folder, secretsOf(folder), target);
  const connection = connect();
  try {
    expect(await contentOf(connection)).toEqual(await contentOf(host.server.connection));
    if (connection.engine === 'sqlite') {
      const { rows } =
        await sql`select rowid from casework_search where casework_search match 'berlubang'`.execute(
          connection.database,
        );
      expect(rows.length).toBeGreaterThan(1);
    }
  } finally {
    await connection.close();
  }
  expect(JSON.parse(readFileSync(dataFolderAt(root).secrets, 'utf8'))).toEqual(host.server.secrets);
  expect(statSync(dataFolderAt(root).secrets).mode & 0o777).toBe(0o600);
});

test('the folder of a backup holds no secret, and nobody else may read it', async () => {
  const folder = join(scratch, 'private');
  await writeBackup(source(), folder);
  const { pepper, codeSecret, sessionSecret } = host.server.secrets;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of [...files.map((entry) => join(entry.parentPath, entry.name)), secretsFileOf(folder)]) {
    const text = readFileSync(file, 'latin1');
    for (const secret of [pepper, codeSecret, sessionSecret])
      expect([file, text.includes(secret)]).toEqual([file, false]);
    expect([file, statSync(file).mode & 0o077]).toEqual([file, 0]);
  }
});

test('each refusal says what to do, and leaves the target as it was', async () => {
  const folder = join(scratch, 'refused');
  await writeBackup(source(), folder);
  const { target, root, connect } = await emptyTarget();
  const refused = (secrets = secretsOf(folder), to = target, from = folder) =>
    expect(restoreBackup(from, secrets, to)).rejects;
  await expect(writeBackup(source(), folder)).rejects.toThrow('exists already');
  await expect(writeBackup({ ...source(), passphrase: 'pendek' }, join(scratch, 'short'))).rejects.toThrow(
    '16 letters',
  );
  await refused(secretsOf(folder, 'kata sandi yang lain sama sekali')).toThrow('The secrets do not open');
  await refused({ file: join(scratch, 'nowhere.json'), passphrase: PASSPHRASE }).toThrow('--secrets FILE');
  await refused(secretsOf(folder), target, scratch).toThrow('no complete backup');
  const other = target.engine === 'sqlite' ? ('postgres' as const) : ('sqlite' as const);
  await refused(secretsOf(folder), { ...target, engine: other }).toThrow('db:move');

  const manifestFile = join(folder, 'manifest.json');
  const manifest = readFileSync(manifestFile, 'utf8');
  const parsed = JSON.parse(manifest) as { migrations: string[] };
  writeFileSync(
    manifestFile,
    JSON.stringify({ ...parsed, migrations: [...parsed.migrations, '9999-from-tomorrow'] }),
  );
  await refused().toThrow('9999-from-tomorrow');
  writeFileSync(manifestFile, JSON.stringify({ ...parsed, format: 2 }));
  await refused().toThrow('newer version');
  writeFileSync(manifestFile, manifest);
  const table = join(folder, 'tables', 'casework_complaint.ndjson.gz');
  const bytes = readFileSync(table);
  const damaged = Buffer.from(bytes);
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  writeFileSync(table, damaged);
  await refused().toThrow('casework_complaint.ndjson.gz is damaged');
  rmSync(table);
  await refused().toThrow('casework_complaint.ndjson.gz is missing');
  writeFileSync(table, bytes);
  expect(existsSync(root)).toBe(false);

  mkdirSync(root);
  writeFileSync(join(root, 'mine.txt'), 'x');
  await refused().toThrow('is not empty');
  expect(readdirSync(root)).toEqual(['mine.txt']);
  rmSync(join(root, 'mine.txt'));
  await restoreBackup(folder, secretsOf(folder), target);
  if (target.engine === 'postgres') {
    await refused(secretsOf(folder), { ...target, root: `${root}-second` }).toThrow(
      'The database is not empty',
    );
  }
  await connect().close();
});

test('a backup of an older version is restored and brought to the newest shape', async () => {
  const folder = join(scratch, 'older');
  await writeBackup(source(), folder);
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    migrations: string[];
    tables: { name: string }[];
    files: { path: string; bytes: number; sha256: string }[];
  };
  // What the first shape had not: the tables are left out, the rows keep what it had.
  const first = manifest.migrations.slice(0, 1);
  const old = ['operations_receipt', 'operations_setting'];
  manifest.migrations = first;
  manifest.tables = manifest.tables.filter(({ name }) => old.slice(0, 1).includes(name));
  manifest.files = manifest.files.filter(({ path }) => old.some((name) => path.includes(name)));
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const { target, connect } = await emptyTarget();
  await restoreBackup(folder, secretsOf(folder), target);
  const connection = connect();
  try {
    const receipts = await connection.database.selectFrom('operations_receipt').selectAll().execute();
    expect(receipts.length).toBeGreaterThan(3);
    expect(await connection.database.selectFrom('casework_complaint').select('erased_on').execute()).toEqual(
      [],
    );
  } finally {
    await connection.close();
  }
});

test('an interrupted backup leaves no folder of its name, and the next one begins anew', async () => {
  const folder = join(scratch, 'interrupted');
  const broken = {
    ...source(),
    photos: {
      ...host.server.photos,
      published: {
        ...host.server.photos.published,
        list: async () => {
          throw new Error('gone');
        },
      },
    },
  };
  await expect(writeBackup(broken, folder)).rejects.toThrow('gone');
  expect([existsSync(folder), existsSync(secretsFileOf(folder)), existsSync(`${folder}.part`)]).toEqual([
    false,
    false,
    true,
  ]);
  await writeBackup(source(), folder);
  expect([existsSync(folder), existsSync(`${folder}.part`)]).toEqual([true, false]);
});

test('loaders that pages have pinned, and the monthly snapshots nobody could compute again, are restored to the byte', async () => {
  const loaders = join(dataFolderAt(host.folder).loaders, 'embed');
  mkdirSync(loaders, { recursive: true });
  writeFileSync(join(loaders, '0123456789abcdef.js'), '/* of a version long gone */');
  const { database } = host.server.connection;
  const [taken_on, snapshot_at] = ['2025-12-01', '2025-12-01T03:00:00.000Z'];
  await database
    .insertInto('published_snapshot')
    .values({ taken_on, snapshot_at, record: JSON.stringify({ figure: 7 }) })
    .execute();
  await database
    .insertInto('published_snapshot_row')
    .values({ public_id: 'ABCDEFGHJK', first_on: taken_on, last_on: null, record: '{"état":1}' })
    .execute();
  const before = await contentOf(own);
  const folder = join(scratch, 'pinned');
  await writeBackup(source(), folder);
  const { target, root, connect } = await emptyTarget();
  await restoreBackup(folder, secretsOf(folder), target);
  expect(readFileSync(join(root, 'loaders', 'embed', '0123456789abcdef.js'), 'utf8')).toBe(
    '/* of a version long gone */',
  );
  const connection = connect();
  const after = await contentOf(connection);
  await connection.close();
  for (const table of ['published_snapshot', 'published_snapshot_row']) {
    expect(after[table], table).toEqual(before[table]);
    expect(after[table]?.length, table).toBeGreaterThan(0);
  }
});
