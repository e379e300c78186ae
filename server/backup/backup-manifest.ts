import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** `manifest.json` of a backup; it is written last, so a folder without it is no backup. */
export const backupManifest = v.strictObject({
  format: v.literal(1),
  /** When the view of the records was taken: everything acknowledged before is in it. */
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  engine: v.picklist(['sqlite', 'postgres']),
  /** The migrations the records have gone through, in order. */
  migrations: v.pipe(v.array(v.string()), v.minLength(1)),
  tables: v.array(
    v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{1,60}$/)), rows: count }),
  ),
  photos: v.strictObject({ casework: count, published: count }),
  /** Every file but this one: path below the folder, bytes, checksum. */
  files: v.array(
    v.strictObject({
      path: v.pipe(v.string(), v.regex(/^(tables|photos\/(casework|published)|loaders)\/[0-9a-z_.-]{1,80}$/)),
      bytes: count,
      sha256,
    }),
  ),
});
export type BackupManifest = v.InferOutput<typeof backupManifest>;

export const MANIFEST = 'manifest.json';
export const tableFile = (name: string) => `tables/${name}.ndjson.gz`;
/** The encrypted secrets lie beside the folder, never in it: who finds one of the two has neither codes nor cookies. */
export const secretsFileOf = (folder: string) => `${folder.replace(/\/+$/, '')}-secrets.json`;
