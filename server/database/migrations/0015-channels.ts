import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

/** Conversations of chat and mail: to whom an answer goes is sealed, what was told so far is a draft. */
export async function createChannels(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  // Text sorts by its bytes in both engines.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await database.schema
    .createTable('identity_conversation')
    .addColumn('conversation_id', text, (column) => column.primaryKey())
    .addColumn('sender_hash', text, (column) => column.notNull().unique())
    .addColumn('key_id', text)
    .addColumn('handle', text)
    .addColumn('last_in_at', text, (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('casework_conversation')
    .addColumn('conversation_id', text, (column) => column.primaryKey())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('draft', text, (column) => column.notNull())
    .addColumn('complaint_id', text)
    .addColumn('filing_secret', text)
    .addColumn('told_state', text)
    .addColumn('told_message_at', text)
    .execute();
  await database.schema
    .createTable('casework_recording')
    .addColumn('recording_id', text, (column) => column.primaryKey())
    .addColumn('complaint_id', text)
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('operations_channel_message')
    .addColumn('message_hash', text, (column) => column.primaryKey())
    .addColumn('seen_on', text, (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('operations_channel_refusal')
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .addColumn('refused_on', text, (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('operations_channel_refusal_key', ['channel', 'reason', 'refused_on'] as never[])
    .execute();
  await database.schema
    .createIndex('casework_recording_complaint')
    .on('casework_recording')
    .column('complaint_id')
    .execute();
}
