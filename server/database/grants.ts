import type { Tables } from './tables.ts';

/** The roles of PostgreSQL that the parts of the server work with. */
export type DatabaseRole = 'titik_intake' | 'titik_desk' | 'titik_publisher';

type Right = 'select' | 'insert' | 'update' | 'delete';
/** Rights on one table; a list of columns says that only they may be read. */
type Rights<Table> = readonly (Right | { select: readonly (keyof Table & string)[] })[];
type Grants = { readonly [Table in keyof Tables]?: Rights<Tables[Table]> };

const PUBLISHED_READS: Grants = {
  published_instance: ['select'],
  published_agency: ['select'],
  published_category: ['select'],
  published_question_set: ['select'],
  published_region: ['select'],
  published_case: ['select'],
  published_photo: ['select'],
  published_statistics: ['select'],
  published_revision: ['select'],
  published_snapshot: ['select'],
  published_snapshot_row: ['select'],
  published_data_revision: ['select'],
};

/** Citizens' requests: file, follow, answer. Of identity it stores sealed parts it cannot read back. */
const intake: Grants = {
  // Names and questions as an administrator changes them while the server runs.
  published_instance: ['select'],
  published_agency: ['select'],
  published_category: ['select'],
  published_question_set: ['select'],
  published_region: ['select'],
  operations_policy: ['select'],
  operations_setting: [{ select: ['name', 'value'] }],
  operations_receipt: ['select', 'insert'],
  identity_conversation: ['select', 'insert', 'update', 'delete'],
  casework_conversation: ['select', 'insert', 'update', 'delete'],
  casework_recording: ['select', 'insert', 'update'],
  operations_channel_message: ['select', 'insert', 'delete'],
  operations_channel_refusal: ['select', 'insert', 'update'],
  published_case: ['select'],
  operations_open311_partner: [{ select: ['partner_id', 'key_hash', 'media_hosts', 'ended_at'] }],
  operations_open311_token: ['select', 'insert'],
  // She reads how it stands in the other system; which, and what was sent, she was told by the verifier.
  casework_outward: [{ select: ['complaint_id', 'state', 'remote_state', 'remote_on'] }],
  operations_host: ['select', 'update'],
  // What the form on an agency's page offers.
  operations_agency_category: ['select'],
  operations_host_seen: ['select', 'insert', 'update', 'delete'],
  casework_answer: ['insert'],
  casework_complaint: ['select', 'insert', 'update'],
  casework_event: ['select', 'insert'],
  casework_message: ['select', 'insert'],
  casework_reply: ['select'],
  casework_photo: ['select', 'insert', 'update'],
  casework_verdict: ['insert'],
  // She stops what waits for her say; who prepared it she does not see.
  casework_publication: [{ select: ['complaint_id', 'record', 'state', 'resolved_at', 'due_at'] }, 'update'],
  // Who is to be told of what she did; neither names nor addresses.
  casework_notice: ['insert'],
  operations_account: [{ select: ['id', 'role', 'agency_code', 'active'] }],
  operations_notice_choice: ['select'],
  identity_key_list: ['select'],
  identity_sealed_part: ['insert'],
  identity_wrapped_key: ['insert'],
  // The reporter sees when and why her identity was opened, not by whom.
  identity_opening: [{ select: ['complaint_id', 'reason', 'opened_at'] }],
  identity_consent: ['select', 'insert', 'update'],
  // She sees what was released to which agency, and ends it by taking her consent back; she never reads it here.
  identity_release: [
    {
      select: [
        'complaint_id',
        'agency_code',
        'field',
        'released_at',
        'expires_at',
        'ended_at',
        'ended_because',
      ],
    },
    'update',
  ],
};

/**
 * Staff's requests; verifiers file too, what came by telephone or in person. No right to change or remove what happened: events, openings,
 * decisions and the log only grow.
 */
const desk: Grants = {
  ...PUBLISHED_READS,
  published_instance: ['select', 'update'],
  published_agency: ['select', 'insert', 'update'],
  published_category: ['select', 'insert', 'update'],
  published_question_set: ['select', 'insert'],
  published_case: ['select', 'insert', 'delete'],
  published_photo: ['select', 'insert', 'delete'],
  published_statistics: ['select', 'insert', 'delete'],
  published_revision: ['select', 'insert', 'delete'],
  // What was published stays; only the rows of a withdrawn case go.
  published_snapshot: ['select', 'insert'],
  published_snapshot_row: ['select', 'insert', 'update', 'delete'],
  published_data_revision: ['select', 'insert', 'update'],
  casework_complaint: ['select', 'insert', 'update'],
  casework_event: ['select', 'insert'],
  casework_message: ['select', 'insert'],
  casework_reply: ['select', 'insert'],
  casework_note: ['select', 'insert'],
  casework_handover: ['select', 'insert', 'delete'],
  casework_outward: ['select', 'insert', 'update'],
  casework_sp4n: ['select', 'insert'],
  casework_import: ['select', 'insert'],
  casework_earlier: ['select', 'insert'],
  casework_work_log: ['select', 'insert'],
  casework_handling: ['select', 'insert'],
  casework_brief: ['select', 'insert', 'delete'],
  casework_photo: ['select', 'insert', 'update'],
  casework_photo_check: ['select', 'insert', 'update', 'delete'],
  casework_decision: ['select', 'insert'],
  casework_verdict: ['select'],
  casework_answer: ['select', 'insert'],
  casework_publication: ['select', 'insert', 'update', 'delete'],
  casework_notice: ['select', 'insert', 'update'],
  identity_sealed_part: ['select', 'insert'],
  identity_wrapped_key: ['select', 'insert', 'delete'],
  identity_verifier_key: ['select', 'insert', 'delete'],
  identity_key_list: ['select', 'insert'],
  identity_opening: ['select', 'insert'],
  identity_consent: ['select', 'insert'],
  identity_officer_key: ['select', 'insert'],
  identity_release: ['select', 'insert', 'update'],
  identity_release_opening: ['select', 'insert'],
  identity_key_change: ['select', 'insert', 'update'],
  identity_drill: ['select', 'insert'],
  casework_data_request: ['select', 'insert', 'update'],
  operations_account: ['select', 'insert', 'update'],
  operations_session: ['select', 'insert', 'update', 'delete'],
  operations_sign_in: ['select', 'insert', 'update'],
  operations_credential: ['select', 'insert', 'update'],
  operations_verification: ['select', 'insert', 'update', 'delete'],
  operations_second_factor: ['select', 'insert', 'update', 'delete'],
  operations_open311_partner: [
    { select: ['partner_id', 'name', 'media_hosts', 'created_at', 'ended_at'] },
    'insert',
    'update',
  ],
  // Keys of other systems are written and never read here.
  operations_open311_target: [
    {
      select: [
        'target_id',
        'name',
        'address',
        'format',
        'jurisdiction_id',
        'has_key',
        'services',
        'mapping',
        'definitions',
        'fixed',
        'version',
        'created_at',
        'ended_at',
      ],
    },
    'insert',
    'update',
  ],
  // The signing secret is written and never read here.
  operations_webhook: [{ select: ['webhook_id', 'address', 'created_at', 'ended_at'] }, 'insert', 'update'],
  operations_webhook_delivery: ['select', 'insert', 'update'],
  casework_recording: ['select'],
  // What a verifier refused of what stood on a social page; the mark keeps a double click from counting twice.
  operations_channel_refusal: ['select', 'insert', 'update'],
  operations_channel_message: ['select', 'insert'],
  operations_host: ['select', 'insert', 'delete'],
  operations_host_seen: ['select', 'update', 'delete'],
  operations_agency_category: ['select', 'insert', 'delete'],
  operations_policy: ['select', 'insert'],
  // Codes are no staff's business, not even as hashes.
  operations_receipt: [{ select: ['key_hash', 'body_hash', 'complaint_id', 'record'] }, 'insert'],
  operations_setting: ['select', 'insert', 'update'],
  operations_deputy: ['select', 'insert', 'update'],
  operations_action: ['select', 'insert'],
  // Update: a rebuild that waits is held while another change joins it.
  operations_job: ['select', 'insert', 'update'],
  operations_log: ['select', 'insert'],
  operations_notice_choice: ['select', 'insert', 'delete'],
  operations_saved_filter: ['select', 'insert', 'delete'],
};

/**
 * What each role may do, by table; what is not written here is refused by PostgreSQL itself. The owner of the tables (the user of
 * `DATABASE_URL`) migrates, sets the instance up, sweeps photos and runs the jobs.
 */
export const grants: Record<DatabaseRole, Grants> = {
  titik_intake: intake,
  titik_desk: desk,
  titik_publisher: PUBLISHED_READS,
};
