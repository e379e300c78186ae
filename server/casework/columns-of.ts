import type { Updateable } from 'kysely';
import type { CaseworkTables } from '../database/tables.ts';
import type { CaseProjection } from './lifecycle.ts';

/**
 * The columns of `casework_complaint` that the events add up to. What is stored is this and nothing else, so that it can be rebuilt
 * (`npm run events:replay`). Before verification the category is the reporter's own choice and no event's.
 */
export function columnsOf(projection: CaseProjection) {
  return {
    state: projection.state,
    version: projection.version,
    agency_code: projection.agencyCode,
    subject_kind: projection.subject?.kind ?? null,
    subject_agency_code: projection.subject?.agencyCode ?? null,
    misconduct: projection.misconduct ? 1 : 0,
    projection: JSON.stringify(projection),
    public_id: projection.publicId,
    unread: projection.unread ? 1 : 0,
    ...(projection.categoryCode === null ? {} : { category_code: projection.categoryCode }),
  } satisfies Updateable<CaseworkTables['casework_complaint']>;
}
