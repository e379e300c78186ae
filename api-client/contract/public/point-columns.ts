import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer());
const index = v.pipe(whole, v.minValue(0));

/** Lights on the map, a column for each fact. `pointsOf` (map-node.ts) reads them. */
export type PointColumns<Kind extends readonly string[]> = {
  /** The public numbers, ten characters each, one after another. */
  ids: string;
  /** What is known of a light beside its place; each combination once. */
  kinds: Kind[];
  /** For each point its index in `kinds`. */
  of: number[];
  /** Longitude and latitude (WGS 84) in whole 1/100,000 degrees, each as the step from the point before; the first from 0. */
  at: number[];
};

export function pointColumns<Kind extends v.GenericSchema<unknown, readonly string[]>>(kind: Kind) {
  return v.pipe(
    v.strictObject({
      ids: v.pipe(v.string(), v.regex(/^([0-9abcdefghjkmnpqrstvwxyz]{10})*$/)),
      kinds: v.array(kind),
      of: v.array(index),
      at: v.array(whole),
    }),
    v.check(
      ({ ids, kinds, of, at }) =>
        ids.length === 10 * of.length && at.length === 2 * of.length && of.every((own) => own < kinds.length),
      'columns of different length',
    ),
  );
}
