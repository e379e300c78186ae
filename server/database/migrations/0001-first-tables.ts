import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../connect.ts';

type Column = readonly [
  name: string,
  type: 'text' | 'integer' | 'double precision' | 'time' | 'flag',
  rule?: 'null',
];

/** Every table of the first shape: its columns (not null unless said), primary key, and other unique or searched columns. */
const TABLES: Record<string, { columns: Column[]; key: string[]; unique?: string[][]; index?: string[][] }> =
  {
    published_instance: {
      columns: [
        ['id', 'integer'],
        ['record', 'text'],
      ],
      key: ['id'],
    },
    published_agency: {
      columns: [
        ['code', 'text'],
        ['name', 'text'],
        ['short_name', 'text'],
        ['kind', 'text'],
        ['region_code', 'text', 'null'],
        ['position', 'integer'],
      ],
      key: ['code'],
    },
    published_category: {
      columns: [
        ['code', 'text'],
        ['name', 'text'],
        ['hint', 'text'],
        ['place_precision', 'text'],
        ['sensitive', 'integer'],
        ['personal_service', 'integer'],
        ['confidential', 'integer'],
        ['position', 'integer'],
      ],
      key: ['code'],
    },
    published_region: {
      columns: [
        ['code', 'text'],
        ['name', 'text'],
        ['level', 'text'],
        ['parent_code', 'text', 'null'],
        ['geometry', 'text'],
      ],
      key: ['code'],
    },
    published_case: {
      columns: [
        ['public_id', 'text'],
        ['published_on', 'text'],
        ['record', 'text'],
      ],
      key: ['public_id'],
      index: [['published_on']],
    },
    published_photo: {
      columns: [
        ['photo_id', 'text'],
        ['public_id', 'text'],
      ],
      key: ['photo_id'],
      index: [['public_id']],
    },
    published_statistics: {
      columns: [
        ['id', 'integer'],
        ['snapshot_at', 'text'],
        ['record', 'text'],
      ],
      key: ['id'],
    },
    published_revision: {
      columns: [
        ['public_id', 'text'],
        ['withdrawn_on', 'text'],
      ],
      key: ['public_id'],
    },

    identity_sealed_part: {
      columns: [
        ['complaint_id', 'text'],
        ['part', 'text'],
        ['key_list_version', 'integer'],
        ['nonce', 'text'],
        ['ciphertext', 'text'],
      ],
      key: ['complaint_id', 'part'],
    },
    identity_wrapped_key: {
      columns: [
        ['complaint_id', 'text'],
        ['part', 'text'],
        ['key_id', 'text'],
        ['encapsulated', 'text'],
        ['wrapped', 'text'],
      ],
      key: ['complaint_id', 'part', 'key_id'],
    },
    identity_verifier_key: {
      columns: [
        ['key_id', 'text'],
        ['account_id', 'text'],
        ['public_key', 'text'],
        ['wrapped_private_key', 'text'],
        ['created_at', 'text'],
      ],
      key: ['key_id'],
      index: [['account_id']],
    },
    identity_key_list: {
      columns: [
        ['version', 'integer'],
        ['signer', 'text'],
        ['body', 'text'],
        ['signature', 'text'],
      ],
      key: ['version'],
    },
    identity_opening: {
      columns: [
        ['opening_id', 'text'],
        ['complaint_id', 'text'],
        ['part', 'text'],
        ['account_id', 'text'],
        ['reason', 'text'],
        ['opened_at', 'text'],
      ],
      key: ['opening_id'],
      index: [['complaint_id'], ['account_id', 'opened_at']],
    },

    casework_complaint: {
      columns: [
        ['complaint_id', 'text'],
        ['channel', 'text'],
        ['language', 'text'],
        ['category_code', 'text'],
        ['text', 'text'],
        ['occurred_on', 'text', 'null'],
        ['latitude', 'double precision', 'null'],
        ['longitude', 'double precision', 'null'],
        ['point_source', 'text', 'null'],
        ['accuracy', 'double precision', 'null'],
        ['village_code', 'text', 'null'],
        ['landmark', 'text', 'null'],
        ['at_home', 'integer'],
        ['photo_consent', 'integer'],
        ['preselected_agency_code', 'text', 'null'],
        ['received_at', 'text'],
        ['state', 'text'],
        ['version', 'integer'],
        ['agency_code', 'text', 'null'],
        ['subject_kind', 'text', 'null'],
        ['subject_agency_code', 'text', 'null'],
        ['projection', 'text'],
        ['public_id', 'text', 'null'],
        ['unread', 'integer'],
      ],
      key: ['complaint_id'],
      unique: [['public_id']],
      index: [
        ['state', 'received_at'],
        ['agency_code', 'state'],
      ],
    },
    casework_event: {
      columns: [
        ['complaint_id', 'text'],
        ['sequence', 'integer'],
        ['type', 'text'],
        ['at', 'text'],
        ['actor_role', 'text'],
        ['account_id', 'text', 'null'],
        ['data', 'text'],
      ],
      key: ['complaint_id', 'sequence'],
    },
    casework_message: {
      columns: [
        ['message_id', 'text'],
        ['complaint_id', 'text'],
        ['author', 'text'],
        ['account_id', 'text', 'null'],
        ['text', 'text'],
        ['at', 'text'],
      ],
      key: ['message_id'],
      index: [['complaint_id', 'at']],
    },
    casework_reply: {
      columns: [
        ['reply_id', 'text'],
        ['complaint_id', 'text'],
        ['agency_code', 'text'],
        ['account_id', 'text'],
        ['text', 'text'],
        ['kind', 'text'],
        ['rules_version', 'text'],
        ['at', 'text'],
      ],
      key: ['reply_id'],
      index: [
        ['complaint_id', 'at'],
        ['agency_code', 'at'],
      ],
    },
    casework_brief: {
      columns: [
        ['complaint_id', 'text'],
        ['agency_code', 'text'],
        ['text', 'text'],
        ['assigned_at', 'text'],
      ],
      key: ['complaint_id'],
    },
    casework_photo: {
      columns: [
        ['photo_id', 'text'],
        ['complaint_id', 'text', 'null'],
        ['origin', 'text'],
        ['kind', 'text'],
        ['agency_code', 'text', 'null'],
        ['caption', 'text', 'null'],
        ['position', 'integer'],
        ['width', 'integer'],
        ['height', 'integer'],
        ['bytes', 'integer'],
        ['at', 'text'],
      ],
      key: ['photo_id'],
      index: [['complaint_id'], ['at']],
    },
    casework_photo_check: {
      columns: [
        ['photo_id', 'text'],
        ['audience', 'text'],
        ['variant_id', 'text'],
        ['boxes', 'text'],
        ['account_id', 'text'],
        ['at', 'text'],
        ['released_to', 'text', 'null'],
      ],
      key: ['photo_id', 'audience'],
    },
    casework_decision: {
      columns: [
        ['complaint_id', 'text'],
        ['audience', 'text'],
        ['span_type', 'text'],
        ['span_start', 'integer'],
        ['span_end', 'integer'],
        ['action', 'text'],
        ['account_id', 'text'],
        ['at', 'text'],
      ],
      key: [],
      index: [['complaint_id']],
    },
    casework_verdict: {
      columns: [
        ['complaint_id', 'text'],
        ['sequence', 'integer'],
        ['verdict', 'text'],
        ['reason', 'text', 'null'],
        ['rating', 'integer', 'null'],
      ],
      key: ['complaint_id', 'sequence'],
    },

    operations_account: {
      columns: [
        ['id', 'text'],
        ['name', 'text'],
        ['email', 'text'],
        ['email_verified', 'flag'],
        ['image', 'text', 'null'],
        ['role', 'text'],
        ['agency_code', 'text', 'null'],
        ['active', 'integer'],
        ['created_at', 'time'],
        ['updated_at', 'time'],
      ],
      key: ['id'],
      unique: [['email']],
    },
    operations_session: {
      columns: [
        ['id', 'text'],
        ['account_id', 'text'],
        ['token', 'text'],
        ['expires_at', 'time'],
        ['ip_address', 'text', 'null'],
        ['user_agent', 'text', 'null'],
        ['created_at', 'time'],
        ['updated_at', 'time'],
      ],
      key: ['id'],
      unique: [['token']],
      index: [['account_id']],
    },
    operations_credential: {
      columns: [
        ['id', 'text'],
        ['account_id', 'text'],
        ['provider_account_id', 'text'],
        ['provider_id', 'text'],
        ['access_token', 'text', 'null'],
        ['refresh_token', 'text', 'null'],
        ['id_token', 'text', 'null'],
        ['access_token_expires_at', 'time', 'null'],
        ['refresh_token_expires_at', 'time', 'null'],
        ['scope', 'text', 'null'],
        ['password', 'text', 'null'],
        ['created_at', 'time'],
        ['updated_at', 'time'],
      ],
      key: ['id'],
      index: [['account_id']],
    },
    operations_verification: {
      columns: [
        ['id', 'text'],
        ['identifier', 'text'],
        ['value', 'text'],
        ['expires_at', 'time'],
        ['created_at', 'time'],
        ['updated_at', 'time'],
      ],
      key: ['id'],
    },
    operations_receipt: {
      columns: [
        ['key_hash', 'text'],
        ['body_hash', 'text'],
        ['code_hash', 'text'],
        ['complaint_id', 'text'],
        ['record', 'text'],
      ],
      key: ['key_hash'],
      unique: [['code_hash'], ['complaint_id']],
    },
    operations_host: {
      columns: [
        ['agency_code', 'text'],
        ['origin', 'text'],
      ],
      key: ['agency_code', 'origin'],
    },
    operations_setting: {
      columns: [
        ['name', 'text'],
        ['value', 'text'],
        ['changed_at', 'text'],
      ],
      key: ['name'],
    },
    operations_job: {
      columns: [
        ['job_id', 'text'],
        ['kind', 'text'],
        ['state', 'text'],
        ['requested_at', 'text'],
        ['finished_at', 'text', 'null'],
        ['message', 'text', 'null'],
      ],
      key: ['job_id'],
      index: [['state']],
    },
    operations_log: {
      columns: [
        ['entry_id', 'text'],
        ['kind', 'text'],
        ['account_id', 'text', 'null'],
        ['complaint_id', 'text', 'null'],
        ['note', 'text'],
        ['at', 'text'],
      ],
      key: ['entry_id'],
      index: [['at']],
    },
  };

/**
 * better-auth stores dates and flags as text and 0/1 in SQLite, as their own types in PostgreSQL. Text sorts by its bytes in both,
 * whatever locale the database was made with.
 */
function columnType(engine: DatabaseEngine, type: Column[1]) {
  if (type === 'text') return engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  if (type === 'time') return engine === 'postgres' ? sql`timestamptz` : sql`text`;
  if (type === 'flag') return engine === 'postgres' ? sql`boolean` : sql`integer`;
  return sql.raw(type);
}

export async function createFirstTables(database: Kysely<unknown>, engine: DatabaseEngine): Promise<void> {
  for (const [table, shape] of Object.entries(TABLES)) {
    let creation = database.schema.createTable(table);
    for (const [name, type, rule] of shape.columns) {
      creation = creation.addColumn(name, columnType(engine, type), (column) => {
        const typed = rule === 'null' ? column : column.notNull();
        return name === 'active' ? typed.defaultTo(1) : typed;
      });
    }
    if (shape.key.length > 0)
      creation = creation.addPrimaryKeyConstraint(`${table}_key`, shape.key as never[]);
    for (const unique of shape.unique ?? []) {
      creation = creation.addUniqueConstraint(`${table}_${unique.join('_')}_unique`, unique as never[]);
    }
    await creation.execute();
    for (const columns of shape.index ?? []) {
      await database.schema
        .createIndex(`${table}_${columns.join('_')}_index`)
        .on(table)
        .columns(columns)
        .execute();
    }
  }
}
