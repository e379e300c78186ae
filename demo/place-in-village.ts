import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { GeoPoint, Region } from '../server/regions/region.ts';
import { polygonsOf } from '../server/regions/ring-area.ts';
import type { Random } from './random.ts';

/** Somewhere inside a region, with six decimals as a phone gives them. */
export function placeInVillage(village: Region, random: Random): GeoPoint {
  const corners = polygonsOf(village.geometry).flat(2);
  const longitudes = corners.map(([x = 0]) => x);
  const latitudes = corners.map(([, y = 0]) => y);
  for (;;) {
    const longitude = Number(random.between(Math.min(...longitudes), Math.max(...longitudes)).toFixed(6));
    const latitude = Number(random.between(Math.min(...latitudes), Math.max(...latitudes)).toFixed(6));
    if (booleanPointInPolygon([longitude, latitude], village.geometry, { ignoreBoundary: true })) {
      return { latitude, longitude };
    }
  }
}
