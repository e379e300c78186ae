import { createRandom } from './random.ts';

/** Kilometres east and north of the regency's middle. */
export type Place = readonly [number, number];

/** Kilometres. */
const LONGEST_STRAIGHT = 0.22;
/** How far a border may stray to one side, as a share of its length. */
const WIDEST = 0.55;

/**
 * Bends the straight border between two Voronoi cells. Every corner stays in the quadrilateral of the border's
 * two ends and the two cells' sites, and those quadrilaterals do not overlap: borders never cross.
 * @param key seeds the bends; both neighbours must give the same key and direction
 * @returns the corners from `from` to `to`, both included
 */
export function noisyEdge(from: Place, to: Place, leftSite: Place, rightSite: Place, key: string): Place[] {
  const random = createRandom(`border ${key}`);
  const corners: Place[] = [from];
  function bend(a: Place, left: Place, b: Place, right: Place): void {
    if (Math.hypot(a[0] - b[0], a[1] - b[1]) < LONGEST_STRAIGHT) {
      corners.push(b);
      return;
    }
    const middle = between(left, right, random.between(0.36, 0.64));
    bend(a, between(a, left, 0.5), middle, between(a, right, 0.5));
    bend(middle, between(left, b, 0.5), b, between(right, b, 0.5));
  }
  bend(from, towards(leftSite, from, to), to, towards(rightSite, from, to));
  return corners;
}

/** A short border between far sites would become a row of spikes: pull the sites in. */
function towards(site: Place, from: Place, to: Place): Place {
  const middle = between(from, to, 0.5);
  const length = Math.hypot(from[0] - to[0], from[1] - to[1]);
  return between(
    middle,
    site,
    Math.min(1, (WIDEST * length) / Math.hypot(site[0] - middle[0], site[1] - middle[1])),
  );
}

function between(a: Place, b: Place, share: number): Place {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
