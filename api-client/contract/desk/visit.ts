import * as v from 'valibot';
import { gatedText } from './text-span.ts';

/**
 * POST /api/agency/complaints/:complaintId/visit (with Idempotency-Key) and POST /api/verification/complaints/:complaintId/visit: asks the
 * reporter whether the agency may come to her home. Who comes and what for passes the gate; she reads it on her tracker.
 */
export const visitAction = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: gatedText,
});
