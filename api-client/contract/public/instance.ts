import * as v from 'valibot';
import { questionSet } from '../intake/question.ts';
import { agencyKind, language, placePrecision, regionCode, shortCode } from '../primitives.ts';
import { socialCriteria } from './criteria.ts';
import { localisedText } from './localised-text.ts';

/** What is no complaint: it takes the short way and is never mapped; a request for information goes to the PPID. */
export const categoryKind = v.picklist(['aspiration', 'information_request']);
export type CategoryKind = v.InferOutput<typeof categoryKind>;

export const publicCategory = v.strictObject({
  code: shortCode,
  name: localisedText,
  /** What belongs here and what to write; a language may be empty. */
  hint: localisedText,
  placePrecision,
  /** Counted, never shown singly. */
  sensitive: v.boolean(),
  /** Needs a name or customer number at the right desk. */
  personalService: v.boolean(),
  /** The form opens on our own top-level page. */
  confidential: v.boolean(),
  /** Absent for complaints. */
  kind: v.optional(categoryKind),
  /** Present when it is not offered any more; its old complaints keep their name. */
  retired: v.optional(v.literal(true)),
});
export type PublicCategory = v.InferOutput<typeof publicCategory>;

export const publicAgency = v.strictObject({
  code: shortCode,
  name: v.string(),
  shortName: v.string(),
  kind: agencyKind,
  /** The district or village an agency governs, null for the regency's offices. */
  regionCode: v.nullable(regionCode),
  /** Present when it is given nothing new any more; its old complaints keep their name. */
  retired: v.optional(v.literal(true)),
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
  /** Other lines for what cannot wait (ambulance, fire brigade), by name; the first stands in `emergencyNumber`. */
  otherEmergencyNumbers: v.optional(v.array(v.strictObject({ name: v.string(), number: v.string() }))),
  /** With its #, for results that are shared; absent when the regency has none. */
  hashtag: v.optional(v.string()),
  /** Where one asks for public information (PPID): a web address or an e-mail address. */
  ppidAddress: v.optional(v.string()),
  /** What a chat or a post must have to count; absent: a place alone. */
  criteria: v.optional(socialCriteria),
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
  /** In the order of their names. */
  regions: v.array(publicRegion),
  /** The newest questions of each category that has any, by category code. */
  questions: v.record(shortCode, questionSet),
  /** West, south, east, north in degrees. */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Simplified village outlines, GeoJSON, from the service's own origin. */
  boundariesUrl: v.string(),
});
export type InstanceForForm = v.InferOutput<typeof instanceForForm>;
