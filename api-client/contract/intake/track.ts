import * as v from 'valibot';
import { limits } from '../limits.ts';
import {
  instant,
  localDate,
  photoId,
  publicId,
  shortCode,
  typedText,
  typedTrackingCode,
} from '../primitives.ts';
import { complaintState } from '../state.ts';

/** POST /api/track */
export const trackRequest = v.strictObject({ trackingCode: typedTrackingCode });

export const trackMessage = v.strictObject({
  messageId: v.pipe(v.string(), v.uuid()),
  author: v.picklist(['reporter', 'verifier']),
  text: v.string(),
  at: instant,
});

export const trackReply = v.strictObject({
  agencyName: v.string(),
  text: v.string(),
  on: localDate,
  /** An acknowledgement is shown as such and never as a follow-up. */
  kind: v.picklist(['acknowledgement', 'substantive', 'uncertain']),
});

/** What the reporter sees with her code: her own words, the thread, public status. Never identity. */
export const trackView = v.strictObject({
  state: complaintState,
  /** Steps in order with the instant reached; what is still to come is absent. */
  steps: v.array(v.strictObject({ state: complaintState, at: instant })),
  categoryCode: shortCode,
  text: v.string(),
  photos: v.array(v.strictObject({ photoId, caption: v.nullable(v.string()) })),
  agencyName: v.nullable(v.string()),
  /** Why it was rejected or whereto it was forwarded, in the verifier's words. */
  explanation: v.nullable(v.string()),
  messages: v.array(trackMessage),
  replies: v.array(trackReply),
  workPhotos: v.array(v.strictObject({ photoId, kind: v.picklist(['before', 'after']), on: localDate })),
  due: v.array(
    v.strictObject({
      clock: v.picklist(['first_answer', 'agency_answer', 'resolution']),
      dueAt: instant,
      state: v.picklist(['met', 'breached', 'pending']),
      provisional: v.boolean(),
    }),
  ),
  /** Whether a message, a verdict can be given now. */
  canAnswer: v.boolean(),
  canJudge: v.boolean(),
  /** How often identity was opened, when and why. */
  openings: v.array(v.strictObject({ on: localDate, reason: v.string() })),
  /** Her sealed service data, by what may happen and did happen with it; null when none was sealed. Never what is inside. */
  service: v.nullable(
    v.strictObject({
      consent: v.boolean(),
      releases: v.array(
        v.strictObject({
          field: v.picklist(['name', 'nik', 'customerNumber', 'address']),
          agencyName: v.string(),
          on: localDate,
          until: localDate,
          state: v.picklist(['active', 'expired', 'withdrawn', 'reassigned']),
        }),
      ),
    }),
  ),
  /** An agency that wants to come to her home; null when none asked, or once the matter has ended. */
  visit: v.nullable(
    v.strictObject({
      agencyName: v.string(),
      on: localDate,
      /** Who comes and what for, in staff's words. */
      reason: v.string(),
      agreed: v.nullable(v.boolean()),
      /** False where she gave no point, so that there is none to give on. */
      hasPoint: v.boolean(),
    }),
  ),
  publicId: v.nullable(publicId),
  /** What is about to become public, before it does: all of the page, in its own (Indonesian) words. */
  publication: v.nullable(
    v.strictObject({
      stopped: v.boolean(),
      goesPublicAt: instant,
      title: v.string(),
      facts: v.array(v.tuple([v.string(), v.string()])),
      photos: v.array(v.strictObject({ photoId, caption: v.string() })),
    }),
  ),
});
export type TrackView = v.InferOutput<typeof trackView>;

/** POST /api/track/message: an answer to a clarification, or more about the complaint. Repeating a messageId is harmless. */
export const sendMessage = v.strictObject({
  trackingCode: typedTrackingCode,
  messageId: v.pipe(v.string(), v.uuid()),
  text: typedText(1, limits.messageMaximum),
});
export type SendMessage = v.InferOutput<typeof sendMessage>;

/** POST /api/track/verdict */
export const giveVerdict = v.strictObject({
  trackingCode: typedTrackingCode,
  verdict: v.picklist(['solved', 'not_solved']),
  reason: v.nullable(typedText(0, limits.messageMaximum)),
  rating: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
});
export type GiveVerdict = v.InferOutput<typeof giveVerdict>;

/** POST /api/track/consent: taking it back ends every release at once. Saying the same twice is harmless. */
export const changeConsent = v.strictObject({ trackingCode: typedTrackingCode, agreed: v.boolean() });
export type ChangeConsent = v.InferOutput<typeof changeConsent>;

/** POST /api/track/visit: the place to the one agency that asked, or not, or no longer. Saying the same twice is harmless. */
export const answerVisit = changeConsent;

/** POST /api/track/photo answers image bytes. */
export const trackPhotoRequest = v.strictObject({ trackingCode: typedTrackingCode, photoId });
