import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Addresses that are told of what was published, and what they are to be told. */
export async function createWebhooks(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('operations_webhook')
    .addColumn('webhook_id', text, (column) => column.primaryKey())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .execute();
  await database.schema
    .createTable('operations_webhook_delivery')
    .addColumn('webhook_id', text, (column) => column.notNull())
    .addColumn('event_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('public_id', text)
    .addColumn('noted_at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', text)
    .addColumn('answer', text)
    .addColumn('answered_at', text)
    .addPrimaryKeyConstraint('operations_webhook_delivery_key', ['webhook_id', 'event_id'] as never[])
    .execute();
}
