import * as v from 'valibot';
import { complaintId, instant, localDate, shortCode } from '../primitives.ts';
import { colleague } from './agency.ts';

/** Leave cover: within these days, both included, the deputy's list shows the other's complaints too. */
export const deputyCover = v.strictObject({
  deputyId: v.string(),
  account: colleague,
  deputy: colleague,
  fromOn: localDate,
  untilOn: localDate,
});
export type DeputyCover = v.InferOutput<typeof deputyCover>;

/** GET /api/agency/team: the officers of one agency among themselves. */
export const agencyTeam = v.strictObject({
  /** The day the server counts as today, in the instance's zone. */
  today: localDate,
  colleagues: v.array(v.strictObject({ ...colleague.entries, open: v.number() })),
  /** Open complaints nobody has taken. */
  untaken: v.number(),
  /** Not ended and not over yet, the earliest first. */
  covers: v.array(deputyCover),
});
export type AgencyTeam = v.InferOutput<typeof agencyTeam>;

/** POST /api/agency/complaints/:complaintId/take */
export const taken = v.strictObject({ handler: colleague });

/** POST /api/agency/hand-over: all or some of what one officer (or, with null, nobody) has goes to another. */
export const handOver = v.strictObject({
  from: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  to: v.pipe(v.string(), v.maxLength(64)),
  complaintIds: v.pipe(v.array(complaintId), v.minLength(1), v.maxLength(500)),
});
export type HandOver = v.InferOutput<typeof handOver>;
export const handedOver = v.strictObject({
  moved: v.array(complaintId),
  /** Were not with `from` any more when it was asked. */
  left: v.array(complaintId),
});

/** POST /api/agency/deputies: the officer who is signed in names who stands in for her. */
export const nameDeputy = v.strictObject({
  deputyAccountId: v.pipe(v.string(), v.maxLength(64)),
  fromOn: localDate,
  untilOn: localDate,
});
export type NameDeputy = v.InferOutput<typeof nameDeputy>;

/** GET /api/verification/complaints/:complaintId/agency-work: what agencies wrote of their work, and who has it. */
export const agencyWork = v.strictObject({
  handler: v.nullable(v.string()),
  handlings: v.array(
    v.strictObject({ at: instant, from: v.nullable(v.string()), to: v.string(), by: v.string() }),
  ),
  workLog: v.array(v.strictObject({ text: v.string(), at: instant, by: v.string(), agencyCode: shortCode })),
});
