import * as v from 'valibot';
import {
  channel,
  complaintId,
  instant,
  language,
  localDate,
  photoId,
  point,
  publicId,
  regionCode,
  shortCode,
  typedText,
} from '../primitives.ts';
import { publicCase } from '../public/public-case.ts';
import { complaintState, rejectionReason } from '../state.ts';
import { outwardView } from './outward.ts';
import { outwardAnswer } from './outward-attributes.ts';
import { rowSource } from './rows.ts';
import { suggestions } from './suggestions.ts';
import { gateAnswer, gatedText } from './text-span.ts';

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

export const clockView = v.strictObject({
  clock: v.picklist(['first_answer', 'agency_answer', 'resolution']),
  dueAt: instant,
  /** The same with the pause for a question to the reporter, when there was one. */
  withPauseAt: v.nullable(instant),
  state: v.picklist(['met', 'breached', 'pending']),
  /** The state by the time with the pause; null when there was none. */
  withPauseState: v.nullable(v.picklist(['met', 'breached', 'pending'])),
  /** It still runs: nothing has stopped it and the complaint has not ended. */
  running: v.boolean(),
  /** A question to the reporter holds it right now. */
  paused: v.boolean(),
  provisional: v.boolean(),
});
export type ClockView = v.InferOutput<typeof clockView>;

/** One line of GET /api/verification/queue. */
export const verificationQueueItem = v.strictObject({
  complaintId,
  state: complaintState,
  channel,
  categoryCode: shortCode,
  agencyCode: v.nullable(shortCode),
  villageCode: v.nullable(regionCode),
  excerpt: v.string(),
  photoCount: v.number(),
  receivedAt: instant,
  nextClock: v.nullable(clockView),
  /** The reporter wrote and nobody has read it. */
  unread: v.boolean(),
  publicId: v.nullable(publicId),
  /** Where its public page stands before it is public; null when none was prepared. */
  publication: v.nullable(v.picklist(['awaiting_approval', 'waiting', 'stopped'])),
});
export type VerificationQueueItem = v.InferOutput<typeof verificationQueueItem>;
export const verificationQueue = v.strictObject({
  items: v.array(verificationQueueItem),
  counts: v.record(v.string(), v.number()),
});
export type VerificationQueue = v.InferOutput<typeof verificationQueue>;

export const subject = v.strictObject({
  /** Who is complained about: nobody in particular, an agency (or village government), or a named member of its staff. */
  kind: v.picklist(['nobody', 'agency', 'staff']),
  agencyCode: v.nullable(shortCode),
});
export type Subject = v.InferOutput<typeof subject>;

export const replyKind = v.picklist(['acknowledgement', 'substantive', 'uncertain']);

export const photoForVerifier = v.strictObject({
  photoId,
  origin: v.picklist(['reporter', 'agency']),
  kind: v.picklist(['report', 'before', 'after']),
  caption: v.nullable(v.string()),
  width: v.number(),
  height: v.number(),
  at: instant,
  /** Audiences it was ticked as checked for. */
  checkedFor: v.array(v.picklist(['agency', 'public'])),
});

export const eventForVerifier = v.strictObject({
  sequence: v.number(),
  type: v.string(),
  actorRole: v.string(),
  actorName: v.nullable(v.string()),
  at: instant,
  /** A sentence's worth of what was decided; never identity. */
  note: v.nullable(v.string()),
});

/** GET /api/verification/complaints/:complaintId. Zone: casework. */
export const complaintForVerifier = v.strictObject({
  complaintId,
  version,
  state: complaintState,
  channel,
  language,
  categoryCode: shortCode,
  text: v.string(),
  textGate: gateAnswer,
  /** To the category's own questions, in words; a private one never goes into a brief by itself. */
  answers: v.array(v.strictObject({ label: v.string(), value: v.string(), private: v.boolean() })),
  /** The text and the answers that are not private, masked: what a brief begins with. */
  briefDraft: v.string(),
  occurredOn: v.nullable(localDate),
  place: v.strictObject({
    point: v.nullable(point),
    pointSource: v.nullable(v.string()),
    accuracy: v.nullable(v.number()),
    villageCode: v.nullable(regionCode),
    districtCode: v.nullable(regionCode),
    landmark: v.nullable(v.string()),
    atHome: v.boolean(),
  }),
  photoConsent: v.boolean(),
  photos: v.array(photoForVerifier),
  /** Of chats: heard here alone. */
  recordings: v.array(v.strictObject({ recordingId: photoId, kind: v.picklist(['voice', 'video']) })),
  subject: v.nullable(subject),
  /** The inspectorate's closed queue: no other agency, no page, no point on the map. */
  misconduct: v.boolean(),
  reassignments: v.number(),
  /** The agency asked for another one and nobody has decided yet. */
  reassignmentRequestedAt: v.nullable(instant),
  /** Whom the reporter was asked to let come to her home, and what she said. */
  visit: v.nullable(
    v.strictObject({ agencyCode: shortCode, askedAt: instant, agreed: v.nullable(v.boolean()) }),
  ),
  agencyCode: v.nullable(shortCode),
  preselectedAgencyCode: v.nullable(shortCode),
  suggestions,
  brief: v.nullable(v.string()),
  messages: v.array(
    v.strictObject({
      messageId: v.string(),
      author: v.picklist(['reporter', 'verifier']),
      text: v.string(),
      at: instant,
    }),
  ),
  replies: v.array(
    v.strictObject({
      replyId: v.string(),
      agencyCode: shortCode,
      text: v.string(),
      /** What it counts as now. */
      kind: replyKind,
      /** What the rules of that version made of it. */
      judged: replyKind,
      rulesVersion: v.string(),
      at: instant,
    }),
  ),
  resolution: v.nullable(v.strictObject({ text: v.string(), withoutPhotoReason: v.nullable(v.string()) })),
  verdict: v.nullable(
    v.strictObject({
      verdict: v.picklist(['solved', 'not_solved']),
      reason: v.nullable(v.string()),
      rating: v.nullable(v.number()),
    }),
  ),
  clocks: v.array(clockView),
  /** Field checks and hearings, in verifiers' own words. */
  notes: v.array(
    v.strictObject({
      kind: v.picklist(['field_check', 'hearing']),
      on: localDate,
      text: v.string(),
      accountName: v.string(),
    }),
  ),
  /** The ready text for the owner outside. */
  handover: v.nullable(v.strictObject({ owner: v.string(), text: v.string() })),
  /** What was sent to another system through Open311, and how it stands there. */
  outward: v.nullable(outwardView),
  /** Taken over from SP4N-LAPOR!: its number and what was answered there. */
  sp4n: v.nullable(v.strictObject({ trackingId: v.string(), followUps: v.nullable(v.string()) })),
  /** Out of a phone log or an old register: which, and its number there. */
  row: v.nullable(v.strictObject({ source: rowSource, ownNumber: v.nullable(v.string()) })),
  /** When it may be ended for want of an answer; null where ending it is no question. */
  noAnswer: v.nullable(
    v.strictObject({
      questions: v.number(),
      /** The first day on which it may be said; null while a message is still missing. */
      from: v.nullable(localDate),
      possible: v.boolean(),
      provisional: v.boolean(),
    }),
  ),
  events: v.array(eventForVerifier),
  /** Action names possible now; the desk shows exactly these. */
  actions: v.array(v.string()),
  sealedParts: v.array(v.picklist(['contact', 'service'])),
  openings: v.array(v.strictObject({ accountName: v.string(), reason: v.string(), at: instant })),
  publication: v.nullable(
    v.strictObject({ publicId, state: v.picklist(['published', 'withdrawn']), url: v.string() }),
  ),
  /** A page on its way: prepared, not yet public. */
  waitingPublication: v.nullable(
    v.strictObject({
      /** That the reporter stopped it is all the desk learns of her say. */
      state: v.picklist(['awaiting_approval', 'waiting', 'stopped']),
      preparedAt: instant,
      /** Null before the approval and after a stop. */
      goesPublicAt: v.nullable(instant),
      /** Null after a stop. */
      record: v.nullable(publicCase),
    }),
  ),
});
export type ComplaintForVerifier = v.InferOutput<typeof complaintForVerifier>;

// Actions: POST /api/verification/complaints/:complaintId/<name>. Each carries the version the officer saw; when it is no
// longer the newest the answer is 409 `changed_meanwhile`. Each answers `actionDone`.
export const actionDone = v.strictObject({ version, state: complaintState });
export type ActionDone = v.InferOutput<typeof actionDone>;

export const verifyAction = v.strictObject({
  version,
  categoryCode: shortCode,
  subject,
  /** Of the inspectorate alone; a confidential category is so anyway. */
  misconduct: v.optional(v.boolean(), false),
});
/** Who is complained about turned out otherwise; the agency that may not have it any more loses it at once. */
export const subjectAction = v.strictObject({
  version,
  subject,
  misconduct: v.boolean(),
  reason: typedText(5, 500),
});
/** A field check, or hearing the subject: the day it was done and the verifier's own words. Verification alone reads them. */
export const noteAction = v.strictObject({ version, on: localDate, text: typedText(10, 4000) });
/** Overrules what the rules made of a reply. */
export const reclassifyAction = v.strictObject({
  version,
  replyId: v.string(),
  kind: replyKind,
  reason: typedText(5, 500),
});
export const askAction = v.strictObject({ version, text: typedText(5, 2000) });
export const rejectAction = v.strictObject({
  version,
  reason: rejectionReason,
  explanation: typedText(10, 2000),
});
export const forwardAction = v.strictObject({
  version,
  /** The right owner's name, as the reporter will read it. */
  owner: typedText(3, 200),
  explanation: typedText(10, 2000),
  /** What the owner outside is to know of the matter; makes the ready text for SP4N-LAPOR!. */
  brief: v.optional(v.nullable(gatedText), null),
  /** The system of the owner's it is sent to through Open311, with the brief. */
  outwardTo: v.optional(v.nullable(v.pipe(v.string(), v.uuid())), null),
  /** What its service asks beside; only with `outwardTo`. Throws `answers_wrong`. */
  outwardAnswers: v.optional(v.pipe(v.array(outwardAnswer), v.maxLength(100)), []),
});
export const mergeAction = v.strictObject({ version, into: complaintId });
export const assignAction = v.strictObject({
  version,
  agencyCode: shortCode,
  brief: gatedText,
  /** Only photos checked for the agency. */
  photoIds: v.array(photoId),
});
/** Both in one step: of an ordinary complaint everything is known when it is read. Two events, one transaction. */
export const verifyAndAssignAction = v.strictObject({
  ...verifyAction.entries,
  agencyCode: shortCode,
  brief: gatedText,
  photoIds: v.array(photoId),
});
export const reopenAction = v.strictObject({ version, reason: typedText(5, 2000) });
export const closeAction = v.strictObject({ version });
export const publishAction = v.strictObject({
  version,
  summary: gatedText,
  outcome: gatedText,
  beforePhotoId: v.nullable(photoId),
  afterPhotoId: v.nullable(photoId),
  /** Coarser than the category's policy when the officer says so; never finer. */
  precision: v.nullable(v.picklist(['cell', 'village', 'none'])),
  /** "Could this start a further conflict?" Publishing needs an explicit no. */
  mayStartConflict: v.literal(false),
});
export type PublishAction = v.InferOutput<typeof publishAction>;
/** A second verifier lets out what another prepared; `preparedAt` says which version of it she read. */
export const approveAction = v.strictObject({ version, preparedAt: instant });
export const withdrawAction = v.strictObject({ version, reason: typedText(5, 2000) });

/** POST .../preview: the exact case that publishing would write, without writing it. */
export const publicationPreview = v.strictObject({
  record: publicCase,
  /** When it goes public unless the reporter objects; null: at once, she is not asked. */
  goesPublicAt: v.nullable(instant),
  /** A second verifier approves first, and only then her days begin. */
  needsApproval: v.boolean(),
});
export type PublicationPreview = v.InferOutput<typeof publicationPreview>;

/** POST .../photos/:photoId/check: ticks a photo for an audience and burns solid boxes (fractions of width and height). */
export const checkPhoto = v.strictObject({
  audience: v.picklist(['agency', 'public']),
  boxes: v.pipe(
    v.array(
      v.strictObject({
        left: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        top: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        width: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        height: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
    v.maxLength(50),
  ),
});
export type CheckPhoto = v.InferOutput<typeof checkPhoto>;
/** POST .../photos/:photoId/uncheck: takes the tick, its boxes and every release that rested on it back. */
export const uncheckPhoto = v.strictObject({ audience: v.picklist(['agency', 'public']) });
export const photoChecked = v.strictObject({ photoId, audience: v.picklist(['agency', 'public']) });

/** GET /api/verification/publication: the state of the last publications, newest first. */
export const publicationStatus = v.strictObject({
  jobs: v.array(
    v.strictObject({
      jobId: v.string(),
      state: v.picklist(['waiting', 'running', 'done', 'failed']),
      requestedAt: instant,
      finishedAt: v.nullable(instant),
      /** A sentence for the officer when it failed; the site that was live stays live. */
      message: v.nullable(v.string()),
    }),
  ),
  siteUrl: v.string(),
});
export type PublicationStatus = v.InferOutput<typeof publicationStatus>;

/** GET /api/verification/owners: who outside may be the right owner, to choose from; any other may be typed. */
export const outsideOwners = v.strictObject({
  owners: v.array(v.strictObject({ name: v.string(), hint: v.string() })),
});
