import * as v from 'valibot';
import { agencyKind, localDate, regionCode, shortCode, typedText } from '../primitives.ts';

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** An agency as an administrator edits it; her view counts complaints and shows none. */
export const administeredAgency = v.strictObject({
  code: shortCode,
  version,
  name: v.string(),
  shortName: v.string(),
  kind: agencyKind,
  regionCode: v.nullable(regionCode),
  retiredOn: v.nullable(localDate),
  /** Codes of the categories it handles. */
  categories: v.array(shortCode),
  /** Given to it and not finished: these must be moved before it can be retired. */
  openComplaints: v.number(),
  contacts: v.array(v.strictObject({ accountId: v.string(), name: v.string() })),
});
export type AdministeredAgency = v.InferOutput<typeof administeredAgency>;

/** GET /api/administration/agencies */
export const administeredAgencies = v.strictObject({ agencies: v.array(administeredAgency) });

const facts = {
  name: typedText(3, 120),
  shortName: typedText(2, 40),
  kind: agencyKind,
  /** A district's code for `kecamatan`, a village's for `desa`, null for all others. */
  regionCode: v.nullable(regionCode),
  categories: v.pipe(v.array(shortCode), v.maxLength(100)),
};
/** POST /api/administration/agencies. The code stands in addresses and never changes. */
export const addAgency = v.strictObject({ code: shortCode, ...facts });
export type AddAgency = v.InferOutput<typeof addAgency>;

/** POST /api/administration/agencies/:code/change; `version` is the one that was read. */
export const changeAgency = v.strictObject({ version, ...facts });
export type ChangeAgency = v.InferOutput<typeof changeAgency>;

/** POST …/retire and …/restore, of agencies and categories. */
export const versionOnly = v.strictObject({ version });
