import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { textOrErased } from '../casework/erased-words.ts';
import { kindOfReply } from '../casework/kind-of-reply.ts';
import { type CaseProjection, isPossible } from '../casework/lifecycle.ts';
import { barredFrom } from '../casework/may-handle.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { deputiesToday } from './agency-covers.ts';
import { agencyHandlers, handlingsOf } from './agency-handlers.ts';
import { agencyPlace, agencyVisit } from './agency-place.ts';
import { agencyVersion } from './agency-version.ts';
import { workLogOf } from './agency-work-log.ts';
import { involvedIn } from './involved-in.ts';
import { showsResult } from './shows-result.ts';

/** The complaint's row, if this agency may read it: assigned to it, not about it, and not the inspectorate's alone. */
export async function complaintOfAgency(server: Server, agencyCode: string, complaintId: string) {
  const row = await server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', agencyCode)
    .executeTakeFirst();
  const agency = server.reference.agency(agencyCode);
  if (!row || !agency || barredFrom(involvedIn(row), agency)) throw new ProblemFailure('not_found');
  return row;
}

/**
 * What an agency sees of its own complaint: the brief, the released photos, its own work. Dates without minutes; nothing of
 * the reporter's words, channel, language, home or thread (privacy.md, "one door").
 */
export async function agencyView(
  server: Server,
  agencyCode: string,
  complaintId: string,
): Promise<ComplaintForAgency> {
  const { database } = server.connection;
  const { timeZone } = server.reference.instance;
  const complaint = await complaintOfAgency(server, agencyCode, complaintId);
  const projection = JSON.parse(complaint.projection) as CaseProjection;
  const dayOf = (instant: string) => localDateOf(Date.parse(instant), timeZone);
  const now = server.effects.now();
  const brief = await database
    .selectFrom('casework_brief')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', agencyCode)
    .executeTakeFirst();
  // Taken back in this very moment.
  if (!brief) throw new ProblemFailure('not_found');
  const replies = await database
    .selectFrom('casework_reply')
    .select(['reply_id', 'text', 'kind', 'at'])
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', agencyCode)
    .orderBy('at')
    .execute();

  const handler = (await agencyHandlers(database, agencyCode, complaintId)).get(complaintId)?.handler ?? null;
  const deputies = await deputiesToday(server, agencyCode);
  const handlings = await handlingsOf(database, complaintId, agencyCode);
  const place = agencyPlace(complaint, server.reference);
  const workLog = await workLogOf(database, complaintId, agencyCode);

  return {
    complaintId,
    version: await agencyVersion(database, complaintId),
    state: complaint.state,
    categoryCode: complaint.category_code,
    brief: textOrErased(brief.text, complaint.erased_on, 'id'),
    place,
    visit: agencyVisit(complaint, projection, agencyCode, timeZone),
    photos: await agencyPhotos(server, agencyCode, complaintId),
    showsResult: await showsResult(database, agencyCode, complaintId),
    replies: replies.map((reply) => ({
      text: reply.text,
      kind: kindOfReply(projection, reply.reply_id, reply.kind),
      on: dayOf(reply.at),
    })),
    handler,
    deputy: (handler && deputies.get(handler.accountId)) ?? null,
    handlings: handlings.map(({ at, from, to, by }) => ({ on: dayOf(at), from, to, by })),
    workLog: workLog.map(({ text, at, name }) => ({ text, on: dayOf(at), by: name })),
    assignedOn: dayOf(brief.assigned_at),
    clocks: agencyClocks(server, projection, now),
    actions: agencyActions(projection, now, place.point === null),
  };
}

/** Released photos of the reporter (the redacted variant's name) and the agency's own work. */
async function agencyPhotos(server: Server, agencyCode: string, complaintId: string) {
  const { database } = server.connection;
  const released = await database
    .selectFrom('casework_photo_check')
    .innerJoin('casework_photo', 'casework_photo.photo_id', 'casework_photo_check.photo_id')
    .select(['variant_id', 'kind', 'width', 'height', 'position'])
    .where('casework_photo.complaint_id', '=', complaintId)
    .where('casework_photo.origin', '=', 'reporter')
    .where('audience', '=', 'agency')
    .where('released_to', '=', agencyCode)
    .orderBy('position')
    .execute();
  const own = await database
    .selectFrom('casework_photo')
    .select(['photo_id', 'kind', 'width', 'height', 'at'])
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', agencyCode)
    .orderBy('at')
    .execute();
  const { timeZone } = server.reference.instance;
  return [
    ...released.map(({ variant_id, kind, width, height }) => ({
      photoId: variant_id,
      kind,
      width,
      height,
      on: null,
    })),
    ...own.map(({ photo_id, kind, width, height, at }) => ({
      photoId: photo_id,
      kind,
      width,
      height,
      on: localDateOf(Date.parse(at), timeZone),
    })),
  ];
}

/** The agency's own deadlines, by date; the desk's pauses and the first-answer clock are none of its business. */
export function agencyClocks(
  server: Server,
  projection: CaseProjection,
  now: Date,
): ComplaintForAgency['clocks'] {
  const { timeZone } = server.reference.instance;
  return clocksOf(projection, server.policy, timeZone, now).flatMap(({ clock, dueAt, state, provisional }) =>
    clock === 'first_answer'
      ? []
      : [{ clock, dueOn: localDateOf(Date.parse(dueAt), timeZone), state, provisional }],
  );
}

/** A visit may be asked for wherever the agency has no point, whether or not there is one: it learns nothing from the offer. */
function agencyActions(projection: CaseProjection, now: Date, withoutPoint: boolean): string[] {
  const at = now.toISOString();
  const possible = (
    type: 'work_started' | 'replied' | 'resolved' | 'visit_requested' | 'reassignment_requested',
  ) => isPossible(projection, type, 'agencyOfficer', at);
  return [
    ...(possible('work_started') ? ['start'] : []),
    ...(possible('replied') ? ['reply', 'photo', 'log'] : []),
    ...(possible('resolved') ? ['resolve'] : []),
    ...(withoutPoint && possible('visit_requested') ? ['visit'] : []),
    ...(possible('reassignment_requested') ? ['reassign'] : []),
  ];
}
