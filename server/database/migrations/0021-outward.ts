import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Systems of others that complaints are forwarded to, and the one request for each complaint that was. */
export async function createOutward(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  const real = engine === 'postgres' ? sql`double precision` : sql`real`;
  await database.schema
    .createTable('operations_open311_target')
    .addColumn('target_id', text, (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('format', text, (column) => column.notNull())
    .addColumn('jurisdiction_id', text)
    .addColumn('api_key', text)
    .addColumn('has_key', 'integer', (column) => column.notNull())
    .addColumn('services', text, (column) => column.notNull())
    .addColumn('mapping', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .execute();
  await database.schema
    .createTable('casework_outward')
    .addColumn('complaint_id', text, (column) => column.primaryKey())
    .addColumn('target_id', text, (column) => column.notNull())
    .addColumn('service_code', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('address_text', text, (column) => column.notNull())
    .addColumn('latitude', real)
    .addColumn('longitude', real)
    .addColumn('reference', text, (column) => column.notNull().unique())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', text)
    .addColumn('tried_at', text)
    .addColumn('problem', text)
    .addColumn('token', text)
    .addColumn('request_id', text)
    .addColumn('remote_state', text)
    .addColumn('remote_on', text)
    .execute();
}
