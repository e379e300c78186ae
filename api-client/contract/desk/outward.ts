import * as v from 'valibot';
import { complaintId, localDate, point, shortCode } from '../primitives.ts';
import { fixedAnswers, outsideAttribute } from './outward-attributes.ts';

const targetId = v.pipe(v.string(), v.uuid());
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const serviceCode = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A service another city offers; `asksMore`: it has attributes of its own (GeoReport v2: metadata). */
export const outsideService = v.strictObject({
  code: serviceCode,
  name: v.string(),
  asksMore: v.boolean(),
});
export type OutsideService = v.InferOutput<typeof outsideService>;

/** GET /api/administration/open311-targets: systems of others that complaints are forwarded to. Never their keys. */
export const open311Targets = v.strictObject({
  targets: v.array(
    v.strictObject({
      targetId,
      version,
      name: v.string(),
      address: v.string(),
      format: v.picklist(['xml', 'json']),
      jurisdictionId: v.nullable(v.string()),
      hasKey: v.boolean(),
      services: v.array(outsideService),
      /** Which of their services one of our categories is. */
      mapping: v.record(shortCode, serviceCode),
      /** Their service → what it asks, for those that a category is. */
      definitions: v.record(serviceCode, v.array(outsideAttribute)),
      /** Category → what is always answered there; a verifier answers the rest. */
      fixed: v.record(shortCode, fixedAnswers),
      endedAt: v.nullable(v.string()),
    }),
  ),
});
export type Open311Targets = v.InferOutput<typeof open311Targets>;
export type Open311Target = Open311Targets['targets'][number];

/** POST /api/administration/open311-targets: the endpoint is read before it is kept. Throws `system_unreadable`. */
export const addOpen311Target = v.strictObject({
  /** The owner's name, as the reporter reads it. */
  name: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(200)),
  /** Of the endpoint, or of its discovery document. */
  address: v.pipe(v.string(), v.trim(), v.maxLength(500), v.url()),
  jurisdictionId: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  apiKey: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))),
});
export type AddOpen311Target = v.InferOutput<typeof addOpen311Target>;
export const open311TargetAdded = v.strictObject({ targetId });

/** POST /api/administration/open311-targets/mapping */
export const changeOpen311Mapping = v.strictObject({
  targetId,
  version,
  mapping: v.record(shortCode, serviceCode),
  fixed: v.optional(v.record(shortCode, fixedAnswers), {}),
});
export type ChangeOpen311Mapping = v.InferInput<typeof changeOpen311Mapping>;

/** POST /api/administration/open311-targets/definition: what one of its services asks, read there and then. Throws `system_unreadable`. */
export const oneOutsideService = v.strictObject({ targetId, serviceCode });
export type OneOutsideService = v.InferOutput<typeof oneOutsideService>;
export const outsideDefinition = v.strictObject({ attributes: v.array(outsideAttribute) });

/** POST /api/administration/open311-targets/refresh and /end */
export const oneOpen311Target = v.strictObject({ targetId });

/** What they asked and what is, or was, answered. */
const answered = v.strictObject({ description: v.string(), shown: v.string() });

/** GET /api/verification/complaints/:complaintId/outward: where this complaint may be sent, and what goes with the brief. */
export const outwardOffer = v.strictObject({
  targets: v.array(
    v.strictObject({
      targetId,
      name: v.string(),
      serviceName: v.string(),
      /** What the verifier is asked, and told, there. */
      attributes: v.array(outsideAttribute),
      /** What is always answered. */
      fixed: v.array(answered),
    }),
  ),
  /** As the public would know it, never finer; null when it may not be sent anywhere. */
  place: v.nullable(v.strictObject({ address: v.string(), point: v.nullable(point) })),
  /** Stands below the brief; a reference number follows. */
  closing: v.string(),
});
export type OutwardOffer = v.InferOutput<typeof outwardOffer>;

/** How the one request for a complaint fares. `unclear`: it may have arrived, no answer did. */
export const outwardState = v.picklist(['waiting', 'sending', 'sent', 'unclear', 'refused']);
export type OutwardState = v.InferOutput<typeof outwardState>;
export const remoteState = v.picklist(['open', 'closed']);
export type RemoteState = v.InferOutput<typeof remoteState>;

/** Part of the verifier's view: what was sent to another system and what came of it. */
export const outwardView = v.strictObject({
  name: v.string(),
  serviceName: v.string(),
  state: outwardState,
  /** Exactly what was sent. */
  text: v.string(),
  address: v.string(),
  point: v.nullable(point),
  attributes: v.array(answered),
  reference: v.string(),
  attempts: v.number(),
  /** A status, or one word why there was none. */
  problem: v.nullable(v.string()),
  requestId: v.nullable(v.string()),
  remoteState: v.nullable(remoteState),
  /** The day it was first found so. */
  remoteOn: v.nullable(localDate),
});
export type OutwardView = v.InferOutput<typeof outwardView>;

/** POST /api/verification/complaints/:complaintId/outward: a person looked there. Their number, or null: it is not there, send it again. */
export const settleOutward = v.strictObject({
  requestId: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
});
export const outwardSettled = v.strictObject({ complaintId, state: outwardState });
