import { createHmac } from 'node:crypto';
import type { ImportReport } from '../../api-client/contract/desk/sp4n.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { daysBetween, instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { NO_CONTACT, sealOnServer } from '../identity/seal-on-server.ts';
import { fileComplaint } from '../intake/file-complaint.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { uuidOf } from '../uuid-of.ts';

/**
 * Files one report of SP4N-LAPOR! through the form's own way in. Id and key come from its number there, so that the same number again
 * changes nothing, in however many files it stands. Whoever wrote it is not known here. Throws `invalid_body` at `receivedOn` when
 * that day lies ahead or further back than a complaint may be entered.
 */
export async function importReport(
  server: Server,
  report: ImportReport,
  accountId: string,
): Promise<{ outcome: 'filed' | 'known'; complaintId: string }> {
  const { trackingId, categoryCode, villageCode, text, followUps, receivedOn } = report;
  const derive = (purpose: string) =>
    createHmac('sha256', server.secrets.codeSecret).update(`sp4n ${purpose}|${trackingId}`).digest();
  const complaintId = uuidOf(derive('complaint'));
  if (await isHere(server, complaintId)) return { outcome: 'known', complaintId };
  const personalService = server.reference.category(categoryCode)?.personalService ?? false;
  const { effects, connection } = server;
  await fileComplaint(server, {
    complaint: {
      complaintId,
      categoryCode,
      text,
      occurredOn: null,
      place: { point: null, pointSource: null, accuracy: null, villageCode, landmark: null, atHome: false },
      photos: [],
      photoConsent: false,
      language: 'id',
      agencyCode: null,
      sealed: await sealOnServer(server, { complaintId, personalService }, NO_CONTACT),
    },
    channel: 'sp4n',
    idempotencyKey: derive('filing').toString('base64url'),
    sent: trackingId,
    entered: {
      accountId,
      cameInAt: receivedOn,
      check: () => receivedAt(server, receivedOn),
      log: async (transaction) => {
        await transaction
          .insertInto('casework_sp4n')
          .values({ complaint_id: complaintId, tracking_id: trackingId, follow_ups: followUps })
          .execute();
        await appendEntry(
          transaction,
          { engine: connection.engine, effects },
          { kind: 'entry', accountId, complaintId, note: 'laporan SP4N-LAPOR! dimasukkan dari berkas' },
        );
      },
    },
  });
  return { outcome: 'filed', complaintId };
}

async function isHere(server: Server, complaintId: string): Promise<boolean> {
  const row = await server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row !== undefined;
}

/** An export names the day alone: its clocks start with that day in the instance's zone. */
async function receivedAt(server: Server, day: string): Promise<Date> {
  const { entryMaximumDays } = await readSettings(server.connection.database);
  const { timeZone } = server.reference.instance;
  const age = daysBetween(day, localDateOf(server.effects.now().getTime(), timeZone));
  if (!(age >= 0 && age <= entryMaximumDays)) throw new ProblemFailure('invalid_body', ['receivedOn']);
  return new Date(instantOf(day, 0, timeZone));
}
