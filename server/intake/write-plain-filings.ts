import { type RawBuilder, sql } from 'kysely';
import { firstEventRow } from '../casework/record-event.ts';
import type { Connection } from '../database/connect.ts';
import { fixStatement, Given } from '../database/fixed-statement.ts';
import type { Tables } from '../database/tables.ts';
import { isStorageRefusal } from '../http/storage-refusal.ts';
import {
  checkSealedParts,
  type KnownKeyLists,
  readKeyLists,
  sealedRows,
} from '../identity/store-sealed-parts.ts';
import { noticesOfFound } from '../notifications/notify-of-event.ts';
import { complaintRow, filedOf, inOneOrder, receiptRow, sealedOf } from './filing-rows.ts';
import type { FiledRecord, PreparedFiling } from './prepared-filing.ts';

/**
 * Writes plain filings: sent by the reporter herself, without photos to claim and without a second event, so that all their rows are known
 * before the database is asked. Null for each that was not written, which `writeFilings` then does or refuses.
 */
export type WritePlainFilings = (filings: readonly PreparedFiling[]) => Promise<(FiledRecord | null)[]>;

type Types<Table> = Partial<Record<keyof Table & string, 'text' | 'integer' | 'double precision'>>;

const RECEIPT = {
  key_hash: 'text',
  body_hash: 'text',
  code_hash: 'text',
  complaint_id: 'text',
  record: 'text',
} as const satisfies Types<Tables['operations_receipt']>;

const COMPLAINT = {
  complaint_id: 'text',
  channel: 'text',
  language: 'text',
  category_code: 'text',
  text: 'text',
  occurred_on: 'text',
  latitude: 'double precision',
  longitude: 'double precision',
  point_source: 'text',
  accuracy: 'double precision',
  village_code: 'text',
  landmark: 'text',
  at_home: 'integer',
  photo_consent: 'integer',
  preselected_agency_code: 'text',
  received_at: 'text',
  state: 'text',
  version: 'integer',
  projection: 'text',
  unread: 'integer',
} as const satisfies Types<Tables['casework_complaint']>;

const EVENT = {
  complaint_id: 'text',
  sequence: 'integer',
  type: 'text',
  at: 'text',
  actor_role: 'text',
  data: 'text',
} as const satisfies Types<Tables['casework_event']>;

const ANSWER = {
  complaint_id: 'text',
  category_code: 'text',
  set_version: 'integer',
  question_id: 'text',
  value: 'text',
} as const satisfies Types<Tables['casework_answer']>;

const PART = {
  complaint_id: 'text',
  part: 'text',
  key_list_version: 'integer',
  nonce: 'text',
  ciphertext: 'text',
} as const satisfies Types<Tables['identity_sealed_part']>;

const WRAP = {
  complaint_id: 'text',
  part: 'text',
  key_id: 'text',
  encapsulated: 'text',
  wrapped: 'text',
} as const satisfies Types<Tables['identity_wrapped_key']>;

const CONSENT = {
  complaint_id: 'text',
  agreed: 'integer',
  changed_on: 'text',
} as const satisfies Types<Tables['identity_consent']>;

const given = {
  receipts: new Given('receipts'),
  complaints: new Given('complaints'),
  events: new Given('events'),
  answers: new Given('answers'),
  parts: new Given('parts'),
  wraps: new Given('wraps'),
  consents: new Given('consents'),
  newest: new Given('newest'),
};

/**
 * One statement of fixed text writes all rows of all filings and commits: one way to PostgreSQL and back for a batch. It files what
 * has no receipt yet and was checked against the names that hold now; nothing at all when the newest key list is another than the one
 * the wraps were chosen by. Null on an engine that knows no inserts in a `with`.
 */
export function plainFilingsWriter(connection: Connection): WritePlainFilings | null {
  const { database, runFixed: run } = connection;
  if (!run) return null;
  const statement = fixStatement(
    database,
    'file_complaints',
    sql`
    with fresh as (
      insert into operations_receipt (${namesOf(RECEIPT)})
      select ${namesOf(RECEIPT)} from ${rowsOf(given.receipts, { ...RECEIPT, reference_version: 'integer' })}
      where reference_version = (select version from published_instance)
        and coalesce((select max(version) from identity_key_list), 0) = cast(${given.newest} as integer)
      on conflict do nothing returning complaint_id
    ),
    complaint as (${insertOf('casework_complaint', COMPLAINT, given.complaints)}),
    event as (${insertOf('casework_event', EVENT, given.events)} returning complaint_id, at),
    answer as (${insertOf('casework_answer', ANSWER, given.answers)}),
    part as (${insertOf('identity_sealed_part', PART, given.parts)}),
    wrap as (${insertOf('identity_wrapped_key', WRAP, given.wraps)}),
    consent as (${insertOf('identity_consent', CONSENT, given.consents)}),
    notice as (${noticesOfFound(database, sql`(select complaint_id as column1, at as column2 from event)`)})
    select complaint_id from fresh`,
  );
  let known: KnownKeyLists = { newest: null, keyIds: new Map() };

  /** Key lists are never changed and never removed: what was read once stays true, but for which is the newest. */
  async function learnKeyLists(filings: readonly PreparedFiling[]): Promise<void> {
    const read = await readKeyLists(database, filings.map(sealedOf));
    known = { newest: read.newest, keyIds: new Map([...known.keyIds, ...read.keyIds]) };
  }

  const fits = (filing: PreparedFiling): boolean => {
    try {
      checkSealedParts(sealedOf(filing), known);
      return true;
    } catch {
      return false;
    }
  };

  const write = async (filings: readonly PreparedFiling[]): Promise<ReadonlySet<string>> => {
    let fitting = filings.filter(fits);
    if (fitting.length < filings.length) {
      await learnKeyLists(filings);
      fitting = filings.filter(fits);
    }
    if (fitting.length === 0) return new Set();
    const ordered = inOneOrder(fitting);
    const { parts, wraps, consents } = sealedRows(ordered.map(sealedOf), known);
    const rows = await run<{ complaint_id: string }>(
      statement,
      new Map<Given, unknown>([
        [given.receipts, JSON.stringify(ordered.map(receiptAndVersion))],
        [given.complaints, JSON.stringify(ordered.map(complaintRow))],
        [given.events, JSON.stringify(ordered.map((filing) => firstEventRow(filedOf(filing))))],
        [given.answers, JSON.stringify(ordered.flatMap(({ answers }) => answers))],
        [given.parts, JSON.stringify(parts)],
        [given.wraps, JSON.stringify(wraps)],
        [given.consents, JSON.stringify(consents)],
        [given.newest, known.newest ?? 0],
      ]),
    );
    // Nothing was filed: most likely by a newer key list. The next batch asks again.
    if (rows.length === 0) known = { ...known, newest: null };
    return new Set(rows.map((row) => row.complaint_id));
  };

  return async (filings) => {
    let written: ReadonlySet<string>;
    try {
      written = await write(filings);
    } catch (error) {
      // Nothing was written. Which of them it was, and what she is told, the other way finds out.
      if (isStorageRefusal(error)) throw error;
      written = new Set();
    }
    return filings.map(({ complaint, record }) =>
      written.has(complaint.complaintId) ? { record, known: false } : null,
    );
  };
}

const receiptAndVersion = (filing: PreparedFiling) => ({
  ...receiptRow(filing),
  reference_version: filing.referenceVersion,
});

const namesOf = (types: Record<string, string>) => sql.join(Object.keys(types).map((name) => sql.ref(name)));

/** The rows of a parameter of JSON. */
const rowsOf = (parameter: Given, types: Record<string, string>) =>
  sql`json_to_recordset(cast(${parameter} as json)) as row_of(${sql.join(
    Object.entries(types).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`),
  )})`;

function insertOf(table: keyof Tables, types: Record<string, string>, parameter: Given): RawBuilder<unknown> {
  const names = namesOf(types);
  return sql`insert into ${sql.table(table)} (${names}) select ${names} from ${rowsOf(parameter, types)} join fresh using (complaint_id)`;
}
