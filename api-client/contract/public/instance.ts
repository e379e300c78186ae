import * as v from 'valibot';
import { agencyKind, language, placePrecision, regionCode, shortCode } from '../primitives.ts';

export const localisedText = v.strictObject({ id: v.string(), en: v.string(), jv: v.string() });
export type LocalisedText = v.InferOutput<typeof localisedText>;

export const publicCategory = v.strictObject({
  code: shortCode,
  name: localisedText,
  hint: v.string(),
  placePrecision,
  /** Counted, never shown singly. */
  sensitive: v.boolean(),
  /** Needs a name or customer number at the right desk. */
  personalService: v.boolean(),
  /** The form opens on our own top-level page. */
  confidential: v.boolean(),
});
export type PublicCategory = v.InferOutput<typeof publicCategory>;

export const publicAgency = v.strictObject({
  code: shortCode,
  name: v.string(),
  shortName: v.string(),
  kind: agencyKind,
  /** The district or village an agency governs, null for the regency's offices. */
  regionCode: v.nullable(regionCode),
});
export type PublicAgency = v.InferOutput<typeof publicAgency>;

export const publicRegion = v.strictObject({
  code: regionCode,
  name: v.string(),
  level: v.picklist(['regency', 'district', 'village']),
  parentCode: v.nullable(regionCode),
});
export type PublicRegion = v.InferOutput<typeof publicRegion>;

/** Who runs this instance and where it answers. Zone: published. */
export const instance = v.strictObject({
  name: v.string(),
  regencyName: v.string(),
  regencyCode: regionCode,
  /** "desa", "kelurahan", "nagari": the local word. */
  villageWord: v.string(),
  headTitle: v.string(),
  timeZone: v.string(),
  languages: v.array(language),
  emergencyNumber: v.string(),
  siteUrl: v.string(),
  serviceUrl: v.string(),
  /** Fingerprint of the recovery key's signing half; null while no keys exist. */
  recoveryFingerprint: v.nullable(v.string()),
  /** True for the invented regency: every page says so. */
  demo: v.boolean(),
});
export type Instance = v.InferOutput<typeof instance>;

/** GET /api/instance: what the form needs after its first step. */
export const instanceForForm = v.strictObject({
  instance,
  categories: v.array(publicCategory),
  agencies: v.array(publicAgency),
  regions: v.array(publicRegion),
  /** West, south, east, north in degrees. */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Simplified village outlines, GeoJSON, from the service's own origin. */
  boundariesUrl: v.string(),
});
export type InstanceForForm = v.InferOutput<typeof instanceForForm>;
