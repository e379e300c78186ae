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

export const agencyQueueItem = v.strictObject({
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
    /** Absent for "at my home". */
    point: v.nullable(point),
    villageCode: v.nullable(regionCode),
    districtCode: v.nullable(regionCode),
  }),
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
  replies: v.array(
    v.strictObject({
      text: v.string(),
      kind: v.picklist(['acknowledgement', 'substantive', 'uncertain']),
      on: localDate,
    }),
  ),
  assignedOn: localDate,
  clocks: v.array(agencyClock),
  actions: v.array(v.string()),
});
export type ComplaintForAgency = v.InferOutput<typeof complaintForAgency>;

// POST /api/agency/complaints/:complaintId/<name>, answering `actionDone`.
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

/** POST /api/agency/complaints/:complaintId/photos?kind=before|after, body = image bytes. */
export { uploadedPhoto };

/** POST /api/agency/judge-reply: the linter while one types. */
export const judgeRequest = v.strictObject({ text: v.pipe(v.string(), v.maxLength(5000)) });
export const judgeAnswer = v.strictObject({
  kind: v.picklist(['acknowledgement', 'substantive', 'uncertain']),
  missing: v.array(v.picklist(['who', 'what', 'when', 'where', 'evidence'])),
  /** How many earlier replies of this agency read nearly the same. */
  nearlySame: v.number(),
});
