import { unitsPerDegree } from '../../api-client/contract/public/map-node.ts';
import type { PointColumns } from '../../api-client/contract/public/point-columns.ts';

type Point<Kind extends readonly string[]> = readonly [
  publicId: string,
  longitude: number,
  latitude: number,
  ...kind: Kind,
];

/**
 * Some points, named by their index, as columns: steps instead of positions and each combination of words once take half the bytes
 * that rows of words and degrees take.
 */
export function pointColumns<Kind extends readonly string[]>(
  points: readonly Point<Kind>[],
  ranked: Uint32Array,
): PointColumns<Kind> {
  const known = new Map<string, number>();
  const kinds: Kind[] = [];
  const of: number[] = [];
  const at: number[] = [];
  let ids = '';
  let beforeX = 0;
  let beforeY = 0;
  for (const index of ranked) {
    const point = points[index];
    if (!point) throw new RangeError('a rank without a point');
    const [publicId, longitude, latitude, ...words] = point;
    const name = words.join(' ');
    let kind = known.get(name);
    if (kind === undefined) {
      kind = kinds.push(words as unknown as Kind) - 1;
      known.set(name, kind);
    }
    const x = toUnits(longitude);
    const y = toUnits(latitude);
    ids += publicId;
    of.push(kind);
    at.push(x - beforeX, y - beforeY);
    beforeX = x;
    beforeY = y;
  }
  return { ids, kinds, of, at };
}

/** Five decimals are about a metre, as in all published coordinates. */
export function toUnits(degrees: number): number {
  return Math.round(degrees * unitsPerDegree);
}
