import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL whose user may make databases; absent in the project "sqlite". */
    postgresUrl?: string;
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** True in the project "postgres". */
export const onPostgres = () => inject('postgresUrl') !== undefined;

/** An empty database on the run's PostgreSQL; `options` as in `create database`. Throws in the project "sqlite". */
export async function createTestDatabase(options = ''): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  if (server === undefined)
    throw new Error('this test belongs to the project "postgres": name it *.postgres.test.ts');
  const name = `titik_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name} ${options}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(server, name) };
}

/** An autovacuum worker at work in it belongs to the superuser and is waited for, not ended. */
async function dropDatabase(server: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await administer(server, `drop database ${name} with (force)`);
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
