import * as v from 'valibot';
import { instant, shortCode } from '../primitives.ts';

export const role = v.picklist(['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator']);
export type Role = v.InferOutput<typeof role>;

/** What somebody must do before anything else: choose a password of her own, or set up a second factor. */
export const duty = v.picklist(['password', 'second_factor']);
export type Duty = v.InferOutput<typeof duty>;

/** GET /api/me */
export const me = v.strictObject({
  accountId: v.string(),
  name: v.string(),
  role,
  /** Only for an agency officer. */
  agencyCode: v.nullable(shortCode),
  demo: v.boolean(),
  duty: v.nullable(duty),
  secondFactor: v.boolean(),
});
export type Me = v.InferOutput<typeof me>;

/** GET /api/reference: names the desk needs to show codes as words. */
export { instanceForForm as reference } from '../public/instance.ts';

/** GET /api/administration/accounts */
export const account = v.strictObject({
  accountId: v.string(),
  email: v.string(),
  name: v.string(),
  role,
  agencyCode: v.nullable(shortCode),
  active: v.boolean(),
  secondFactor: v.boolean(),
  /** How many places she is signed in at. */
  sessions: v.number(),
  /** Tries at her account that failed in the last seven days. */
  failedSignIns: v.number(),
  /** Until when a one-time password given by an administrator serves; null once she has one of her own. */
  oneTimeUntil: v.nullable(instant),
});
export type Account = v.InferOutput<typeof account>;

const newPassword = v.pipe(v.string(), v.minLength(12), v.maxLength(128));
const facts = {
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  role,
  agencyCode: v.nullable(shortCode),
};
const email = v.pipe(v.string(), v.email(), v.maxLength(200));

/** GET /api/administration/accounts */
export const accounts = v.strictObject({
  accounts: v.array(account),
  /** Failed sign-ins of the last seven days at addresses nobody has. */
  strangers: v.number(),
});

/** An account with a password already agreed on: from the server's own terminal. */
export const createAccount = v.strictObject({ email, ...facts, password: newPassword });
export type CreateAccount = v.InferOutput<typeof createAccount>;

/** POST /api/administration/accounts; without a password a one-time password is made. */
export const addAccount = v.strictObject({ email, ...facts, password: v.optional(newPassword) });
export type AddAccount = v.InferOutput<typeof addAccount>;
/** A one-time password is told once, here, and stored nowhere. */
export const accountAdded = v.strictObject({ account, oneTimePassword: v.nullable(v.string()) });

/** POST /api/administration/accounts/:accountId/change; `before` is what was read. */
export const changeAccount = v.strictObject({ before: v.strictObject(facts), after: v.strictObject(facts) });
export type ChangeAccount = v.InferOutput<typeof changeAccount>;

/** POST /api/administration/accounts/:accountId/reset-password */
export const passwordReset = v.strictObject({ oneTimePassword: v.string(), until: instant });

/** POST /api/administration/accounts/:accountId/reset-second-factor */
export const withReason = v.strictObject({
  reason: v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(300)),
});

/** GET /api/account/sessions and /api/administration/accounts/:accountId/sessions; addresses and browsers are not known. */
export const sessions = v.strictObject({
  sessions: v.array(
    v.strictObject({ sessionId: v.string(), createdAt: instant, expiresAt: instant, current: v.boolean() }),
  ),
});
export type Sessions = v.InferOutput<typeof sessions>;

/** POST …/sessions/end; null ends all (of one's own: all others). */
export const endSessions = v.strictObject({ sessionId: v.nullable(v.string()) });

/** POST /api/account/password */
export const changePassword = v.strictObject({
  present: v.pipe(v.string(), v.maxLength(128)),
  password: newPassword,
});
/** POST /api/account/second-factor/start, /backup-codes and /stop */
export const withPassword = v.strictObject({ password: v.pipe(v.string(), v.maxLength(128)) });
/** The secret for the authenticator, and codes for a lost phone: told once, here. */
export const secondFactorStarted = v.strictObject({ uri: v.string(), backupCodes: v.array(v.string()) });
export type SecondFactorStarted = v.InferOutput<typeof secondFactorStarted>;
export const backupCodes = v.strictObject({ backupCodes: v.array(v.string()) });

/** POST /api/administration/accounts/:accountId/deactivate ends every session of the account at once. */
export const emptyBody = v.strictObject({});
