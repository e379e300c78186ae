import { createHmac } from 'node:crypto';
import type { ImportRow } from '../../api-client/contract/desk/rows.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { fileComplaint } from '../intake/file-complaint.ts';
import type { Server } from '../server.ts';
import { checkCameIn } from '../staff/enter-complaint.ts';

const NOTES = {
  phone_log: 'aduan dimasukkan dari berkas catatan telepon',
  register: 'aduan dimasukkan dari berkas register lama',
};

/**
 * Files one row of a table through the form's own way in. The key of the filing comes from what the row says, so that the same row again
 * changes nothing, in however many files it stands; whoever it is about was sealed before it was sent. Throws `invalid_body` at
 * `cameInAt` when that lies ahead or further back than a complaint may be entered.
 */
export async function importRow(
  server: Server,
  row: ImportRow,
  accountId: string,
): Promise<{ outcome: 'filed' | 'known' }> {
  const { rowKey, source, complaintId, channel, cameInAt, ownNumber } = row;
  const idempotencyKey = createHmac('sha256', server.secrets.codeSecret)
    .update(`row filing|${source}|${rowKey}`)
    .digest('base64url');
  let filed = false;
  await fileComplaint(server, {
    complaint: {
      complaintId,
      categoryCode: row.categoryCode,
      text: row.text,
      occurredOn: null,
      place: {
        point: null,
        pointSource: null,
        accuracy: null,
        villageCode: row.villageCode,
        landmark: row.landmark,
        atHome: false,
      },
      photos: [],
      photoConsent: false,
      language: 'id',
      agencyCode: null,
      sealed: row.sealed,
    },
    channel,
    idempotencyKey,
    // Its id and its seal are new each time a file is read.
    sent: rowKey,
    entered: {
      accountId,
      cameInAt,
      check: () => checkCameIn(server, cameInAt),
      log: async (transaction) => {
        await transaction
          .insertInto('casework_import')
          .values({ complaint_id: complaintId, source, own_number: ownNumber })
          .execute();
        await appendEntry(
          transaction,
          { engine: server.connection.engine, effects: server.effects },
          { kind: 'entry', accountId, complaintId, note: NOTES[source] },
        );
        filed = true;
      },
    },
  });
  return { outcome: filed ? 'filed' : 'known' };
}
