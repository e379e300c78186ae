import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Region, RegionLevel } from './region.ts';
import { geometryArea, polygonsOf, ringArea } from './ring-area.ts';

export type BoundaryProperties = { code: string; name: string; level: RegionLevel };
type OutlineTopology = Topology<{ outlines: GeometryCollection<BoundaryProperties> }>;
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>;

const METRES_PER_DEGREE = 111_320;
/** A corner of less than this share of its region's area may go, whatever the tolerance. */
const SMALL_CORNER = 0.02;

/**
 * Public outlines of districts and villages with far fewer points. Borders are simplified once and shared, so
 * neighbours that met still meet. Coordinates have five decimals; no region vanishes however small it is.
 * @param options.toleranceMetres roughly how far a border may move
 */
export function simplifyBoundaries(
  regions: readonly Region[],
  options: { toleranceMetres: number },
): Boundaries {
  const outlined = regions.filter((region) => region.level !== 'regency');
  const features = outlined.map(
    ({ code, name, level, geometry }): Feature<Polygon | MultiPolygon, BoundaryProperties> => ({
      type: 'Feature',
      properties: { code, name, level },
      geometry,
    }),
  );
  const collection: Boundaries = { type: 'FeatureCollection', features };
  const weighed = presimplify(topology({ outlines: collection }) as OutlineTopology);
  const limits = arcLimits(weighed, outlined, (options.toleranceMetres / METRES_PER_DEGREE) ** 2);
  const simplified: Topology = {
    ...weighed,
    arcs: weighed.arcs.map((arc, index) => {
      const limit = limits[index] ?? 0;
      return arc.filter(([, , weight = 0]) => weight >= limit).map(([x = 0, y = 0]) => [round(x), round(y)]);
    }),
  };
  const outlines = feature(simplified, weighed.objects.outlines) as Boundaries;
  return {
    type: 'FeatureCollection',
    features: outlines.features.map(({ type, properties, geometry }) => ({
      type,
      properties,
      geometry: withoutCollapsedRings(geometry),
    })),
  };
}

/**
 * Per arc the smallest triangle a corner must span to be kept, in square degrees: the tolerance, or less where a
 * region is so small that the tolerance would fold it flat.
 */
function arcLimits(
  { arcs, objects }: OutlineTopology,
  regions: readonly Region[],
  tolerance: number,
): number[] {
  const limits = arcs.map(() => tolerance);
  objects.outlines.geometries.forEach((outline, index) => {
    const region = regions[index];
    if (!region || !('arcs' in outline)) return;
    const limit = geometryArea(region.geometry) * SMALL_CORNER;
    for (const arc of outline.arcs.flat(2)) {
      const position = arc < 0 ? ~arc : arc;
      limits[position] = Math.min(limits[position] ?? tolerance, limit);
    }
  });
  return limits;
}

/** Islets of a region that became lines are dropped; its largest part stays even so. */
function withoutCollapsedRings(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = polygonsOf(geometry);
  const kept = polygons
    .filter(([outer = []]) => ringArea(outer) > 0)
    .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => ringArea(hole) > 0)]);
  const [first, ...others] = kept.length > 0 ? kept : polygons.slice(0, 1);
  if (!first) return geometry;
  return others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...others] };
}

/** Five decimals are about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
