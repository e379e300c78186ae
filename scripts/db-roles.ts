import { parseArgs } from 'node:util';
import { readConfig } from '../server/config.ts';
import { openPostgres } from '../server/database/connect.ts';
import { migrate } from '../server/database/migrations.ts';
import { reachPostgres } from '../server/database/reach-postgres.ts';
import { applyGrants, createRoles } from '../server/database/roles.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/**
 * Makes the roles of the server's parts in the database of `DATABASE_URL`. Where the server's own user may not make roles, a user
 * who may names it: DATABASE_URL=postgres://postgres@…/titik npm run db:roles -- --member titik
 */
async function dbRoles(): Promise<void> {
  const { values } = parseArgs({ options: { member: { type: 'string' } } });
  const { databaseUrl } = readConfig(process.env);
  if (databaseUrl === null) {
    throw new OperatorError(
      'Roles are for PostgreSQL. Name the database: DATABASE_URL=postgres://titik:password@127.0.0.1:5432/titik npm run db:roles',
    );
  }
  const connection = openPostgres(databaseUrl, { connections: 1 });
  try {
    await reachPostgres(connection, databaseUrl);
    const made = await createRoles(connection, values.member ?? null).catch(explainRefusal);
    console.log(made.length > 0 ? `Made: ${made.join(', ')}.` : 'All roles were there already.');
    if (values.member) {
      console.log(`${values.member} may take them on; the server grants their rights when it starts.`);
      return;
    }
    await migrate(connection);
    await applyGrants(connection);
    console.log('Their rights are those of server/database/grants.ts.');
  } finally {
    await connection.close();
  }
}

/** 42501 is PostgreSQL's "insufficient privilege". */
function explainRefusal(error: unknown): never {
  if ((error as { code?: string }).code !== '42501') throw error;
  throw new OperatorError(
    'This user may not make roles. Let one who may name the server’s own user: DATABASE_URL=postgres://postgres@127.0.0.1:5432/titik npm run db:roles -- --member titik',
  );
}

try {
  await dbRoles();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
