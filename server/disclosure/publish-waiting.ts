import { localDateOf } from '../casework/deadlines/local-date.ts';
import {
  type PublicationRow,
  recordOf,
  removeWaitingPhotos,
  waitingPhotoFile,
} from '../casework/waiting-publication.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { goPublic } from './go-public.ts';

/**
 * Lets one waiting page out whose time has come, exactly as it was shown; only its day of publication is the present one. Throws
 * `ProblemFailure`: `changed_meanwhile` when the reporter stopped it or it was prepared anew in this moment.
 */
export async function publishWaiting(
  server: Server,
  row: Pick<PublicationRow, 'complaint_id' | 'record' | 'prepared_by'>,
  at: Date,
): Promise<{ version: number }> {
  const shown = recordOf(row);
  const record = { ...shown, publishedOn: localDateOf(at.getTime(), server.reference.instance.timeZone) };
  const { version } = await goPublic(server, {
    complaintId: row.complaint_id,
    record,
    fileOf: waitingPhotoFile,
    accountId: row.prepared_by,
    at,
    expectedVersion: null,
    async alongside(transaction) {
      const { numDeletedRows } = await transaction
        .deleteFrom('casework_publication')
        .where('complaint_id', '=', row.complaint_id)
        .where('state', '=', 'waiting')
        .where('record', '=', row.record)
        .executeTakeFirst();
      if (numDeletedRows !== 1n) throw new ProblemFailure('changed_meanwhile');
    },
  });
  await removeWaitingPhotos(server.photos.casework, shown);
  return { version };
}
