import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ConfigError } from '../config.ts';
import type { Connection, DatabaseEngine } from './connect.ts';
import { createFirstTables } from './migrations/0001-first-tables.ts';
import { createWaitingPublications } from './migrations/0002-waiting-publications.ts';
import { extendLifecycle } from './migrations/0003-lifecycle.ts';
import { createAgencyOfficer } from './migrations/0004-agency-officer.ts';
import { createVerifierDesk } from './migrations/0005-verifier-desk.ts';
import { createReleasesAndKeyChanges } from './migrations/0007-releases-and-key-changes.ts';
import { createLogChainAndNotices } from './migrations/0008-log-chain-and-notices.ts';
import { createAdministration } from './migrations/0009-administration.ts';
import { addCategoryKinds } from './migrations/0010-category-kinds.ts';
import { addErasure } from './migrations/0011-retention.ts';
import { createOpen311 } from './migrations/0012-open311.ts';
import { createSnapshots } from './migrations/0013-snapshots.ts';
import { createChannels } from './migrations/0015-channels.ts';
import { addJobLeases } from './migrations/0016-job-leases.ts';
import { createSp4n } from './migrations/0017-sp4n.ts';
import { createWebhooks } from './migrations/0018-webhooks.ts';
import { createImports } from './migrations/0019-imports.ts';
import { createStaffSignIns } from './migrations/0020-staff-sign-ins.ts';
import { createOutward } from './migrations/0021-outward.ts';
import { indexWordsByTime } from './migrations/0022-search-by-time.ts';
import { addOutwardAttributes } from './migrations/0023-outward-attributes.ts';
import { translateHints } from './migrations/0024-hints-in-three-languages.ts';

/** Forward only; a migration that has run anywhere is never edited. */
function migrations(engine: DatabaseEngine): Record<string, Migration> {
  return {
    '0001-first-tables': { up: (database) => createFirstTables(database, engine) },
    '0002-waiting-publications': { up: (database) => createWaitingPublications(database, engine) },
    '0003-lifecycle': { up: (database) => extendLifecycle(database, engine) },
    '0004-agency-officer': { up: (database) => createAgencyOfficer(database, engine) },
    '0005-verifier-desk': { up: (database) => createVerifierDesk(database, engine) },
    '0007-releases-and-key-changes': {
      up: (database) => createReleasesAndKeyChanges(database, engine),
    },
    '0008-log-chain-and-notices': { up: (database) => createLogChainAndNotices(database, engine) },
    '0009-administration': { up: (database) => createAdministration(database, engine) },
    '0010-category-kinds': { up: (database) => addCategoryKinds(database, engine) },
    '0011-retention': { up: (database) => addErasure(database, engine) },
    '0012-open311': { up: (database) => createOpen311(database, engine) },
    '0013-snapshots': { up: (database) => createSnapshots(database, engine) },
    '0015-channels': { up: (database) => createChannels(database, engine) },
    '0016-job-leases': { up: (database) => addJobLeases(database, engine) },
    '0017-sp4n': { up: (database) => createSp4n(database, engine) },
    '0018-webhooks': { up: (database) => createWebhooks(database, engine) },
    '0019-imports': { up: (database) => createImports(database, engine) },
    '0020-staff-sign-ins': { up: (database) => createStaffSignIns(database, engine) },
    '0021-outward': { up: (database) => createOutward(database, engine) },
    '0022-search-by-time': { up: (database) => indexWordsByTime(database, engine) },
    '0023-outward-attributes': { up: (database) => addOutwardAttributes(database, engine) },
    '0024-hints-in-three-languages': { up: translateHints },
  };
}

/** Every migration this program knows, in order. */
export const knownMigrations = (engine: DatabaseEngine): string[] => Object.keys(migrations(engine)).sort();

/** A newer program has changed the database already; this one would not know what it reads. */
export class DatabaseNewerError extends ConfigError {
  override name = 'DatabaseNewerError';
}

/** The migrations a database has had; empty before the first. */
export async function appliedMigrations({ database }: Connection): Promise<string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'operations_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from operations_migration order by name`.execute(
    database,
  );
  return rows.map(({ name }) => name);
}

async function refuseNewer(connection: Connection): Promise<void> {
  const known = new Set(knownMigrations(connection.engine));
  const newer = (await appliedMigrations(connection)).find((name) => !known.has(name));
  if (newer === undefined) return;
  throw new DatabaseNewerError(
    `The database was last used by a newer Titik Terang (it knows ${newer}). Start that version, or restore the backup made before the upgrade.`,
  );
}

/**
 * Brings the database to the newest shape; safe to call at every start, in PostgreSQL also by several processes at once (Kysely's
 * migrator holds an advisory lock meanwhile). With `upTo` no further than that one: the shape of an older backup.
 */
export async function migrate(connection: Connection, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db: connection.database,
    provider: { getMigrations: async () => migrations(connection.engine) },
    migrationTableName: 'operations_migration',
    migrationLockTableName: 'operations_migration_lock',
  });
  await refuseNewer(connection);
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error) throw error;
  if (connection.engine === 'sqlite') await sql`pragma optimize`.execute(connection.database);
}
