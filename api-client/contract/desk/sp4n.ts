import * as v from 'valibot';
import { limits } from '../limits.ts';
import { complaintId, localDate, regionCode, shortCode, typedText } from '../primitives.ts';

/** GET /api/entry/sp4n: what an import of SP4N-LAPOR! needs beside the instance's names. */
export const sp4nForm = v.strictObject({
  /** Version of the crosswalk of topics. */
  topicsVersion: v.string(),
  topics: v.array(v.strictObject({ categoryCode: shortCode, topic: v.string() })),
  /** A report older than this many days is refused. */
  maximumDays: v.number(),
});
export type Sp4nForm = v.InferOutput<typeof sp4nForm>;

/** The number of a report in LAPOR!. */
export const laporNumber = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{4,30}$/));

/**
 * POST /api/entry/sp4n: one report of an export. No field for whoever wrote it: her name stays in LAPOR!. Zone: casework.
 */
export const importReport = v.strictObject({
  trackingId: laporNumber,
  /** The day it came in there. */
  receivedOn: localDate,
  categoryCode: shortCode,
  villageCode: regionCode,
  text: typedText(limits.textMinimum, limits.textMaximum),
  /** What was answered there so far. */
  followUps: v.nullable(typedText(1, limits.textMaximum)),
});
export type ImportReport = v.InferOutput<typeof importReport>;

/** `known`: it was here before; nothing changed. */
export const importedReport = v.strictObject({ outcome: v.picklist(['filed', 'known']), complaintId });
