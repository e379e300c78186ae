import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { PublishAction } from '../../api-client/contract/desk/verification.ts';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { policyVersionAt } from '../casework/deadlines/policy-history.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { CaseworkTables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { readSettings, ruleOf } from '../settings.ts';
import { passGate } from './gate-text.ts';
import { publicPlace } from './public-place.ts';

type ComplaintRow = Selectable<CaseworkTables['casework_complaint']>;

/** A photo checked for the public, as it will stand in the record. */
export interface CheckedPhoto {
  photoId: string;
  variantId: string;
  kind: 'before' | 'after';
}

export interface PublicCaseDraft {
  record: PublicCase;
  photos: CheckedPhoto[];
}

const HOUR_MS = 3_600_000;

/**
 * Builds the published record from an explicit list of fields; a field nobody listed cannot get in. Texts pass the gate,
 * photos must be ticked for the public, sensitive matters are never shown singly. Throws `ProblemFailure`.
 * `nameOf` gives each photo its public name (the preview keeps the variant's).
 */
export async function buildPublicCase(
  server: Server,
  complaint: ComplaintRow,
  action: PublishAction,
  publicId: string,
  nameOf: (photo: CheckedPhoto) => string,
): Promise<PublicCaseDraft> {
  const { reference, policy } = server;
  const projection = JSON.parse(complaint.projection) as CaseProjection;
  const category = reference.category(complaint.category_code);
  const { firstResolvedAt, agencyCode } = projection;
  if (!category || agencyCode === null || firstResolvedAt === null || projection.resolvedAt === null) {
    throw new ProblemFailure('not_possible_now');
  }
  if (category.sensitive || category.placePrecision === 'none' || projection.misconduct)
    throw new ProblemFailure('not_possible_now');

  const { timeZone } = reference.instance;
  const { dates } = ruleOf(await readSettings(server.connection.database), complaint.category_code);
  const dateOf = (instant: string) =>
    localDateOf(Date.parse(instant), timeZone).slice(0, dates === 'month' ? 7 : 10);
  const now = server.effects.now();
  const clock = clocksOf(projection, policy, timeZone, now).find((each) => each.clock === 'resolution');
  const promise = policyVersionAt(policy, projection.receivedAt).policy.clocks.resolution;
  if (!clock || !promise) throw new ProblemFailure('not_possible_now');

  const photos = await checkedPhotos(server, complaint, action);
  const categoryName = category.name.id.toLowerCase();
  const record: PublicCase = {
    publicId,
    categoryCode: complaint.category_code,
    agencyCode,
    summary: passGate(action.summary, reference, 'summary'),
    outcome: passGate(action.outcome, reference, 'outcome'),
    ...publicPlace(complaint, category.placePrecision, action.precision, reference),
    receivedOn: dateOf(complaint.received_at),
    // As the hours and the deadline: what is told of a reopened case is the first time it was solved, and that it was reopened.
    resolvedOn: dateOf(firstResolvedAt),
    publishedOn: localDateOf(now.getTime(), timeZone),
    resolutionHours: wholeHours(complaint.received_at, firstResolvedAt),
    firstAnswerHours: projection.firstAnswerAt
      ? wholeHours(complaint.received_at, projection.firstAnswerAt)
      : null,
    deadline: {
      kind: promise.unit,
      limit: promise.limit,
      from: promise.from,
      result: clock.state === 'met' ? 'met' : 'breached',
      provisional: clock.provisional,
    },
    evidence: projection.evidence ?? 'claim',
    reopened: projection.reopenedCount > 0,
    photos: await Promise.all(
      photos.map(async (photo) => ({
        photoId: nameOf(photo),
        kind: photo.kind,
        ...(await sizeOf(server, photo.photoId)),
        takenOn: dateOf(await timeTaken(server, photo.photoId)),
        alt:
          photo.kind === 'before'
            ? `Keadaan sebelum dikerjakan: ${categoryName}`
            : `Keadaan sesudah dikerjakan: ${categoryName}`,
        illustration: reference.instance.demo,
      })),
    ),
  };
  return { record: v.parse(publicCase, record), photos };
}

/** The officer's "kondisi awal" by default; the reporter's own picture only with her consent, and never of her home. */
async function checkedPhotos(
  server: Server,
  complaint: ComplaintRow,
  action: PublishAction,
): Promise<CheckedPhoto[]> {
  const wanted = [
    { photoId: action.beforePhotoId, kind: 'before' as const },
    { photoId: action.afterPhotoId, kind: 'after' as const },
  ];
  const mayShowHers = complaint.photo_consent === 1 && complaint.at_home === 0;
  const found: CheckedPhoto[] = [];
  for (const { photoId, kind } of wanted) {
    if (photoId === null) continue;
    const row = await server.connection.database
      .selectFrom('casework_photo')
      .innerJoin('casework_photo_check', 'casework_photo_check.photo_id', 'casework_photo.photo_id')
      .select(['variant_id', 'origin'])
      .where('casework_photo.photo_id', '=', photoId)
      .where('casework_photo.complaint_id', '=', complaint.complaint_id)
      .where('audience', '=', 'public')
      .executeTakeFirst();
    const allowed = row && (row.origin === 'agency' || (kind === 'before' && mayShowHers));
    if (!row || !allowed) throw new ProblemFailure('photo_unchecked', [`${kind}PhotoId`]);
    found.push({ photoId, variantId: row.variant_id, kind });
  }
  return found;
}

/** The published size: the longer side is at most 1280. */
async function sizeOf(server: Server, photoId: string): Promise<{ width: number; height: number }> {
  const { width, height } = await server.connection.database
    .selectFrom('casework_photo')
    .select(['width', 'height'])
    .where('photo_id', '=', photoId)
    .executeTakeFirstOrThrow();
  const scale = Math.min(1, 1280 / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function timeTaken(server: Server, photoId: string): Promise<string> {
  const { at } = await server.connection.database
    .selectFrom('casework_photo')
    .select('at')
    .where('photo_id', '=', photoId)
    .executeTakeFirstOrThrow();
  return at;
}

/** Rounded up, so that "at most 168 hours" stays exact on published figures. */
function wholeHours(from: string, to: string): number {
  return Math.max(0, Math.ceil((Date.parse(to) - Date.parse(from)) / HOUR_MS));
}
