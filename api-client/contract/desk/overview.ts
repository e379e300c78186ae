import * as v from 'valibot';
import { instant, shortCode } from '../primitives.ts';

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
