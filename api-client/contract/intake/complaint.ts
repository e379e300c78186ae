import * as v from 'valibot';
import { limits } from '../limits.ts';
import {
  complaintId,
  instant,
  language,
  localDate,
  photoId,
  point,
  regionCode,
  shortCode,
  trackingCode,
  typedText,
} from '../primitives.ts';
import { complaintAnswers } from './question.ts';
import { sealedPart } from './sealed-part.ts';

/** Where it is. Either a point, or a village; a landmark helps the handler and is never published. Zone: casework. */
export const complaintPlace = v.pipe(
  v.strictObject({
    point: v.nullable(point),
    pointSource: v.nullable(v.picklist(['gps', 'map', 'photo'])),
    /** Metres, as the device says; null when a person tapped the map. */
    accuracy: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
    villageCode: v.nullable(regionCode),
    landmark: v.nullable(typedText(0, limits.landmarkMaximum)),
    atHome: v.boolean(),
  }),
  v.check((place) => place.point !== null || place.villageCode !== null, 'a point or a village'),
);
export type ComplaintPlace = v.InferOutput<typeof complaintPlace>;

/**
 * POST /api/complaints, with the header `Idempotency-Key` (22 to 64 characters base64url, at least 128 random bits: the
 * tracking code is derived from it, so it is a secret). Zone: casework, but for `sealed`: identity.
 */
export const fileComplaint = v.strictObject({
  complaintId,
  categoryCode: shortCode,
  text: typedText(limits.textMinimum, limits.textMaximum),
  occurredOn: v.nullable(localDate),
  place: complaintPlace,
  photos: v.pipe(
    v.array(
      v.strictObject({
        photoId,
        caption: v.nullable(typedText(0, limits.captionMaximum)),
      }),
    ),
    v.maxLength(limits.photosPerComplaint),
  ),
  /** The public before-picture may be hers. */
  photoConsent: v.boolean(),
  language,
  /** Single fields of her service data may be released to the handling officer; absent from an old outbox means no. Zone: identity. */
  releaseConsent: v.optional(v.boolean()),
  /** The agency whose page the form was opened on; null on our own page. */
  agencyCode: v.nullable(shortCode),
  /**
   * Always one `contact` part once a key list exists (a dummy of the same size when anonymous); null before. In a category of personal
   * service a `service` part beside it (`widget/seal/service-data.ts`), with nothing inside when she gave nothing.
   */
  sealed: v.nullable(v.pipe(v.array(sealedPart), v.minLength(1), v.maxLength(2))),
  /** Absent where the category asks nothing more, and from channels and old forms that know no questions. */
  answers: v.optional(complaintAnswers),
});
export type FileComplaint = v.InferOutput<typeof fileComplaint>;

/** The answer to a filing; the very same bytes when the filing is repeated. */
export const receipt = v.strictObject({
  trackingCode,
  receivedAt: instant,
  /** First answer promised by the policy, or null when the policy has none. */
  firstAnswerDueAt: v.nullable(instant),
});
export type Receipt = v.InferOutput<typeof receipt>;

/** POST /api/photos answers this: the cleaned photo as stored. The id is the claim; keep it until filing. */
export const uploadedPhoto = v.strictObject({
  photoId,
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
  bytes: v.pipe(v.number(), v.integer()),
});
export type UploadedPhoto = v.InferOutput<typeof uploadedPhoto>;
