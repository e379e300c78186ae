import * as v from 'valibot';
import { fileComplaint } from '../intake/complaint.ts';
import { limits } from '../limits.ts';
import { complaintId, instant, localMonth, regionCode, shortCode, typedText } from '../primitives.ts';
import { entryChannel } from './entry.ts';

/** What kind of table a row stands in: calls as they came, or a register that was kept before this one. */
export const rowSource = v.picklist(['phone_log', 'register']);
export type RowSource = v.InferOutput<typeof rowSource>;

/**
 * SHA-256, base64url, of what a row says beside who said it: the same row again is the same key. A name or number is never part of it,
 * or the key could be tried out against all numbers.
 */
export const rowKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

/**
 * POST /api/entry/rows: one row of a phone log or of an old register, still to be worked on. Zone: casework, but for `sealed`: identity,
 * sealed in the verifier's browser.
 */
export const importRow = v.pipe(
  v.strictObject({
    rowKey,
    source: rowSource,
    complaintId,
    channel: entryChannel,
    /** When the call or complaint came; of a day alone its first instant in the instance's zone. */
    cameInAt: instant,
    categoryCode: shortCode,
    villageCode: regionCode,
    text: typedText(limits.textMinimum, limits.textMaximum),
    landmark: v.nullable(typedText(1, limits.landmarkMaximum)),
    /** Its number in that table; for verifiers alone. */
    ownNumber: v.nullable(typedText(1, 40)),
    sealed: fileComplaint.entries.sealed,
  }),
  v.check(({ source, channel }) => source !== 'phone_log' || channel === 'phone', 'a phone log holds calls'),
);
export type ImportRow = v.InferOutput<typeof importRow>;

/** `known`: the row was here before; nothing changed. */
export const importedRow = v.strictObject({ outcome: v.picklist(['filed', 'known']) });

/** How a complaint ended, as an old register says. */
export const endedOutcome = v.picklist(['resolved', 'refused', 'forwarded', 'invalid']);
export type EndedOutcome = v.InferOutput<typeof endedOutcome>;

/** One complaint that was over before it came here: a count and nothing of its words, place or people. */
export const endedRow = v.strictObject({
  rowKey,
  channel: entryChannel,
  /** The month it came in; null where the register does not say. */
  receivedIn: v.nullable(localMonth),
  outcome: endedOutcome,
});
export type EndedRow = v.InferOutput<typeof endedRow>;

/** POST /api/entry/rows/ended */
export const importEnded = v.strictObject({
  rows: v.pipe(v.array(endedRow), v.minLength(1), v.maxLength(500)),
});
export const importedEnded = v.strictObject({ counted: v.number(), known: v.number() });
