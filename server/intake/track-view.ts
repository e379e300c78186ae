import type { TrackView } from '../../api-client/contract/intake/track.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { textOrErased } from '../casework/erased-words.ts';
import { kindOfReply } from '../casework/kind-of-reply.ts';
import { type CaseProjection, isPossible } from '../casework/lifecycle.ts';
import { recordOf, waitingPublication } from '../casework/waiting-publication.ts';
import type { Server } from '../server.ts';
import { explanationForReporter } from './explanation-for-reporter.ts';
import { mergedPublicId } from './merged-target.ts';
import { pageForReporter } from './page-for-reporter.ts';
import { serviceForReporter } from './service-for-reporter.ts';
import { visitForReporter } from './visit-for-reporter.ts';

/** Everything the reporter may see with her code: her own words, the thread, public status. Never identity. */
export async function trackView(server: Server, complaintId: string): Promise<TrackView> {
  const { database } = server.connection;
  const { timeZone } = server.reference.instance;
  const complaint = await database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const projection = JSON.parse(complaint.projection) as CaseProjection;
  const now = server.effects.now();
  const dayOf = (instant: string) => localDateOf(Date.parse(instant), timeZone);

  const photos = await database
    .selectFrom('casework_photo')
    .select(['photo_id', 'origin', 'kind', 'caption', 'at'])
    .where('complaint_id', '=', complaintId)
    .orderBy('origin', 'desc')
    .orderBy('position')
    .orderBy('at')
    .execute();
  const messages = await database
    .selectFrom('casework_message')
    .select(['message_id', 'author', 'text', 'at'])
    .where('complaint_id', '=', complaintId)
    .orderBy('at')
    .execute();
  const replies = await database
    .selectFrom('casework_reply')
    .select(['reply_id', 'agency_code', 'text', 'kind', 'at'])
    .where('complaint_id', '=', complaintId)
    .orderBy('at')
    .execute();
  const openings = await database
    .selectFrom('identity_opening')
    .select(['reason', 'opened_at'])
    .where('complaint_id', '=', complaintId)
    .orderBy('opened_at')
    .execute();
  const agencyName = (code: string | null) =>
    code === null ? null : (server.reference.agency(code)?.name ?? code);

  const mergedId = await mergedPublicId(server, projection);
  return {
    state: complaint.state,
    steps: projection.steps,
    categoryCode: complaint.category_code,
    text: textOrErased(complaint.text, complaint.erased_on, complaint.language),
    photos: photos
      .filter((photo) => photo.origin === 'reporter')
      .map((photo) => ({ photoId: photo.photo_id, caption: photo.caption })),
    agencyName: agencyName(complaint.agency_code),
    explanation: await explanationForReporter(server, complaint, projection, mergedId !== null),
    messages: messages.map((message) => ({
      messageId: message.message_id,
      author: message.author,
      text: message.text,
      at: message.at,
    })),
    replies: replies.map((reply) => ({
      agencyName: agencyName(reply.agency_code) ?? '',
      text: reply.text,
      on: dayOf(reply.at),
      kind: kindOfReply(projection, reply.reply_id, reply.kind),
    })),
    workPhotos: photos
      .filter((photo) => photo.origin === 'agency' && photo.kind !== 'report')
      .map((photo) => ({
        photoId: photo.photo_id,
        kind: photo.kind === 'after' ? 'after' : 'before',
        on: dayOf(photo.at),
      })),
    due: clocksOf(projection, server.policy, timeZone, now).map(({ clock, dueAt, state, provisional }) => ({
      clock,
      dueAt,
      state,
      provisional,
    })),
    canAnswer:
      complaint.erased_on === null &&
      isPossible(projection, 'message_received', 'reporter', now.toISOString()),
    canJudge:
      complaint.erased_on === null && isPossible(projection, 'verdict_given', 'reporter', now.toISOString()),
    openings: openings.map((opening) => ({ on: dayOf(opening.opened_at), reason: opening.reason })),
    service: await serviceForReporter(server, complaint),
    visit: await visitForReporter(server, complaint, projection),
    publicId: projection.published ? projection.publicId : mergedId,
    publication: await publicationOf(server, complaintId, projection, now),
  };
}

/** What is about to be published of it; nothing before a second officer has approved, where the category asks for one. */
async function publicationOf(
  server: Server,
  complaintId: string,
  projection: CaseProjection,
  now: Date,
): Promise<TrackView['publication']> {
  const waiting = await waitingPublication(server.connection.database, complaintId, projection, now);
  if (!waiting || waiting.due_at === null) return null;
  const stopped = waiting.state === 'stopped';
  const page = pageForReporter(recordOf(waiting), server.reference);
  // The copies of the photos went when she stopped it.
  return { stopped, goesPublicAt: waiting.due_at, ...page, photos: stopped ? [] : page.photos };
}
