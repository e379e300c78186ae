import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Frame } from './frame.ts';

/** More would be one bright patch, and kilobytes. */
const MOST = 400;
/** Units of the drawing within which lights become one: the first that leaves few enough. */
const GRIDS = [1, 2, 4, 6, 9, 13];

/** The lights of these cases as one path of points, to be stroked with round ends; '' when no place is told. */
export function lightsPath(cases: readonly PublicCase[], { place }: Frame): string {
  const at = cases.flatMap(({ place: { point } }) => (point ? [place(point.longitude, point.latitude)] : []));
  for (const grid of GRIDS) {
    const dots = new Set<string>();
    for (const [x, y] of at) {
      dots.add(`M${Math.round(x / grid) * grid} ${Math.round(y / grid) * grid}h0`);
      if (dots.size > MOST && grid !== GRIDS.at(-1)) break;
    }
    if (dots.size <= MOST || grid === GRIDS.at(-1)) return [...dots].join('');
  }
  return '';
}
