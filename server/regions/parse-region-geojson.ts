import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import type { Region } from './region.ts';
import { levelOfCode, parentCodeOf, REGION_CODE } from './region-code.ts';
import { RegionFileError } from './region-file-error.ts';

// Not strict objects: GIS programs add their own members (id, bbox, crs, style columns), which we do not read.
const COLLECTION = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
const PROPERTIES = v.object({
  properties: v.object({
    code: v.string(),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
    level: v.optional(v.picklist(['regency', 'district', 'village'])),
  }),
});
const POSITION = v.pipe(v.array(v.number()), v.minLength(2));
const RING = v.pipe(v.array(POSITION), v.minLength(4));
const RINGS = v.pipe(v.array(RING), v.minLength(1));
const GEOMETRY = v.object({
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: RINGS }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(RINGS), v.minLength(1)) }),
  ]),
});

/**
 * Reads one or more regencies with their districts and villages from parsed GeoJSON, in the order of the file.
 * Each feature needs `properties.code` (Kemendagri, text) and `properties.name`; the parent follows from the
 * code and must be in the file. A third coordinate is dropped.
 * @throws {RegionFileError} one sentence about the first thing that is wrong
 */
export function parseRegionGeojson(json: unknown): Region[] {
  const collection = v.safeParse(COLLECTION, json);
  if (!collection.success) {
    throw new RegionFileError('not_geojson', 'Berkas ini bukan GeoJSON bertipe FeatureCollection.');
  }
  const { features } = collection.output;
  if (features.length === 0) throw new RegionFileError('empty', 'Berkas ini tidak berisi satu wilayah pun.');
  const regions = features.map(parseFeature);
  const codes = new Set<string>();
  for (const { code } of regions) {
    if (codes.has(code))
      throw new RegionFileError('duplicate_code', `Kode ${code} muncul lebih dari sekali.`);
    codes.add(code);
  }
  for (const { code, name, parentCode } of regions) {
    if (parentCode !== null && !codes.has(parentCode)) {
      const message = `Wilayah ${code} (${name}) tidak punya induk: ${parentCode} tidak ada di berkas ini.`;
      throw new RegionFileError('missing_parent', message);
    }
  }
  return regions;
}

function parseFeature(feature: unknown, index: number): Region {
  const parsed = v.safeParse(PROPERTIES, feature);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? 'properties';
    const message = `Wilayah ke-${index + 1}: ${field} kosong atau salah jenis; kode dan nama harus berupa teks.`;
    throw new RegionFileError('bad_property', message);
  }
  const { code, name, level: statedLevel } = parsed.output.properties;
  if (!REGION_CODE.test(code)) {
    const message = `Wilayah ke-${index + 1}: kode "${code.slice(0, 40)}" bukan kode Kemendagri seperti 33.18.01.2001.`;
    throw new RegionFileError('bad_code', message);
  }
  const level = levelOfCode(code);
  if (statedLevel !== undefined && statedLevel !== level) {
    const message = `Wilayah ${code} disebut "${statedLevel}", padahal kodenya adalah kode "${level}".`;
    throw new RegionFileError('level_mismatch', message);
  }
  return { code, name, level, parentCode: parentCodeOf(code), geometry: parseGeometry(feature, code) };
}

function parseGeometry(feature: unknown, code: string): Polygon | MultiPolygon {
  const parsed = v.safeParse(GEOMETRY, feature);
  if (!parsed.success) {
    const message = `Wilayah ${code} tidak punya batas berupa Polygon atau MultiPolygon yang utuh.`;
    throw new RegionFileError('bad_geometry', message);
  }
  const { geometry } = parsed.output;
  const clean = (rings: Position[][]) => rings.map((ring) => parseRing(ring, code));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: clean(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(clean) };
}

function parseRing(ring: Position[], code: string): Position[] {
  const points = ring.map(([longitude = Number.NaN, latitude = Number.NaN]): Position => {
    // Also catches latitude before longitude anywhere in Indonesia, and projected metres (UTM).
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      const message = `Wilayah ${code} memuat koordinat yang bukan derajat WGS 84 dengan bujur lebih dulu: ${longitude}, ${latitude}.`;
      throw new RegionFileError('bad_coordinates', message);
    }
    return [longitude, latitude];
  });
  const first = points[0];
  const last = points.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    const message = `Garis batas wilayah ${code} tidak tertutup: titik pertama dan terakhirnya berbeda.`;
    throw new RegionFileError('open_ring', message);
  }
  return points;
}
