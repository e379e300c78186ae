import type { Transaction } from 'kysely';
import type { PublishAction } from '../../api-client/contract/desk/verification.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { type CaseProjection, isPossible } from '../casework/lifecycle.ts';
import { changesSince } from '../casework/record-event.ts';
import { removeWaitingPhotos, takeAwayWaiting, waitingPhotoFile } from '../casework/waiting-publication.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { notify } from '../notifications/notify.ts';
import { randomPhotoId, randomPublicId } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { readSettings, ruleOf } from '../settings.ts';
import { buildPublicCase, type CheckedPhoto } from './build-public-case.ts';
import { goPublic } from './go-public.ts';
import { logDecisions } from './log-decisions.ts';
import { publicationTime } from './publication-time.ts';

export interface PublishOutcome {
  version: number;
  /** False when it waits: for a second officer, the reporter's say, or the batch of the week. */
  isPublic: boolean;
}

/**
 * Prepares the exact public page of a case. Where the instance asks nobody it goes public at once; else it waits, and takes the place
 * of whatever waited or was stopped before. Throws `ProblemFailure`.
 */
export async function publishCase(
  server: Server,
  complaintId: string,
  action: PublishAction,
  accountId: string,
): Promise<PublishOutcome> {
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
  const checked = new Map(photos.map((photo) => [nameOf(photo), `${photo.variantId}.webp`]));
  const settings = await readSettings(server.connection.database);
  const dueAt = publicationTime(server, settings, at);
  const needsApproval = ruleOf(settings, complaint.category_code).secondApproval;
  const replaced: PublicCase[] = [];
  const alongside = async (transaction: Transaction<Tables>) => {
    const gone = await takeAwayWaiting(transaction, complaintId);
    if (gone) replaced.push(gone);
    const on = { complaintId, audience: 'public', accountId, at } as const;
    await logDecisions(server, transaction, on, action.summary, action.outcome);
  };

  const isPublic = !needsApproval && dueAt <= at;
  let version = action.version;
  if (isPublic) {
    const fileOf = (name: string) => checked.get(name) ?? '';
    const going = { complaintId, record, fileOf, accountId, at, expectedVersion: version, alongside };
    ({ version } = await goPublic(server, going));
  } else {
    const publishedOn = localDateOf(dueAt.getTime(), server.reference.instance.timeZone);
    await keepPhotos(server, checked);
    await server.connection.database.transaction().execute(async (transaction) => {
      const { resolvedAt } = await expectReady(transaction, server, complaintId, version, at);
      await alongside(transaction);
      await transaction
        .insertInto('casework_publication')
        .values({
          complaint_id: complaintId,
          record: JSON.stringify({ ...record, publishedOn }),
          state: needsApproval ? 'awaiting_approval' : 'waiting',
          resolved_at: resolvedAt,
          prepared_by: accountId,
          prepared_at: at.toISOString(),
          approved_by: null,
          due_at: needsApproval ? null : dueAt.toISOString(),
        })
        .execute();
      if (!needsApproval) return;
      const to = { role: 'verifier' } as const;
      await notify(transaction, { kind: 'second_approval', complaintId, at, to, except: accountId });
    });
  }
  for (const gone of replaced) await removeWaitingPhotos(server.photos.casework, gone);
  return { version, isPublic };
}

/** Copies the checked pixels to where they wait. Throws `ProblemFailure`: `photo_unchecked` when they are gone. */
async function keepPhotos(server: Server, checked: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, file] of checked) {
    const bytes = await server.photos.casework.get(file);
    if (!bytes) throw new ProblemFailure('photo_unchecked');
    await server.photos.casework.put(waitingPhotoFile(name), bytes);
  }
}

/** Holds the complaint and checks what `recordEvent` would check: that she saw the newest version, and that it may be published. */
export async function expectReady(
  transaction: Transaction<Tables>,
  { connection }: Pick<Server, 'connection'>,
  complaintId: string,
  version: number,
  at: Date,
): Promise<{ resolvedAt: string }> {
  let query = transaction
    .selectFrom('casework_complaint')
    .select(['version', 'projection'])
    .where('complaint_id', '=', complaintId);
  if (connection.engine === 'postgres') query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  if (row.version !== version) {
    throw new ProblemFailure('changed_meanwhile', [], await changesSince(transaction, complaintId, version));
  }
  const projection = JSON.parse(row.projection) as CaseProjection;
  if (projection.resolvedAt === null || !isPossible(projection, 'published', 'verifier', at.toISOString())) {
    throw new ProblemFailure('not_possible_now');
  }
  return { resolvedAt: projection.resolvedAt };
}
