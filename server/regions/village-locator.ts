import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { GeoPoint, Region } from './region.ts';
import { parentCodeOf } from './region-code.ts';
import { geometryArea, polygonsOf } from './ring-area.ts';

export type VillageLocation =
  | { kind: 'inside' | 'near'; villageCode: string; districtCode: string; distanceMetres: number }
  | { kind: 'outside' };

export type VillageLocator = { locate(point: GeoPoint): VillageLocation };

type Entry = {
  village: Region;
  districtCode: string;
  area: number;
  west: number;
  south: number;
  east: number;
  north: number;
};

/** The gaps between villages in the sources in use are narrower than this; a point further away is elsewhere. */
const NEAR_METRES = 200;
const METRES_PER_DEGREE = 111_320;

/**
 * Finds the village that holds a point. Where polygons overlap the smallest village wins (then the lower code);
 * a point in none belongs to the nearest village within 200 m, otherwise it is outside the region.
 */
export function createVillageLocator(regions: readonly Region[]): VillageLocator {
  const entries = regions
    .filter((region) => region.level === 'village')
    .map(toEntry)
    .sort((a, b) => a.area - b.area || (a.village.code < b.village.code ? -1 : 1));

  function locate({ latitude, longitude }: GeoPoint): VillageLocation {
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return { kind: 'outside' };
    const position = [longitude, latitude];
    const latitudeMargin = (NEAR_METRES * 1.01) / METRES_PER_DEGREE;
    const longitudeMargin = latitudeMargin / Math.cos((latitude * Math.PI) / 180);
    const nearby: Entry[] = [];
    for (const entry of entries) {
      if (latitude < entry.south - latitudeMargin || latitude > entry.north + latitudeMargin) continue;
      if (longitude < entry.west - longitudeMargin || longitude > entry.east + longitudeMargin) continue;
      nearby.push(entry);
      if (latitude < entry.south || latitude > entry.north) continue;
      if (longitude < entry.west || longitude > entry.east) continue;
      if (booleanPointInPolygon(position, entry.village.geometry)) return found('inside', entry, 0);
    }
    let nearest: Entry | undefined;
    let distance = NEAR_METRES;
    for (const entry of nearby) {
      const metres = pointToPolygonDistance(position, entry.village.geometry, { units: 'meters' });
      if (metres < distance || (metres === distance && nearest === undefined)) {
        nearest = entry;
        distance = metres;
      }
    }
    return nearest ? found('near', nearest, distance) : { kind: 'outside' };
  }

  return { locate };
}

function found(kind: 'inside' | 'near', entry: Entry, metres: number): VillageLocation {
  const { village, districtCode } = entry;
  return { kind, villageCode: village.code, districtCode, distanceMetres: Math.max(0, metres) };
}

function toEntry(village: Region): Entry {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygonsOf(village.geometry).flat(2)) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const districtCode = parentCodeOf(village.code) ?? village.code;
  return { village, districtCode, area: geometryArea(village.geometry), west, south, east, north };
}
