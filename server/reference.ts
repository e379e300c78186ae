import type {
  Instance,
  InstanceForForm,
  PublicAgency,
  PublicCategory,
  PublicRegion,
} from '../api-client/contract/public/instance.ts';
import type { Database } from './database/connect.ts';
import type { Region } from './regions/region.ts';
import { simplifyBoundaries } from './regions/simplify-boundaries.ts';
import { createVillageLocator, type VillageLocator } from './regions/village-locator.ts';

/** What every module looks things up in: the public facts of this instance. Zone: published. */
export interface Reference {
  instance: Instance;
  categories: PublicCategory[];
  agencies: PublicAgency[];
  regions: PublicRegion[];
  bounds: InstanceForForm['bounds'];
  locator: VillageLocator;
  /** Simplified outlines of districts and villages, GeoJSON text. */
  boundaries: string;
  category(code: string): PublicCategory | undefined;
  agency(code: string): PublicAgency | undefined;
  region(code: string): PublicRegion | undefined;
}

/** Pati, the largest regency tried, then fits 60 kB (brotli). */
const OUTLINE_TOLERANCE_METRES = 80;

/** Reads the whole reference; throws when the instance has not been set up (see `setUpInstance`). */
export async function loadReference(database: Pick<Database, 'selectFrom'>): Promise<Reference> {
  const row = await database.selectFrom('published_instance').select('record').executeTakeFirstOrThrow();
  const categories = (
    await database.selectFrom('published_category').selectAll().orderBy('position').execute()
  ).map(
    (category): PublicCategory => ({
      code: category.code,
      name: JSON.parse(category.name),
      hint: category.hint,
      placePrecision: category.place_precision,
      sensitive: category.sensitive === 1,
      personalService: category.personal_service === 1,
      confidential: category.confidential === 1,
    }),
  );
  const agencies = (
    await database.selectFrom('published_agency').selectAll().orderBy('position').execute()
  ).map(
    (agency): PublicAgency => ({
      code: agency.code,
      name: agency.name,
      shortName: agency.short_name,
      kind: agency.kind,
      regionCode: agency.region_code,
    }),
  );
  const rows = await database.selectFrom('published_region').selectAll().orderBy('code').execute();
  const shapes = rows.map(
    (region): Region => ({
      code: region.code,
      name: region.name,
      level: region.level,
      parentCode: region.parent_code,
      geometry: JSON.parse(region.geometry),
    }),
  );
  const regions = shapes.map(({ code, name, level, parentCode }) => ({ code, name, level, parentCode }));
  const byCode = <T extends { code: string }>(list: T[]) => {
    const map = new Map(list.map((item) => [item.code, item]));
    return (code: string) => map.get(code);
  };
  return {
    instance: JSON.parse(row.record) as Instance,
    categories,
    agencies,
    regions,
    bounds: boundsOf(shapes),
    locator: createVillageLocator(shapes),
    boundaries: JSON.stringify(simplifyBoundaries(shapes, { toleranceMetres: OUTLINE_TOLERANCE_METRES })),
    category: byCode(categories),
    agency: byCode(agencies),
    region: byCode(regions),
  };
}

function boundsOf(regions: readonly Region[]): InstanceForForm['bounds'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of regions) {
    for (const position of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][]) {
      const [longitude = 0, latitude = 0] = position;
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return west > east ? [95, -11, 141, 6] : [west, south, east, north];
}

/** The shape the form and the desk read. */
export function referenceForForm(reference: Reference): InstanceForForm {
  const { instance, categories, agencies, regions, bounds } = reference;
  return { instance, categories, agencies, regions, bounds, boundariesUrl: '/api/boundaries' };
}
