import * as v from 'valibot';
import { instant } from '../primitives.ts';

/** GET /api/account/sign-ins: one's own, the newest first. */
export const signIns = v.strictObject({
  /** How long they are kept. */
  days: v.number(),
  entries: v.array(
    v.strictObject({
      /** Of failures the beginning of the hour they came in. */
      at: instant,
      /** `password_only`: the right password, and then no right code. */
      outcome: v.picklist(['signed_in', 'password_only', 'failed']),
      /** Its kind and the device's, in words: `Firefox, komputer`. */
      browser: v.string(),
      times: v.number(),
    }),
  ),
});
export type SignIns = v.InferOutput<typeof signIns>;

/** GET /api/account/session, and POST /api/account/active when somebody is at the keyboard: seconds left of the session, and until it ends for want of use (null: it does not). */
export const sessionLeft = v.strictObject({ seconds: v.number(), idleSeconds: v.nullable(v.number()) });
export type SessionLeft = v.InferOutput<typeof sessionLeft>;
