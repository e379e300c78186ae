import type { Generated } from 'kysely';
import type { DeliveryState, WebhookKind } from '../../api-client/contract/desk/administration-webhooks.ts';
import type { AuditKind } from '../../api-client/contract/desk/audit.ts';
import type { NoticeKind } from '../../api-client/contract/desk/notification.ts';
import type { OutwardState, RemoteState } from '../../api-client/contract/desk/outward.ts';
import type { AgencyKind, Channel, Language, PlacePrecision } from '../../api-client/contract/primitives.ts';
import type { CategoryKind } from '../../api-client/contract/public/instance.ts';
import type { RevisionKind } from '../../api-client/contract/public/snapshot.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';

// Instants are ISO 8601 text in UTC, days are YYYY-MM-DD text, flags are 0 or 1, JSON and bytes (base64url) are text: the
// same in both engines. The zone and reason of every column stand in zones.ts.

type Flag = 0 | 1;

export interface PublishedTables {
  published_instance: { id: 1; record: string; version: Generated<number> };
  published_agency: {
    code: string;
    name: string;
    short_name: string;
    kind: AgencyKind;
    region_code: string | null;
    position: number;
    retired_on: string | null;
    version: Generated<number>;
  };
  published_category: {
    code: string;
    name: string;
    /** JSON like the name; a language that is empty falls back to Indonesian. */
    hint: string;
    place_precision: PlacePrecision;
    sensitive: Flag;
    personal_service: Flag;
    confidential: Flag;
    position: number;
    retired_on: string | null;
    version: Generated<number>;
    kind: CategoryKind | null;
  };
  published_question_set: { category_code: string; version: number; questions: string };
  published_region: {
    code: string;
    name: string;
    level: 'regency' | 'district' | 'village';
    parent_code: string | null;
    geometry: string;
  };
  published_case: {
    public_id: string;
    published_on: string;
    record: string;
    /** Of the record, to be searched by; a month counts from its first day. */
    category_code: string;
    received_from: string;
    resolved_from: string;
  };
  published_photo: { photo_id: string; public_id: string };
  published_statistics: { id: 1; snapshot_at: string; record: string };
  published_revision: { public_id: string; withdrawn_on: string };
  published_snapshot: { taken_on: string; snapshot_at: string; record: string };
  published_snapshot_row: { public_id: string; first_on: string; last_on: string | null; record: string };
  published_data_revision: {
    revised_on: string;
    kind: RevisionKind;
    reason: string;
    amount: number;
    snapshots: string;
  };
}

export interface IdentityTables {
  identity_sealed_part: {
    complaint_id: string;
    part: 'contact' | 'service';
    key_list_version: number;
    nonce: string;
    ciphertext: string;
  };
  identity_wrapped_key: {
    complaint_id: string;
    part: 'contact' | 'service';
    key_id: string;
    encapsulated: string;
    wrapped: string;
  };
  identity_verifier_key: {
    key_id: string;
    account_id: string;
    public_key: string;
    wrapped_private_key: string;
    created_at: string;
  };
  identity_key_list: { version: number; signer: string; body: string; signature: string };
  identity_opening: {
    opening_id: string;
    complaint_id: string;
    part: 'contact' | 'service';
    account_id: string;
    reason: string;
    opened_at: string;
  };
  identity_consent: { complaint_id: string; agreed: Flag; changed_on: string };
  identity_officer_key: {
    key_id: string;
    account_id: string;
    public_key: string;
    wrapped_private_key: string;
    created_at: string;
  };
  identity_release: {
    release_id: string;
    complaint_id: string;
    agency_code: string;
    account_id: string;
    field: 'name' | 'nik' | 'customerNumber' | 'address';
    key_id: string;
    /** Both null once it ended. */
    encapsulated: string | null;
    ciphertext: string | null;
    released_by: string;
    released_at: string;
    expires_at: string;
    ended_at: string | null;
    ended_because: 'expired' | 'withdrawn' | 'reassigned' | null;
  };
  identity_release_opening: {
    opening_id: string;
    release_id: string;
    account_id: string;
    opened_at: string;
  };
  identity_key_change: {
    change_id: string;
    kind: 'add' | 'remove' | 'rotate';
    account_id: string;
    old_key_id: string | null;
    new_key_id: string | null;
    proposed_by: string;
    proposed_at: string;
    approved_by: string | null;
    approved_at: string | null;
    listed_at: string | null;
    ended_at: string | null;
    outcome: 'done' | 'cancelled' | null;
  };
  /** A chat or mail correspondence; who it is with stands here alone, sealed. */
  identity_conversation: {
    conversation_id: string;
    sender_hash: string;
    /** Both null once she said stop. */
    key_id: string | null;
    handle: string | null;
    last_in_at: string;
  };
  identity_drill: { drill_id: string; account_id: string; at: string; sample: number; opened: number };
}

export interface CaseworkTables {
  casework_complaint: {
    complaint_id: string;
    channel: Channel;
    language: Language;
    category_code: string;
    text: string;
    occurred_on: string | null;
    latitude: number | null;
    longitude: number | null;
    point_source: string | null;
    accuracy: number | null;
    village_code: string | null;
    landmark: string | null;
    at_home: Flag;
    photo_consent: Flag;
    preselected_agency_code: string | null;
    received_at: string;
    /** The projection of the events: rebuilt from them, never edited by itself. */
    state: ComplaintState;
    version: number;
    agency_code: string | null;
    subject_kind: 'nobody' | 'agency' | 'staff' | null;
    subject_agency_code: string | null;
    misconduct: Generated<Flag>;
    projection: string;
    public_id: string | null;
    unread: Flag;
    /** The day its words, place and photos were erased; null while they stand. */
    erased_on: string | null;
  };
  casework_event: {
    complaint_id: string;
    sequence: number;
    type: string;
    at: string;
    actor_role: string;
    account_id: string | null;
    data: string;
  };
  casework_message: {
    message_id: string;
    complaint_id: string;
    author: 'reporter' | 'verifier';
    account_id: string | null;
    text: string;
    at: string;
  };
  casework_reply: {
    reply_id: string;
    complaint_id: string;
    agency_code: string;
    account_id: string;
    text: string;
    kind: 'acknowledgement' | 'substantive' | 'uncertain';
    rules_version: string;
    at: string;
  };
  /** A verifier's own account of a field check or of hearing the subject. */
  casework_note: {
    note_id: string;
    complaint_id: string;
    kind: 'field_check' | 'hearing';
    account_id: string;
    text: string;
    at: string;
  };
  /** The ready text for the owner outside, as it passed the gate. */
  casework_handover: {
    complaint_id: string;
    owner: string;
    text: string;
    at: string;
  };
  casework_sp4n: {
    complaint_id: string;
    tracking_id: string;
    follow_ups: string | null;
  };
  casework_import: {
    complaint_id: string;
    source: 'phone_log' | 'register';
    own_number: string | null;
  };
  /** Complaints that were over before they came here; tied to none. */
  casework_earlier: {
    key_hash: string;
    channel: Channel;
    /** `YYYY-MM` */
    received_in: string | null;
    outcome: 'resolved' | 'refused' | 'forwarded' | 'invalid';
    imported_on: string;
  };
  /** The one request another city's system was sent for a complaint. */
  casework_outward: {
    complaint_id: string;
    target_id: string;
    service_code: string;
    /** Exactly what was sent; passed the gate. */
    text: string;
    address_text: string;
    latitude: number | null;
    longitude: number | null;
    /** JSON list of `SentAttribute`; passed the gate. */
    attributes: string;
    /** Random, for both sides to find it by. */
    reference: string;
    state: OutwardState;
    /** At sending, or at looking for it when no answer came. */
    attempts: number;
    /** Null when nothing is done by itself any more. */
    next_at: string | null;
    tried_at: string | null;
    problem: string | null;
    token: string | null;
    request_id: string | null;
    remote_state: RemoteState | null;
    remote_on: string | null;
  };
  casework_work_log: {
    entry_id: string;
    complaint_id: string;
    agency_code: string;
    account_id: string;
    text: string;
    at: string;
  };
  casework_handling: {
    complaint_id: string;
    sequence: number;
    agency_code: string;
    account_id: string;
    from_account_id: string | null;
    by_account_id: string;
    at: string;
  };
  casework_brief: {
    complaint_id: string;
    agency_code: string;
    text: string;
    assigned_at: string;
  };
  casework_photo: {
    photo_id: string;
    complaint_id: string | null;
    origin: 'reporter' | 'agency';
    kind: 'report' | 'before' | 'after';
    agency_code: string | null;
    caption: string | null;
    position: number;
    width: number;
    height: number;
    bytes: number;
    at: string;
  };
  casework_photo_check: {
    photo_id: string;
    audience: 'agency' | 'public';
    /** The stored variant with the boxes burnt in. */
    variant_id: string;
    boxes: string;
    account_id: string;
    at: string;
    /** The photo was released to this agency with the brief. */
    released_to: string | null;
  };
  casework_decision: {
    complaint_id: string;
    audience: 'agency' | 'public' | 'reporter' | 'outside';
    span_type: string;
    span_start: number;
    span_end: number;
    action: 'mask' | 'keep';
    account_id: string;
    at: string;
  };
  casework_verdict: {
    complaint_id: string;
    sequence: number;
    verdict: 'solved' | 'not_solved';
    reason: string | null;
    rating: number | null;
  };
  casework_answer: {
    complaint_id: string;
    category_code: string;
    set_version: number;
    question_id: string;
    value: string;
  };
  casework_publication: {
    complaint_id: string;
    record: string;
    state: 'awaiting_approval' | 'waiting' | 'stopped';
    resolved_at: string;
    prepared_by: string;
    prepared_at: string;
    approved_by: string | null;
    due_at: string | null;
  };
  casework_conversation: {
    conversation_id: string;
    channel: Channel;
    draft: string;
    /** The complaint it became, or is about since. */
    complaint_id: string | null;
    /** Makes the Idempotency-Key; null once her code was sent. */
    filing_secret: string | null;
    told_state: ComplaintState | null;
    told_message_at: string | null;
  };
  /** A voice note or video; the file lies in the casework store. */
  casework_recording: {
    recording_id: string;
    complaint_id: string | null;
    kind: 'voice' | 'video';
    bytes: number;
    at: string;
  };
  casework_data_request: {
    request_id: string;
    complaint_id: string;
    agency_code: string;
    account_id: string;
    field: 'name' | 'nik' | 'customerNumber' | 'address' | 'other';
    question: string;
    asked_at: string;
    outcome: 'relayed' | 'released' | 'refused' | null;
    answer: string | null;
    answered_by: string | null;
    answered_at: string | null;
  };
  /** What one account is told, and how its mail fares. */
  casework_notice: {
    account_id: string;
    kind: NoticeKind;
    /** Empty when it is about no single complaint. */
    complaint_id: string;
    at: string;
    detail: string;
    read_at: string | null;
    mail_state: 'none' | 'waiting' | 'sending' | 'sent' | 'failed';
    mail_attempts: number;
    /** While waiting: not before this. While sending: whoever sends it has given up by then. */
    mail_next_at: string | null;
    mail_problem: string | null;
  };
}

export interface OperationsTables {
  operations_account: {
    id: string;
    name: string;
    email: string;
    email_verified: unknown;
    image: string | null;
    role: string;
    agency_code: string | null;
    active: Generated<number>;
    created_at: unknown;
    updated_at: unknown;
    /** A flag of better-auth's: boolean in PostgreSQL, 0 or 1 in SQLite. */
    two_factor_enabled: Generated<unknown>;
    one_time_until: string | null;
  };
  operations_second_factor: {
    id: string;
    account_id: string;
    secret: string;
    backup_codes: string;
    verified: unknown;
    failed_verification_count: number | null;
    locked_until: unknown;
  };
  operations_session: {
    id: string;
    account_id: string;
    token: string;
    expires_at: unknown;
    ip_address: string | null;
    user_agent: string | null;
    created_at: unknown;
    updated_at: unknown;
    last_seen_at: string | null;
  };
  operations_sign_in: {
    account_id: string;
    at: string;
    outcome: 'signed_in' | 'password_only' | 'failed';
    browser: string;
    times: number;
  };
  operations_credential: {
    id: string;
    account_id: string;
    provider_account_id: string;
    provider_id: string;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: unknown;
    refresh_token_expires_at: unknown;
    scope: string | null;
    password: string | null;
    created_at: unknown;
    updated_at: unknown;
  };
  operations_verification: {
    id: string;
    identifier: string;
    value: string;
    expires_at: unknown;
    created_at: unknown;
    updated_at: unknown;
  };
  operations_receipt: {
    key_hash: string;
    body_hash: string;
    code_hash: string;
    complaint_id: string;
    record: string;
  };
  operations_deputy: {
    deputy_id: string;
    agency_code: string;
    account_id: string;
    deputy_account_id: string;
    from_on: string;
    until_on: string;
    made_at: string;
    ended_at: string | null;
  };
  operations_action: { key_hash: string; body_hash: string; answer: string; at: string };
  operations_host: { agency_code: string; origin: string; last_seen_on: string | null };
  operations_host_seen: {
    agency_code: string;
    origin: string;
    last_seen_on: string;
    count: number;
    ignored: Flag;
  };
  operations_agency_category: { agency_code: string; category_code: string };
  operations_policy: { version: number; policy: string; valid_from: string };
  operations_setting: { name: string; value: string; changed_at: string; version: Generated<number> };
  operations_open311_partner: {
    partner_id: string;
    name: string;
    key_hash: string;
    /** JSON list of hosts. */
    media_hosts: string;
    created_at: string;
    ended_at: string | null;
  };
  operations_open311_token: { token_hash: string; complaint_id: string; partner_id: string };
  operations_open311_target: {
    target_id: string;
    name: string;
    address: string;
    format: 'xml' | 'json';
    jurisdiction_id: string | null;
    /** Sealed (server/outward/kept-secret.ts). */
    api_key: string | null;
    has_key: Flag;
    /** JSON list of `OutsideService`. */
    services: string;
    /** JSON: category code → their service code. */
    mapping: string;
    /** JSON: their service code → `OutsideAttribute[]`, for mapped services. */
    definitions: string;
    /** JSON: category code → `FixedAnswers`. */
    fixed: string;
    version: number;
    created_at: string;
    ended_at: string | null;
  };
  operations_webhook: {
    webhook_id: string;
    address: string;
    /** Sealed (server/outward/kept-secret.ts). */
    secret: string;
    created_at: string;
    ended_at: string | null;
  };
  operations_webhook_delivery: {
    webhook_id: string;
    /** The same for every address that is told, and at every attempt. */
    event_id: string;
    kind: WebhookKind;
    /** Null for a ping. */
    public_id: string | null;
    noted_at: string;
    state: DeliveryState;
    attempts: number;
    next_at: string | null;
    /** The last status, or why there was none. */
    answer: string | null;
    answered_at: string | null;
  };
  operations_channel_message: { message_hash: string; seen_on: string };
  operations_channel_refusal: { channel: Channel; reason: string; refused_on: string; count: number };
  operations_job: {
    job_id: string;
    /** `publish` is one row a rebuild, `webhook` one an address; the others are one row for ever, due again and again (server/jobs/). */
    kind:
      | 'publish'
      | 'publish_due'
      | 'publish_nightly'
      | 'notify'
      | 'sweep'
      | 'erase_releases'
      | 'retention'
      | 'correspond'
      | 'webhook'
      | 'outward';
    state: 'waiting' | 'running' | 'done' | 'failed';
    requested_at: string;
    finished_at: string | null;
    message: string | null;
    due_at: Generated<string | null>;
    worker: Generated<string | null>;
    lease_until: Generated<string | null>;
    attempts: Generated<number>;
  };
  /** Only grows; each line carries the hash of the one before (server/audit/). */
  operations_log: {
    sequence: number;
    entry_id: string;
    kind: AuditKind;
    account_id: string | null;
    complaint_id: string | null;
    note: string;
    at: string;
    previous_hash: string;
    hash: string;
  };
  operations_notice_choice: { account_id: string; kind: NoticeKind; by_mail: Flag };
  operations_saved_filter: {
    filter_id: string;
    account_id: string;
    name: string;
    filter: string;
    created_at: string;
  };
}

/** The index of words as SQLite keeps it (migration 0005); PostgreSQL needs an index alone. `casework_search` is FTS5. */
export interface SqliteSearchTables {
  casework_search_row: { row: Generated<number>; complaint_id: string };
  casework_search: { words: string };
  casework_search_data: { id: number; block: unknown };
  casework_search_idx: { segid: unknown; term: unknown; pgno: unknown };
  casework_search_docsize: { id: number; sz: unknown };
  casework_search_config: { k: unknown; v: unknown };
}

export type Tables = PublishedTables & IdentityTables & CaseworkTables & OperationsTables;
