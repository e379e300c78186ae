import * as v from 'valibot';
import { instant } from '../primitives.ts';

/** `manifest.json` at the root of a publication folder; readers refuse another major format and ignore unknown files. */
export const manifest = v.strictObject({
  format: v.literal(1),
  /** The snapshot instant S of every figure in the folder. */
  generatedFor: instant,
  files: v.array(
    v.strictObject({
      /** Relative, forward slashes, sorted. */
      path: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Hex. */
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifest>;
