import * as v from 'valibot';
import { fileComplaint } from '../intake/complaint.ts';
import { signedKeyList } from '../intake/key-list.ts';
import { instant } from '../primitives.ts';

/** How a complaint may reach the office itself; the form and the interfaces file by themselves. */
export const entryChannel = v.picklist([
  'phone',
  'walk_in',
  'whatsapp',
  'instagram',
  'facebook',
  'x',
  'email',
]);
export type EntryChannel = v.InferOutput<typeof entryChannel>;

/** GET /api/entry/form: what the form for entering needs beside the instance's names. */
export const entryForm = v.strictObject({
  /** Null while no keys exist: identity cannot be given then. */
  keyList: v.nullable(signedKeyList),
  /** A complaint that came in longer ago than this many days is refused. */
  maximumDays: v.number(),
});
export type EntryForm = v.InferOutput<typeof entryForm>;

/**
 * POST /api/entry/complaints, with the header `Idempotency-Key` as for POST /api/complaints, and answered by the same receipt.
 * Zone: casework, but for `sealed`: identity, sealed in the verifier's browser.
 */
export const fileEntry = v.strictObject({
  ...v.omit(fileComplaint, ['agencyCode']).entries,
  channel: entryChannel,
  /** When the reporter called, came or wrote; the clocks start then. */
  cameInAt: instant,
});
export type FileEntry = v.InferOutput<typeof fileEntry>;
