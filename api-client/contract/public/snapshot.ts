import * as v from 'valibot';
import { instant, localDate } from '../primitives.ts';
import { publicCase } from './public-case.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One solved case in a dated snapshot: its public record without texts and photos, with the names its codes had then. Zone: published. */
export const snapshotCase = v.strictObject({
  ...v.omit(publicCase, ['summary', 'outcome', 'photos']).entries,
  photoCount: count,
  category: v.string(),
  agency: v.string(),
  district: v.string(),
  village: v.nullable(v.string()),
});
export type SnapshotCase = v.InferOutput<typeof snapshotCase>;

const tableName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const cell = v.union([
  v.string(),
  v.number(),
  v.null(),
  /** Why there is no number: not disclosed, too few to say. */
  v.strictObject({ symbol: v.picklist(['·', '/']) }),
]);
/** One table of aggregates as it was published. */
export const snapshotTable = v.strictObject({
  id: tableName,
  title: v.string(),
  columns: v.array(v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/)), title: v.string() })),
  rows: v.array(v.array(cell)),
  /** Since format 2: the same names in English, the columns in their order. */
  english: v.optional(v.strictObject({ title: v.string(), columns: v.array(v.string()) })),
});
export type SnapshotTable = v.InferOutput<typeof snapshotTable>;

/**
 * What a snapshot freezes beside its rows. `statistics` keeps the shape it had then, whatever shape they have today. Format 2 describes its
 * files in English too; one of format 1 stays as it was published.
 */
export const snapshotRecord = v.strictObject({
  format: v.picklist([1, 2]),
  snapshot: instant,
  takenOn: localDate,
  instance: v.strictObject({
    name: v.string(),
    regencyName: v.string(),
    siteUrl: v.string(),
    timeZone: v.string(),
  }),
  statistics: v.record(v.string(), v.unknown()),
  tables: v.array(snapshotTable),
});
export type SnapshotRecord = v.InferOutput<typeof snapshotRecord>;

export const revisionKind = v.picklist(['withdrawal', 'calendar', 'definition']);
export type RevisionKind = v.InferOutput<typeof revisionKind>;

/** `data/revisi.json`: every snapshot there is, and everything that changed a published figure or row, with its reason. */
export const revisions = v.strictObject({
  format: v.literal(1),
  /** Oldest first. */
  snapshots: v.array(
    v.strictObject({
      on: localDate,
      snapshot: instant,
      rows: count,
      /** SHA-256 of the snapshot's SHA256SUMS, so that one number stands for all its files. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  /** Oldest first. */
  revisions: v.array(
    v.strictObject({
      on: localDate,
      kind: revisionKind,
      reason: v.string(),
      /** Cases withdrawn; 1 for everything else. */
      count: v.pipe(count, v.minValue(1)),
      /** Snapshots whose files were issued anew without those rows. */
      snapshots: v.array(localDate),
    }),
  ),
});
export type Revisions = v.InferOutput<typeof revisions>;
