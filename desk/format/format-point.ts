import type { Point } from '../../api-client/contract/primitives.ts';

/** Decimal degrees, five places (about a metre), as every map application takes them. */
export function formatPoint(point: Point): string {
  return `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`;
}
