import type { Transaction } from 'kysely';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { firstDayOf } from '../casework/deadlines/first-day-of.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { publishVariants } from '../photos/publish-variants.ts';
import type { Server } from '../server.ts';
import { askForRebuild } from './ask-for-rebuild.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export interface GoingPublic {
  complaintId: string;
  record: PublicCase;
  /** The file in the casework store of a photo's checked pixels. */
  fileOf(publicPhotoId: string): string;
  /** The verifier who prepared it. */
  accountId: string;
  at: Date;
  /** The version she saw; null when it waited meanwhile. */
  expectedVersion: number | null;
  /** Written in the same transaction, before the case itself. */
  alongside(transaction: Transaction<Tables>): Promise<void>;
}

/**
 * Puts one case into the published zone: photos under their public names first, then record, event and the lines that point to them
 * in one transaction. The site follows by the publish job the caller requests. Throws `ProblemFailure`.
 */
export async function goPublic(server: Server, going: GoingPublic): Promise<{ version: number }> {
  const { complaintId, record, accountId, at, expectedVersion } = going;
  const { publicId, publishedOn } = record;
  for (const { photoId, kind } of record.photos) {
    const bytes = await server.photos.casework.get(going.fileOf(photoId));
    if (!bytes) throw new ProblemFailure('photo_unchecked', [`${kind}PhotoId`]);
    await publishVariants(server.photos.published, photoId, bytes);
  }
  return server.connection.database.transaction().execute(async (transaction) => {
    await going.alongside(transaction);
    const { version } = await recordEvent(transaction, server.connection.engine, {
      complaintId,
      event: { type: 'published', publicId },
      // What waited goes out by itself: nobody has read anything then.
      actorRole: expectedVersion === null ? 'system' : 'verifier',
      accountId,
      at,
      expectedVersion,
    });
    await transaction
      .insertInto('published_case')
      .values({
        public_id: publicId,
        published_on: publishedOn,
        record: JSON.stringify(record),
        category_code: record.categoryCode,
        received_from: firstDayOf(record.receivedOn),
        resolved_from: firstDayOf(record.resolvedOn),
      })
      .execute();
    for (const { photoId } of record.photos) {
      await transaction
        .insertInto('published_photo')
        .values({ photo_id: photoId, public_id: publicId })
        .execute();
    }
    const { numDeletedRows } = await transaction
      .deleteFrom('published_revision')
      .where('public_id', '=', publicId)
      .executeTakeFirst();
    // It was public before, was withdrawn, and stands there again, perhaps in other words.
    const kind = numDeletedRows > 0n ? 'case.changed' : 'case.published';
    await tellWebhooks(transaction, server.effects, { kind, publicId, at });
    await askForRebuild(server, transaction, at);
    return { version };
  });
}
