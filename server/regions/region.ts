import type { MultiPolygon, Polygon } from 'geojson';

export type RegionLevel = 'regency' | 'district' | 'village';

/**
 * One administrative region. `code` is the Kemendagri code, always text (33.10 is not 33.1):
 * `33.18` regency, `33.18.01` district, `33.18.01.2001` village. Coordinates are WGS 84, longitude first.
 */
export type Region = {
  code: string;
  name: string;
  level: RegionLevel;
  parentCode: string | null;
  geometry: Polygon | MultiPolygon;
};

/** WGS 84 decimal degrees. */
export type GeoPoint = { latitude: number; longitude: number };
