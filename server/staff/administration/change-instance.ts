import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { reloadReference } from '../../reload-reference.ts';
import type { Server } from '../../server.ts';
import { logOperation } from '../log-operation.ts';
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
  const { notes, isPublic } = await server.connection.database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('published_instance')
      .set((fields) => ({ version: fields('version', '+', 1) }))
      .execute();
    return change(transaction);
  });
  for (const note of notes) await logOperation(server, { kind: 'administration', accountId, note });
  await reloadReference(server);
  if (isPublic && notes.length > 0) await requestPublication(server);
}
