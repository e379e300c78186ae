import type { Transaction } from 'kysely';
import { appendEntry } from '../../audit/append-entry.ts';
import type { Tables } from '../../database/tables.ts';
import { reloadReference } from '../../reload-reference.ts';
import type { Server } from '../../server.ts';
import { requestPublication } from '../publication-jobs.ts';

export interface Change {
  /** Sentences for the log, old → new; none when nothing changed. Never about a complaint. */
  notes: string[];
  /** The public reads it too: the publication is written anew. */
  isPublic?: boolean;
}

/**
 * Makes one change of an administrator: all or nothing, one after another (the instance's row is held first, so that what `change`
 * reads stays true until it has written), then logged, then taken up by this process at once and by others at their next request.
 */
export async function changeInstance(
  server: Server,
  accountId: string,
  change: (transaction: Transaction<Tables>) => Promise<Change>,
): Promise<void> {
  const { connection, effects } = server;
  const { notes, isPublic } = await connection.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('published_instance')
      .set((fields) => ({ version: fields('version', '+', 1) }))
      .execute();
    const made = await change(transaction);
    for (const note of made.notes) {
      await appendEntry(
        transaction,
        { engine: connection.engine, effects },
        { kind: 'administration', accountId, note },
      );
    }
    return made;
  });
  await reloadReference(server);
  if (isPublic && notes.length > 0) await requestPublication(server);
}
