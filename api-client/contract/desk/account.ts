import * as v from 'valibot';
import { shortCode } from '../primitives.ts';

export const role = v.picklist(['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator']);
export type Role = v.InferOutput<typeof role>;

/** GET /api/me */
export const me = v.strictObject({
  accountId: v.string(),
  name: v.string(),
  role,
  /** Only for an agency officer. */
  agencyCode: v.nullable(shortCode),
  demo: v.boolean(),
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
});
export type Account = v.InferOutput<typeof account>;

/** POST /api/administration/accounts */
export const createAccount = v.strictObject({
  email: v.pipe(v.string(), v.email(), v.maxLength(200)),
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  role,
  agencyCode: v.nullable(shortCode),
  password: v.pipe(v.string(), v.minLength(12), v.maxLength(128)),
});
export type CreateAccount = v.InferOutput<typeof createAccount>;

/** POST /api/administration/accounts/:accountId/deactivate ends every session of the account at once. */
export const emptyBody = v.strictObject({});
