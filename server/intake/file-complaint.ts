import type { Transaction } from 'kysely';
import type { FileComplaint, Receipt } from '../../api-client/contract/intake/complaint.ts';
import type { Channel } from '../../api-client/contract/primitives.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { appendEvent, firstProjection, recordEvent } from '../casework/record-event.ts';
import { holdFor } from '../database/hold.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { storeSealedParts } from '../identity/store-sealed-parts.ts';
import type { Server } from '../server.ts';
import { checkAnswers } from './check-answers.ts';
import { secretHash } from './secret-hash.ts';
import { handOver, isInformationRequest, placeToKeep } from './short-way.ts';
import { trackingCodeFor } from './tracking-code.ts';

/** What arrives beside the complaint itself. */
export interface Filing {
  complaint: FileComplaint;
  channel: Channel;
  /** The header `Idempotency-Key`, a secret of the sender. */
  idempotencyKey: string | undefined;
  /** Set when a member of staff enters what came another way than the form. */
  entered?: EnteredBy;
}

export interface EnteredBy {
  accountId: string;
  /** As it was sent: another moment is another request. */
  cameInAt: string;
  /** The moment the clocks start from; throws when it cannot be one. Not asked again for a repeated request. */
  check(): Promise<Date>;
  /** Writes that it was entered by hand, in the transaction of the filing. */
  log(transaction: Transaction<Tables>): Promise<void>;
}

const KEY = /^[A-Za-z0-9_-]{22,64}$/;

/**
 * Files one complaint and acknowledges it after the commit. The same key with the same body gives the very same receipt,
 * whatever happened to the first answer; the same key with another body is refused (`key_reused`).
 */
export async function fileComplaint(server: Server, filing: Filing): Promise<Receipt> {
  const { complaint, idempotencyKey, entered } = filing;
  if (!idempotencyKey || !KEY.test(idempotencyKey)) throw new ProblemFailure('key_missing');
  const { pepper, codeSecret } = server.secrets;
  const keyHash = secretHash(pepper, 'key', idempotencyKey);
  const sent = entered ? [complaint, filing.channel, entered.cameInAt] : complaint;
  const bodyHash = secretHash(pepper, 'body', JSON.stringify(sent));

  const earlier = await earlierReceipt(server, keyHash, bodyHash);
  if (earlier) return earlier;
  const villageCode = checkAgainstReference(server, complaint);
  const answers = await checkAnswers(server, complaint);
  const place = placeToKeep(server.reference, complaint);
  const handedOver = isInformationRequest(server.reference, complaint);

  const trackingCode = trackingCodeFor(codeSecret, idempotencyKey);
  const now = server.effects.now();
  const receivedAt = entered ? await entered.check() : now;
  const actorRole = entered ? 'verifier' : 'reporter';
  const projection = firstProjection(receivedAt, actorRole);
  const clocks = clocksOf(projection, server.policy, server.reference.instance.timeZone, now);
  const receipt: Receipt = {
    trackingCode,
    receivedAt: receivedAt.toISOString(),
    firstAnswerDueAt: handedOver
      ? null
      : (clocks.find((clock) => clock.clock === 'first_answer')?.dueAt ?? null),
  };
  // The stored receipt holds no code: it is derived from the key again when the same request comes back.
  const record = JSON.stringify({ ...receipt, trackingCode: null });

  try {
    await server.connection.database.transaction().execute(async (transaction) => {
      await holdFor(transaction, server.connection.engine, `complaint ${complaint.complaintId}`);
      await refuseKnownComplaint(transaction, complaint.complaintId);
      await transaction
        .insertInto('operations_receipt')
        .values({
          key_hash: keyHash,
          body_hash: bodyHash,
          code_hash: secretHash(pepper, 'code', trackingCode),
          complaint_id: complaint.complaintId,
          record,
        })
        .execute();
      await transaction
        .insertInto('casework_complaint')
        .values({
          complaint_id: complaint.complaintId,
          channel: filing.channel,
          language: complaint.language,
          category_code: complaint.categoryCode,
          text: complaint.text,
          occurred_on: complaint.occurredOn,
          latitude: place.point?.latitude ?? null,
          longitude: place.point?.longitude ?? null,
          point_source: place.pointSource,
          accuracy: place.accuracy,
          village_code: villageCode,
          landmark: place.landmark || null,
          at_home: place.atHome ? 1 : 0,
          photo_consent: complaint.photoConsent ? 1 : 0,
          preselected_agency_code: complaint.agencyCode,
          received_at: receivedAt.toISOString(),
          state: projection.state,
          version: projection.version,
          agency_code: null,
          subject_kind: null,
          subject_agency_code: null,
          projection: JSON.stringify(projection),
          public_id: null,
          unread: projection.unread ? 1 : 0,
        })
        .execute();
      await appendEvent(transaction, 1, {
        complaintId: complaint.complaintId,
        event: { type: 'filed' },
        actorRole,
        accountId: entered?.accountId ?? null,
        at: receivedAt,
        expectedVersion: null,
      });
      for (const answer of answers) await transaction.insertInto('casework_answer').values(answer).execute();
      await claimPhotos(transaction, complaint);
      await storeSealedParts(transaction, complaint.complaintId, complaint.sealed, {
        agreed: complaint.releaseConsent === true,
        on: localDateOf(receivedAt.getTime(), server.reference.instance.timeZone),
      });
      if (handedOver) {
        await recordEvent(
          transaction,
          server.connection.engine,
          handOver(server.reference, complaint, receivedAt),
        );
      }
      await entered?.log(transaction);
    });
  } catch (error) {
    // Two requests with one key at once: the other one was first, and its receipt is this one's too.
    const other = await earlierReceipt(server, keyHash, bodyHash);
    if (other) return other;
    throw error;
  }
  return receipt;

  async function earlierReceipt(host: Server, key: string, body: string): Promise<Receipt | null> {
    const row = await host.connection.database
      .selectFrom('operations_receipt')
      .select(['body_hash', 'record'])
      .where('key_hash', '=', key)
      .executeTakeFirst();
    if (!row) return null;
    if (row.body_hash !== body) throw new ProblemFailure('key_reused');
    const stored = JSON.parse(row.record) as Receipt;
    return { ...stored, trackingCode: trackingCodeFor(codeSecret, idempotencyKey as string) };
  }
}

/** The same complaint under another key is not the same request. */
async function refuseKnownComplaint(transaction: Transaction<Tables>, complaintId: string): Promise<void> {
  const known = await transaction
    .selectFrom('operations_receipt')
    .select('complaint_id')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (known) throw new ProblemFailure('key_reused');
}

/** Checks codes and place; returns the village the complaint belongs to. */
function checkAgainstReference(server: Server, complaint: FileComplaint): string {
  const { reference } = server;
  if (!reference.category(complaint.categoryCode))
    throw new ProblemFailure('unknown_category', ['categoryCode']);
  if (complaint.agencyCode !== null && !reference.agency(complaint.agencyCode)) {
    throw new ProblemFailure('unknown_agency', ['agencyCode']);
  }
  const { point, villageCode } = complaint.place;
  if (point !== null) {
    const found = reference.locator.locate(point);
    if (found.kind === 'outside') throw new ProblemFailure('outside_region', ['place.point']);
    return found.villageCode;
  }
  if (villageCode === null || reference.region(villageCode)?.level !== 'village') {
    throw new ProblemFailure('outside_region', ['place.villageCode']);
  }
  return villageCode;
}

async function claimPhotos(transaction: Transaction<Tables>, complaint: FileComplaint): Promise<void> {
  for (const [position, photo] of complaint.photos.entries()) {
    const { numUpdatedRows } = await transaction
      .updateTable('casework_photo')
      .set({ complaint_id: complaint.complaintId, caption: photo.caption || null, position })
      .where('photo_id', '=', photo.photoId)
      .where('complaint_id', 'is', null)
      .where('origin', '=', 'reporter')
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new ProblemFailure('unknown_photo', [`photos.${position}.photoId`]);
  }
}
