import * as v from 'valibot';
import { uploadedPhoto } from '../intake/complaint.ts';
import { complaintId, localDate, photoId, point, regionCode, shortCode, typedText } from '../primitives.ts';
import { complaintState } from '../state.ts';
import { gatedText } from './text-span.ts';

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The agency's own deadline, by date: no minutes reach an agency. */
export const agencyClock = v.strictObject({
  clock: v.picklist(['agency_answer', 'resolution']),
  dueOn: localDate,
  state: v.picklist(['met', 'breached', 'pending']),
  provisional: v.boolean(),
});

/** An officer of the same agency; nobody else's name reaches an agency. */
export const colleague = v.strictObject({ accountId: v.string(), name: v.string() });
export type Colleague = v.InferOutput<typeof colleague>;

/** Who of the agency has it. Nobody: anyone of the agency. */
const handledBy = {
  handler: v.nullable(colleague),
  /** Who stands in for the handler today. */
  deputy: v.nullable(colleague),
};

export const agencyQueueItem = v.strictObject({
  ...handledBy,
  /** The last time somebody else gave it to the handler. */
  handedOver: v.nullable(v.strictObject({ on: localDate, by: v.string() })),
  complaintId,
  state: complaintState,
  categoryCode: shortCode,
  villageCode: v.nullable(regionCode),
  briefExcerpt: v.string(),
  assignedOn: localDate,
  nextClock: v.nullable(agencyClock),
});
export type AgencyQueueItem = v.InferOutput<typeof agencyQueueItem>;
/** GET /api/agency/queue: only this agency's own. */
export const agencyQueue = v.strictObject({ items: v.array(agencyQueueItem) });

/** GET /api/agency/complaints/:complaintId. Nothing of the reporter: no words of hers, channel, language, hour, home. */
export const complaintForAgency = v.strictObject({
  complaintId,
  version,
  state: complaintState,
  categoryCode: shortCode,
  brief: v.string(),
  place: v.strictObject({
    /** Absent for "at my home", see `visit`. */
    point: v.nullable(point),
    villageCode: v.nullable(regionCode),
    districtCode: v.nullable(regionCode),
  }),
  /** The agency asked to come to her home; the place stands here while she agrees, and null looks the same for every other answer. */
  visit: v.nullable(v.strictObject({ on: localDate, point: v.nullable(point) })),
  photos: v.array(
    v.strictObject({
      photoId,
      kind: v.picklist(['report', 'before', 'after']),
      width: v.number(),
      height: v.number(),
      /** Only for the agency's own. */
      on: v.nullable(localDate),
    }),
  ),
  /** The agency uploaded an after photo since the complaint was last assigned to it: no reason is asked for then. */
  showsResult: v.boolean(),
  replies: v.array(
    v.strictObject({
      text: v.string(),
      kind: v.picklist(['acknowledgement', 'substantive', 'uncertain']),
      on: localDate,
    }),
  ),
  ...handledBy,
  /** Every change of hands within the agency, oldest first. */
  handlings: v.array(
    v.strictObject({ on: localDate, from: v.nullable(v.string()), to: v.string(), by: v.string() }),
  ),
  /** The agency's own notes, oldest first; never public, never shown to the reporter. */
  workLog: v.array(v.strictObject({ text: v.string(), on: localDate, by: v.string() })),
  assignedOn: localDate,
  clocks: v.array(agencyClock),
  actions: v.array(v.string()),
});
export type ComplaintForAgency = v.InferOutput<typeof complaintForAgency>;

// POST /api/agency/complaints/:complaintId/<name>, answering `actionDone`. These, the work log and the photos carry the header
// Idempotency-Key: the same request again is answered as the first was, and done once.
export const startAction = v.strictObject({ version });
/** The reply passes the gate before the reporter or anybody reads it. */
export const replyAction = v.strictObject({ version, reply: gatedText });
export const resolveAction = v.strictObject({
  version,
  text: gatedText,
  /** Needed when no after photo was uploaded. */
  withoutPhotoReason: v.nullable(typedText(10, 500)),
});
export const reassignAction = v.strictObject({ version, reason: typedText(10, 1000) });

/** POST /api/agency/complaints/:complaintId/work-log: what was done, in the officer's own words, through the gate. */
export const workLogAction = v.strictObject({ entry: gatedText });
export const workLogged = v.strictObject({ on: localDate });

/** POST /api/agency/complaints/:complaintId/photos?kind=before|after, body = image bytes. */
export { uploadedPhoto };

/** POST /api/agency/judge-reply: the linter while one types. */
export const judgeRequest = v.strictObject({ complaintId, text: v.pipe(v.string(), v.maxLength(5000)) });
export const judgeAnswer = v.strictObject({
  kind: v.picklist(['acknowledgement', 'substantive', 'uncertain']),
  missing: v.array(v.picklist(['who', 'what', 'when', 'where', 'evidence'])),
  /** How many earlier replies of this agency read nearly the same. */
  nearlySame: v.number(),
});
