import * as v from 'valibot';
import { complaintId, instant, localDate } from '../primitives.ts';
import { role } from './account.ts';

/** What the log keeps. Whoever logs something new adds its kind here and its word in desk/text/audit-text.ts. */
export const auditKind = v.picklist([
  /** A sealed part of a reporter's identity was opened. */
  'opening',
  /** A single field was released to an officer, or its release ended. */
  'release',
  /** A span that points to a person was let through. */
  'decision',
  /** A judgement of the program was overruled. */
  'override',
  'publication',
  /** Something in the life of a complaint that is worth a line of its own. */
  'event',
  'account',
  'session',
  'key',
  /** A complaint that came another way than the form was written down by staff. */
  'entry',
  /** Names, questions, policies and other settings of the instance. */
  'administration',
  /** Identity, words, photos and place were erased when their time had run out. */
  'retention',
]);
export type AuditKind = v.InferOutput<typeof auditKind>;

const sequence = v.pipe(v.number(), v.integer(), v.minValue(1));
const digitsOnly = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** GET /api/audit?kind=&role=&from=&to=&before= ; days in the instance's zone, both included. */
export const auditQuery = v.strictObject({
  kind: v.optional(auditKind),
  /** Lines of people of this role; `system` for those of nobody. */
  role: v.optional(v.union([role, v.literal('system')])),
  from: v.optional(localDate),
  to: v.optional(localDate),
  /** The page after this line: older ones. */
  before: v.optional(digitsOnly),
});
export type AuditQuery = v.InferInput<typeof auditQuery>;
export type AuditFilter = v.InferOutput<typeof auditQuery>;

/** One page for the auditor, newest first. */
export const auditLog = v.strictObject({
  entries: v.array(
    v.strictObject({
      sequence,
      at: instant,
      kind: auditKind,
      complaintId: v.nullable(complaintId),
      accountName: v.nullable(v.string()),
      accountRole: v.nullable(role),
      note: v.string(),
      /** The whole entry for reading aloud: who did what, about which complaint. */
      sentence: v.string(),
    }),
  ),
  /** All that match, on this page or not. */
  total: v.number(),
  /** Give it as `before`; null on the last page. */
  next: v.nullable(sequence),
});
export type AuditLog = v.InferOutput<typeof auditLog>;

/** GET /api/audit/verify?noted= */
export const auditVerifyQuery = v.strictObject({ noted: v.optional(hash) });
export const auditChain = v.strictObject({
  intact: v.boolean(),
  /** Lines found whole, from the first on. */
  entries: v.number(),
  /** Hash of the last of them; an auditor notes it and asks for it the next time. */
  head: hash,
  brokenAt: v.nullable(sequence),
  /** Which line has the noted hash; null when none has, or none was asked for. */
  notedAt: v.nullable(sequence),
});
export type AuditChain = v.InferOutput<typeof auditChain>;
