import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { textOrErased } from '../casework/erased-words.ts';
import { kindOfReply } from '../casework/kind-of-reply.ts';
import { type CaseProjection, isPossible } from '../casework/lifecycle.ts';
import { noAnswerRule } from '../casework/no-answer.ts';
import { isStillTrue, type PublicationRow, recordOf } from '../casework/waiting-publication.ts';
import { gateText } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { answersOf, textWithAnswers } from './answers-of.ts';
import { clockViews } from './clock-views.ts';
import { eventNote } from './event-note.ts';
import { notesInOrder, notesOf } from './notes-of.ts';
import { outwardView } from './outward-forward.ts';
import { suggestionsFor } from './suggestions/suggestions.ts';

/** Everything of a complaint that verification works with; identity only as "there is a sealed part". */
export async function verifierView(
  server: Server,
  complaintId: string,
  accountId: string,
): Promise<ComplaintForVerifier> {
  const { database } = server.connection;
  const { reference } = server;
  const complaint = await database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const projection = JSON.parse(complaint.projection) as CaseProjection;
  const recordings = await database
    .selectFrom('casework_recording')
    .select(['recording_id', 'kind'])
    .where('complaint_id', '=', complaintId)
    .orderBy('at')
    .execute();
  const [photos, messages, replies, events, brief, verdict, sealed, openings, notes, handover, sp4n, row] =
    await Promise.all([
      database
        .selectFrom('casework_photo')
        .selectAll()
        .where('complaint_id', '=', complaintId)
        .orderBy('at')
        .orderBy('position')
        .execute(),
      database
        .selectFrom('casework_message')
        .selectAll()
        .where('complaint_id', '=', complaintId)
        .orderBy('at')
        .execute(),
      database
        .selectFrom('casework_reply')
        .selectAll()
        .where('complaint_id', '=', complaintId)
        .orderBy('at')
        .execute(),
      database
        .selectFrom('casework_event')
        .leftJoin('operations_account', 'operations_account.id', 'casework_event.account_id')
        .select(['sequence', 'type', 'actor_role', 'at', 'data', 'operations_account.name as actor_name'])
        .where('complaint_id', '=', complaintId)
        .orderBy('sequence')
        .execute(),
      database
        .selectFrom('casework_brief')
        .select('text')
        .where('complaint_id', '=', complaintId)
        .executeTakeFirst(),
      database
        .selectFrom('casework_verdict')
        .select(['verdict', 'reason', 'rating'])
        .where('complaint_id', '=', complaintId)
        .orderBy('sequence', 'desc')
        .executeTakeFirst(),
      database
        .selectFrom('identity_sealed_part')
        .select('part')
        .where('complaint_id', '=', complaintId)
        .execute(),
      database
        .selectFrom('identity_opening')
        .innerJoin('operations_account', 'operations_account.id', 'identity_opening.account_id')
        .select(['operations_account.name', 'reason', 'opened_at'])
        .where('complaint_id', '=', complaintId)
        .orderBy('opened_at')
        .execute(),
      notesOf(server, complaintId),
      database
        .selectFrom('casework_handover')
        .select(['owner', 'text'])
        .where('complaint_id', '=', complaintId)
        .executeTakeFirst(),
      database
        .selectFrom('casework_sp4n')
        .select(['tracking_id', 'follow_ups'])
        .where('complaint_id', '=', complaintId)
        .executeTakeFirst(),
      database
        .selectFrom('casework_import')
        .select(['source', 'own_number'])
        .where('complaint_id', '=', complaintId)
        .executeTakeFirst(),
    ]);
  const outward = await outwardView(server, complaintId);
  const checks = await database
    .selectFrom('casework_photo_check')
    .select(['photo_id', 'audience'])
    .where('photo_id', 'in', ['', ...photos.map((photo) => photo.photo_id)])
    .execute();
  const answers = await answersOf(server, complaintId);
  const now = server.effects.now();
  const found = await database
    .selectFrom('casework_publication')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const publication = found && isStillTrue(found, projection, now) ? found : null;
  const resolution = events.findLast((event) => event.type === 'resolved');
  const text = textOrErased(complaint.text, complaint.erased_on, 'id');

  return {
    complaintId,
    version: complaint.version,
    state: complaint.state,
    channel: complaint.channel,
    language: complaint.language,
    categoryCode: complaint.category_code,
    text,
    textGate: gateText(text, reference),
    answers,
    briefDraft: gateText(textWithAnswers(complaint.text, answers), reference).masked,
    occurredOn: complaint.occurred_on,
    place: {
      point:
        complaint.latitude === null || complaint.longitude === null
          ? null
          : { latitude: complaint.latitude, longitude: complaint.longitude },
      pointSource: complaint.point_source,
      accuracy: complaint.accuracy,
      villageCode: complaint.village_code,
      districtCode:
        complaint.village_code === null
          ? null
          : (reference.region(complaint.village_code)?.parentCode ?? null),
      landmark: complaint.landmark,
      atHome: complaint.at_home === 1,
    },
    photoConsent: complaint.photo_consent === 1,
    photos: photos.map((photo) => ({
      photoId: photo.photo_id,
      origin: photo.origin,
      kind: photo.kind,
      caption: photo.caption,
      width: photo.width,
      height: photo.height,
      at: photo.at,
      checkedFor: checks.filter((check) => check.photo_id === photo.photo_id).map((check) => check.audience),
    })),
    recordings: recordings.map(({ recording_id, kind }) => ({ recordingId: recording_id, kind })),
    subject: projection.subject,
    misconduct: projection.misconduct,
    reassignments: projection.reassignments,
    reassignmentRequestedAt: projection.reassignmentRequestedAt,
    visit: projection.visit ?? null,
    agencyCode: complaint.agency_code,
    preselectedAgencyCode: complaint.preselected_agency_code,
    suggestions: await suggestionsFor(server, complaint, projection),
    brief: brief?.text ?? null,
    messages: messages.map((message) => ({
      messageId: message.message_id,
      author: message.author,
      text: message.text,
      at: message.at,
    })),
    replies: replies.map((reply) => ({
      replyId: reply.reply_id,
      agencyCode: reply.agency_code,
      text: reply.text,
      kind: kindOfReply(projection, reply.reply_id, reply.kind),
      judged: reply.kind,
      rulesVersion: reply.rules_version,
      at: reply.at,
    })),
    resolution: resolution ? pickResolution(resolution.data) : null,
    verdict: verdict ?? null,
    clocks: clockViews(server, projection),
    notes: notesInOrder(notes, events),
    handover: handover ?? null,
    outward,
    sp4n: sp4n ? { trackingId: sp4n.tracking_id, followUps: sp4n.follow_ups } : null,
    row: row ? { source: row.source, ownNumber: row.own_number } : null,
    noAnswer: noAnswerOf(server, projection, now),
    events: events.map((event) => ({
      sequence: event.sequence,
      type: event.type,
      actorRole: event.actor_role,
      actorName: event.actor_name,
      at: event.at,
      note: eventNote(event.type, event.data, reference),
    })),
    actions: [
      ...verifierActions(projection, now).filter(
        (action) =>
          (complaint.erased_on === null || action === 'withdraw') &&
          (action !== 'visit' || (complaint.at_home === 1 && complaint.latitude !== null)),
      ),
      ...(mayApprove(publication, accountId) ? ['approve'] : []),
    ],
    sealedParts: sealed.map((part) => part.part),
    openings: openings.map((opening) => ({
      accountName: opening.name,
      reason: opening.reason,
      at: opening.opened_at,
    })),
    publication:
      projection.publicId === null
        ? null
        : {
            publicId: projection.publicId,
            state: projection.published ? 'published' : 'withdrawn',
            url: `${server.addresses.site}/aduan/${projection.publicId}.html`,
          },
    waitingPublication: publication && shownToVerifier(publication),
  };
}

/** While the reporter may still be waited for. */
function noAnswerOf(server: Server, projection: CaseProjection, now: Date): ComplaintForVerifier['noAnswer'] {
  if (!isPossible(projection, 'rejected', 'verifier', now.toISOString())) return null;
  return noAnswerRule(projection, server.policy, server.reference.instance.timeZone, now);
}

function shownToVerifier(row: PublicationRow): ComplaintForVerifier['waitingPublication'] {
  const { state, prepared_at: preparedAt } = row;
  if (state === 'stopped') return { state, preparedAt, goesPublicAt: null, record: null };
  return { state, preparedAt, goesPublicAt: row.due_at, record: recordOf(row) };
}

/** Never the one who prepared it. */
function mayApprove(row: PublicationRow | null, accountId: string): boolean {
  return row?.state === 'awaiting_approval' && row.prepared_by !== accountId;
}

function pickResolution(data: string): ComplaintForVerifier['resolution'] {
  const { text, withoutPhotoReason } = JSON.parse(data) as {
    text: string;
    withoutPhotoReason: string | null;
  };
  return { text, withoutPhotoReason };
}

const ACTIONS = [
  ['verify', 'verified'],
  ['ask', 'clarification_asked'],
  ['subject', 'subject_changed'],
  ['field-check', 'field_checked'],
  ['hearing', 'subject_heard'],
  ['reclassify', 'reply_reclassified'],
  ['reject', 'rejected'],
  ['forward', 'forwarded'],
  ['merge', 'merged'],
  ['assign', 'assigned'],
  ['visit', 'visit_requested'],
  ['reopen', 'reopened'],
  ['close', 'closed'],
  ['publish', 'published'],
  ['withdraw', 'withdrawn'],
] as const;

function verifierActions(projection: CaseProjection, now: Date): string[] {
  return ACTIONS.filter(([, event]) => isPossible(projection, event, 'verifier', now.toISOString())).map(
    ([action]) => action,
  );
}
