import type { Selectable, Transaction } from 'kysely';
import * as v from 'valibot';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import type { Database } from '../database/connect.ts';
import type { CaseworkTables, Tables } from '../database/tables.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { Server } from '../server.ts';
import { type CaseProjection, isPossible } from './lifecycle.ts';

export type PublicationRow = Selectable<CaseworkTables['casework_publication']>;

/** What the reporter's process may read of a page on its way; who prepared it is not among it. */
export type ShownPublication = Pick<PublicationRow, 'record' | 'state' | 'resolved_at' | 'due_at'>;

/** The page of a complaint that waits or was stopped; null when there is none, or it tells of a solution that did not hold. */
export async function waitingPublication(
  database: Pick<Database, 'selectFrom'>,
  complaintId: string,
  projection: CaseProjection,
  now: Date,
): Promise<ShownPublication | null> {
  const row = await database
    .selectFrom('casework_publication')
    .select(['record', 'state', 'resolved_at', 'due_at'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row && isStillTrue(row, projection, now) ? row : null;
}

/** Whether the complaint is still as the page tells it: not published, not reopened, not solved anew. */
export function isStillTrue(
  row: Pick<PublicationRow, 'resolved_at'>,
  projection: CaseProjection,
  now: Date,
): boolean {
  return (
    projection.resolvedAt === row.resolved_at &&
    isPossible(projection, 'published', 'verifier', now.toISOString())
  );
}

export const recordOf = (row: Pick<PublicationRow, 'record'>): PublicCase =>
  v.parse(publicCase, JSON.parse(row.record));

/**
 * The copy of a checked photo that waits under its public name: what goes out later is what the reporter saw, though the photo be
 * checked anew meanwhile.
 */
export const waitingPhotoFile = (publicPhotoId: string) => `${publicPhotoId}.webp`;

export async function removeWaitingPhotos(store: PhotoStore, record: PublicCase): Promise<void> {
  for (const { photoId } of record.photos) await store.remove(waitingPhotoFile(photoId));
}

/** Takes a waiting, stopped or outlived page away. Returns its record, whose photo copies are to be removed after the commit. */
export async function takeAwayWaiting(
  transaction: Transaction<Tables>,
  complaintId: string,
): Promise<PublicCase | null> {
  const row = await transaction
    .selectFrom('casework_publication')
    .select('record')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!row) return null;
  await transaction.deleteFrom('casework_publication').where('complaint_id', '=', complaintId).execute();
  return recordOf(row);
}

/** Removes a page that is not true any more, with its photo copies. */
export async function dropWaiting(server: Server, complaintId: string): Promise<void> {
  const gone = await server.connection.database
    .transaction()
    .execute((transaction) => takeAwayWaiting(transaction, complaintId));
  if (gone) await removeWaitingPhotos(server.photos.casework, gone);
}
