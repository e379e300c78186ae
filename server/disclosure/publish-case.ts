import type { Transaction } from 'kysely';
import type { PublishAction } from '../../api-client/contract/desk/verification.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { publishVariants, variantEndings } from '../photos/publish-variants.ts';
import { randomPhotoId, randomPublicId } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { buildPublicCase, type CheckedPhoto } from './build-public-case.ts';

/**
 * Publishes one case: photos under new public names first, then record, event and the lines that point to them in one
 * transaction. The site follows by the publish job the caller requests. Throws `ProblemFailure`.
 */
export async function publishCase(
  server: Server,
  complaintId: string,
  action: PublishAction,
  accountId: string,
): Promise<{ version: number }> {
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const at = server.effects.now();
  // A case that was withdrawn and is published again keeps its number, so that old links come alive again.
  const publicId = complaint.public_id ?? randomPublicId(server.effects);
  const names = new Map<string, string>();
  const nameOf = (photo: CheckedPhoto) => {
    const name = names.get(photo.photoId) ?? randomPhotoId(server.effects);
    names.set(photo.photoId, name);
    return name;
  };
  const { record, photos } = await buildPublicCase(server, complaint, action, publicId, nameOf);
  for (const photo of photos) {
    const bytes = await server.photos.casework.get(`${photo.variantId}.webp`);
    if (!bytes) throw new ProblemFailure('photo_unchecked', [`${photo.kind}PhotoId`]);
    await publishVariants(server.photos.published, nameOf(photo), bytes);
  }
  return server.connection.database.transaction().execute(async (transaction) => {
    const { version } = await recordEvent(transaction, server.connection.engine, {
      complaintId,
      event: { type: 'published', publicId },
      actorRole: 'verifier',
      accountId,
      at,
      expectedVersion: action.version,
    });
    await transaction
      .insertInto('published_case')
      .values({ public_id: publicId, published_on: record.publishedOn, record: JSON.stringify(record) })
      .execute();
    for (const { photoId } of record.photos) {
      await transaction
        .insertInto('published_photo')
        .values({ photo_id: photoId, public_id: publicId })
        .execute();
    }
    await transaction.deleteFrom('published_revision').where('public_id', '=', publicId).execute();
    await logDecisions(transaction, complaintId, action, accountId, at);
    return { version };
  });
}

/** Takes a case out of everything that is published; its address answers "tidak tersedia". */
export async function withdrawCase(
  server: Server,
  complaintId: string,
  action: { version: number; reason: string },
  accountId: string,
): Promise<{ version: number }> {
  const at = server.effects.now();
  const { version, photoIds } = await server.connection.database
    .transaction()
    .execute(async (transaction) => {
      const projection = await recordEvent(transaction, server.connection.engine, {
        complaintId,
        event: { type: 'withdrawn', reason: action.reason },
        actorRole: 'verifier',
        accountId,
        at,
        expectedVersion: action.version,
      });
      const publicId = projection.publicId ?? '';
      const photos = await transaction
        .selectFrom('published_photo')
        .select('photo_id')
        .where('public_id', '=', publicId)
        .execute();
      await transaction.deleteFrom('published_photo').where('public_id', '=', publicId).execute();
      await transaction.deleteFrom('published_case').where('public_id', '=', publicId).execute();
      await transaction
        .insertInto('published_revision')
        .values({
          public_id: publicId,
          withdrawn_on: localDateOf(at.getTime(), server.reference.instance.timeZone),
        })
        .execute();
      return { version: projection.version, photoIds: photos.map((photo) => photo.photo_id) };
    });
  for (const photoId of photoIds) {
    for (const ending of variantEndings) await server.photos.published.remove(`${photoId}${ending}`);
  }
  return { version };
}

async function logDecisions(
  transaction: Transaction<Tables>,
  complaintId: string,
  action: PublishAction,
  accountId: string,
  at: Date,
): Promise<void> {
  for (const decision of [...action.summary.decisions, ...action.outcome.decisions]) {
    await transaction
      .insertInto('casework_decision')
      .values({
        complaint_id: complaintId,
        audience: 'public',
        span_type: decision.type,
        span_start: decision.start,
        span_end: decision.end,
        action: decision.action,
        account_id: accountId,
        at: at.toISOString(),
      })
      .execute();
  }
}
