import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

type Columns = Record<string, 'text' | 'integer' | 'text?'>;

/** Released service data, officers' keys and requests, changes of verifier keys, restore drills. `?`: may be null. */
const TABLES: Record<string, { columns: Columns; key: string; index?: string }> = {
  identity_consent: {
    columns: { complaint_id: 'text', agreed: 'integer', changed_on: 'text' },
    key: 'complaint_id',
  },
  identity_officer_key: {
    columns: {
      key_id: 'text',
      account_id: 'text',
      public_key: 'text',
      wrapped_private_key: 'text',
      created_at: 'text',
    },
    key: 'key_id',
    index: 'account_id',
  },
  identity_release: {
    columns: {
      release_id: 'text',
      complaint_id: 'text',
      agency_code: 'text',
      account_id: 'text',
      field: 'text',
      key_id: 'text',
      encapsulated: 'text?',
      ciphertext: 'text?',
      released_by: 'text',
      released_at: 'text',
      expires_at: 'text',
      ended_at: 'text?',
      ended_because: 'text?',
    },
    key: 'release_id',
    index: 'complaint_id',
  },
  identity_release_opening: {
    columns: { opening_id: 'text', release_id: 'text', account_id: 'text', opened_at: 'text' },
    key: 'opening_id',
    index: 'release_id',
  },
  casework_data_request: {
    columns: {
      request_id: 'text',
      complaint_id: 'text',
      agency_code: 'text',
      account_id: 'text',
      field: 'text',
      question: 'text',
      asked_at: 'text',
      outcome: 'text?',
      answer: 'text?',
      answered_by: 'text?',
      answered_at: 'text?',
    },
    key: 'request_id',
    index: 'complaint_id',
  },
  identity_key_change: {
    columns: {
      change_id: 'text',
      kind: 'text',
      account_id: 'text',
      old_key_id: 'text?',
      new_key_id: 'text?',
      proposed_by: 'text',
      proposed_at: 'text',
      approved_by: 'text?',
      approved_at: 'text?',
      listed_at: 'text?',
      ended_at: 'text?',
      outcome: 'text?',
    },
    key: 'change_id',
  },
  identity_drill: {
    columns: { drill_id: 'text', account_id: 'text', at: 'text', sample: 'integer', opened: 'integer' },
    key: 'drill_id',
  },
};

export async function createReleasesAndKeyChanges(
  database: Kysely<unknown>,
  engine: DatabaseEngine,
): Promise<void> {
  // Text sorts by its bytes in both engines, as in the first tables.
  const text = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  for (const [table, { columns, key, index }] of Object.entries(TABLES)) {
    let creation = database.schema.createTable(table);
    for (const [name, type] of Object.entries(columns)) {
      creation = creation.addColumn(name, type === 'integer' ? 'integer' : text, (column) =>
        type === 'text?' ? column : column.notNull(),
      );
    }
    await creation.addPrimaryKeyConstraint(`${table}_key`, [key] as never[]).execute();
    if (index) {
      await database.schema.createIndex(`${table}_${index}_index`).on(table).column(index).execute();
    }
  }
}
