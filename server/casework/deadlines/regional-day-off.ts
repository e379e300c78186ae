import * as v from 'valibot';
import { localDate } from '../../../api-client/contract/primitives.ts';

/** A day off this regency added to the shipped calendar. */
export const regionalDayOff = v.strictObject({
  date: localDate,
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  kind: v.picklist(['regional', 'joint_leave']),
  /** It counts from this day on: what was due before it was announced stays due. */
  announcedOn: localDate,
});
export type RegionalDayOff = v.InferOutput<typeof regionalDayOff>;
