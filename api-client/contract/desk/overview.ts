import * as v from 'valibot';
import { complaintId, instant, shortCode } from '../primitives.ts';

/** GET /api/overview for the leader: counts only, no complaint's text. */
export const overview = v.strictObject({
  asOf: instant,
  open: v.number(),
  late: v.number(),
  agencies: v.array(
    v.strictObject({
      agencyCode: shortCode,
      open: v.number(),
      answered: v.number(),
      unanswered: v.number(),
      late: v.number(),
      resolved: v.number(),
    }),
  ),
});
export type Overview = v.InferOutput<typeof overview>;

/** GET /api/audit for the auditor: every opening, override and publication, newest first. */
export const auditLog = v.strictObject({
  entries: v.array(
    v.strictObject({
      at: instant,
      kind: v.picklist(['opening', 'decision', 'publication', 'event', 'account', 'key', 'administration']),
      complaintId: v.nullable(complaintId),
      accountName: v.nullable(v.string()),
      note: v.string(),
    }),
  ),
});
export type AuditLog = v.InferOutput<typeof auditLog>;
