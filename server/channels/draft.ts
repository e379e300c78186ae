import * as v from 'valibot';
import { limits } from '../../api-client/contract/limits.ts';
import { localDate, photoId, point, regionCode, shortCode } from '../../api-client/contract/primitives.ts';

/** The questions of a conversation in their order; the last one asks for the word that sends. */
export const step = v.picklist(['story', 'category', 'place', 'photo', 'time', 'own', 'confirm']);
export type Step = v.InferOutput<typeof step>;

/** What a person has told so far. Zone: casework; who she is stands nowhere in it. */
export const draft = v.strictObject({
  greeted: v.boolean(),
  /** What was asked last; null before the first question. */
  asked: v.nullable(step),
  story: v.nullable(v.string()),
  categoryCode: v.nullable(shortCode),
  place: v.nullable(v.strictObject({ point: v.nullable(point), villageCode: v.nullable(regionCode) })),
  /** The place as it was typed; for the handler alone. */
  landmark: v.nullable(v.string()),
  photoIds: v.pipe(v.array(photoId), v.maxLength(limits.photosPerComplaint)),
  /** Voice notes and videos, by the name they were stored under; verification alone hears them. */
  recordings: v.array(v.strictObject({ recordingId: photoId, kind: v.picklist(['voice', 'video']) })),
  photosDone: v.boolean(),
  occurredOn: v.nullable(localDate),
  dayDone: v.boolean(),
  /** She saw or lived it herself; asked where that is a stated criterion. */
  own: v.optional(v.boolean(), false),
});
export type Draft = v.InferOutput<typeof draft>;

export const emptyDraft: Draft = {
  greeted: false,
  asked: null,
  story: null,
  categoryCode: null,
  place: null,
  landmark: null,
  photoIds: [],
  recordings: [],
  photosDone: false,
  occurredOn: null,
  dayDone: false,
  own: false,
};

/** The first question that has no answer yet. `asksOwn`: whether she saw it herself is asked too. */
export function nextStep(told: Draft, asksOwn = false): Step {
  if (told.story === null) return 'story';
  if (told.categoryCode === null) return 'category';
  if (told.place === null) return 'place';
  if (!told.photosDone) return 'photo';
  if (!told.dayDone) return 'time';
  return asksOwn && !told.own ? 'own' : 'confirm';
}
