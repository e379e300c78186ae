import type { Selectable } from 'kysely';
import type { Involved } from '../casework/may-handle.ts';
import type { CaseworkTables } from '../database/tables.ts';

type Columns = Pick<
  Selectable<CaseworkTables['casework_complaint']>,
  'subject_kind' | 'subject_agency_code' | 'misconduct'
>;

/** Who is complained about, as the row says. */
export function involvedIn(row: Columns): Involved {
  return {
    subject:
      row.subject_kind === null ? null : { kind: row.subject_kind, agencyCode: row.subject_agency_code },
    misconduct: row.misconduct === 1,
  };
}
