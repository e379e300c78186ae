import type { CaseworkTables, IdentityTables, SqliteSearchTables } from '../database/tables.ts';

/** Emptied: the row stays, the value becomes this. */
export interface Emptied {
  becomes: string | number | null;
}
/** Kept, and why it says nothing of a person, or why it must be kept all the same. */
export interface Kept {
  kept: string;
}
/** Texts inside the JSON of an event go, what the state is made of stays (erase-event-texts.ts). */
export type Fate = Emptied | Kept | 'texts go';

/** All rows about the complaint go, found by this column; `through` names the table that leads from it to the complaint. */
export interface RowsGo {
  rowsBy: string;
  through?: 'casework_photo';
}

type Fates<Zone> = {
  [Table in keyof Zone]: RowsGo | { [Column in keyof Zone[Table]]: Fate } | Kept;
};

const empty = (becomes: Emptied['becomes']): Emptied => ({ becomes });
const keep = (kept: string): Kept => ({ kept });
const WHOSE = keep('the internal number, random; ties history and statistics together');
const STAFF = keep('a member of staff, answerable for what she did');
const WHEN = keep('the clocks and the history are made of it');

const identity: Fates<IdentityTables> = {
  identity_sealed_part: { rowsBy: 'complaint_id' },
  identity_wrapped_key: { rowsBy: 'complaint_id' },
  identity_consent: { rowsBy: 'complaint_id' },
  identity_release: {
    release_id: keep('row'),
    complaint_id: WHOSE,
    agency_code: keep('to whom something was given must stay known'),
    account_id: STAFF,
    field: keep('which kind of field; never what it said'),
    key_id: keep('a key of staff'),
    encapsulated: empty(null),
    ciphertext: empty(null),
    released_by: STAFF,
    released_at: WHEN,
    expires_at: WHEN,
    ended_at: WHEN,
    ended_because: keep('one of three words'),
  },
  identity_release_opening: keep('who of staff opened a release, and when'),
  identity_opening: {
    opening_id: keep('row'),
    complaint_id: WHOSE,
    part: keep('which part; never what it said'),
    account_id: STAFF,
    reason: keep('why staff looked; also a line of the log, whose chain would break without it'),
    opened_at: WHEN,
  },
  identity_verifier_key: keep('of staff, about no complaint'),
  identity_key_list: keep('public keys, about no complaint'),
  identity_officer_key: keep('of staff, about no complaint'),
  identity_key_change: keep('of staff, about no complaint'),
  identity_conversation: keep(
    'ends by itself thirty days after her last message; sealed, and about no complaint',
  ),
  identity_drill: keep('of staff, about no complaint'),
};

const casework: Fates<CaseworkTables> = {
  casework_complaint: {
    complaint_id: WHOSE,
    channel: keep('one-way statistics'),
    language: keep('the tracker still answers in it'),
    category_code: keep('statistics'),
    text: empty(''),
    occurred_on: empty(null),
    latitude: empty(null),
    longitude: empty(null),
    point_source: empty(null),
    accuracy: empty(null),
    village_code: keep('statistics by district; hundreds live in a village'),
    landmark: empty(null),
    at_home: empty(0),
    photo_consent: empty(0),
    preselected_agency_code: empty(null),
    received_at: WHEN,
    state: keep('what the events add up to'),
    version: keep('what the events add up to'),
    agency_code: keep('what the events add up to'),
    subject_kind: keep('what the events add up to'),
    subject_agency_code: keep('what the events add up to; an agency, never a person'),
    misconduct: keep('what the events add up to; who may not read it'),
    projection: keep('what the events add up to: states, times and codes, no text'),
    public_id: keep('the published page stays'),
    unread: keep('what the events add up to'),
    erased_on: keep('that it was erased, and when'),
  },
  casework_event: {
    complaint_id: WHOSE,
    sequence: keep('order'),
    type: keep('the state is made of it'),
    at: WHEN,
    actor_role: keep('the state is made of it'),
    account_id: STAFF,
    data: 'texts go',
  },
  casework_message: { rowsBy: 'complaint_id' },
  casework_reply: {
    reply_id: keep('its event names it'),
    complaint_id: WHOSE,
    agency_code: keep('statistics of answers'),
    account_id: STAFF,
    text: empty(''),
    kind: keep('statistics of answers'),
    rules_version: keep('by which rules it was judged'),
    at: WHEN,
  },
  casework_note: { rowsBy: 'complaint_id' },
  casework_handover: { rowsBy: 'complaint_id' },
  casework_outward: { rowsBy: 'complaint_id' },
  casework_sp4n: { rowsBy: 'complaint_id' },
  casework_import: {
    complaint_id: WHOSE,
    source: keep('statistics: whether its times can be told'),
    own_number: empty(null),
  },
  casework_earlier: keep('a count of an old register: no words, place or person, tied to no complaint'),
  casework_work_log: { rowsBy: 'complaint_id' },
  casework_handling: keep('which of an agency’s officers had it, and when'),
  casework_brief: {
    complaint_id: WHOSE,
    agency_code: keep('what the events add up to'),
    text: empty(''),
    assigned_at: WHEN,
  },
  casework_photo: { rowsBy: 'complaint_id' },
  casework_photo_check: { rowsBy: 'photo_id', through: 'casework_photo' },
  casework_decision: { rowsBy: 'complaint_id' },
  casework_verdict: {
    complaint_id: WHOSE,
    sequence: keep('of which event'),
    verdict: keep('statistics'),
    reason: empty(null),
    rating: keep('statistics'),
  },
  casework_answer: { rowsBy: 'complaint_id' },
  casework_publication: { rowsBy: 'complaint_id' },
  casework_conversation: { rowsBy: 'complaint_id' },
  casework_recording: { rowsBy: 'complaint_id' },
  casework_data_request: { rowsBy: 'complaint_id' },
  casework_notice: { rowsBy: 'complaint_id' },
};

const sqliteSearch: Fates<SqliteSearchTables> = {
  casework_search_row: keep('a number; the next row of the index'),
  casework_search: keep('its triggers take the words out when the text goes'),
  casework_search_data: keep('its triggers take the words out when the text goes'),
  casework_search_idx: keep('its triggers take the words out when the text goes'),
  casework_search_docsize: keep('a count of the words that are left'),
  casework_search_config: keep('FTS5’s own'),
};

/**
 * What becomes of every column of the zones identity and casework N days after a complaint ended. The types refuse a table or column
 * that is missing here; a test compares it with the database itself.
 */
export const fateOfColumns = { ...identity, ...casework };
export const fateOfEngineTables = { sqlite: sqliteSearch, postgres: {} };
