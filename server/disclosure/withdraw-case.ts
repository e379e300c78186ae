import { localDateOf } from '../casework/deadlines/local-date.ts';
import { recordEvent } from '../casework/record-event.ts';
import { variantEndings } from '../photos/publish-variants.ts';
import type { Server } from '../server.ts';
import { askForRebuild } from './ask-for-rebuild.ts';
import { forgetCase } from './snapshots/forget-case.ts';
import { tellWebhooks } from './tell-webhooks.ts';

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
      const day = localDateOf(at.getTime(), server.reference.instance.timeZone);
      await transaction
        .insertInto('published_revision')
        .values({ public_id: publicId, withdrawn_on: day })
        .execute();
      await forgetCase(transaction, publicId, day);
      await tellWebhooks(transaction, server.effects, { kind: 'case.withdrawn', publicId, at });
      await askForRebuild(server, transaction, at);
      return { version: projection.version, photoIds: photos.map((photo) => photo.photo_id) };
    });
  for (const photoId of photoIds) {
    for (const ending of variantEndings) await server.photos.published.remove(`${photoId}${ending}`);
  }
  return { version };
}
