import type { QuestionSet } from '../api-client/contract/intake/question.ts';
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

/** What an administrator may change: the instance, categories with their questions, agencies. */
export interface ReferenceNames {
  /** Raised by every change; see `keepReferenceFresh`. */
  version: number;
  instance: Instance;
  /** Retired ones too, at their place in the order. */
  categories: PublicCategory[];
  agencies: PublicAgency[];
  /** The newest questions of each category that ever had any. */
  questions: Record<string, QuestionSet>;
}

interface ReferencePlaces {
  regions: PublicRegion[];
  /** The same as a person looks for them; sorted once here, for a phone takes a tenth of a second over four hundred names. */
  regionsByName: PublicRegion[];
  bounds: InstanceForForm['bounds'];
  locator: VillageLocator;
  /** Simplified outlines of districts and villages, GeoJSON text. */
  boundaries: string;
  region(code: string): PublicRegion | undefined;
}

/** What every module looks things up in: the public facts of this instance. Zone: published. */
export interface Reference extends ReferenceNames, ReferencePlaces {
  category(code: string): PublicCategory | undefined;
  agency(code: string): PublicAgency | undefined;
}

/** Pati, the largest regency tried, then fits 60 kB (brotli). */
const OUTLINE_TOLERANCE_METRES = 80;

type Reader = Pick<Database, 'selectFrom'>;

/** Reads the whole reference; throws when the instance has not been set up (see `setUpInstance`). */
export async function loadReference(database: Reader): Promise<Reference> {
  return referenceOf(await loadNames(database), await loadPlaces(database));
}

export function referenceOf(names: ReferenceNames, places: ReferencePlaces): Reference {
  const { regions, regionsByName, bounds, locator, boundaries, region } = places;
  return {
    ...names,
    regions,
    regionsByName,
    bounds,
    locator,
    boundaries,
    region,
    category: byCode(names.categories),
    agency: byCode(names.agencies),
  };
}

function byCode<T extends { code: string }>(list: readonly T[]): (code: string) => T | undefined {
  const map = new Map(list.map((item) => [item.code, item]));
  return (code) => map.get(code);
}

export async function loadNames(database: Reader): Promise<ReferenceNames> {
  const row = await database
    .selectFrom('published_instance')
    .select(['record', 'version'])
    .executeTakeFirstOrThrow();
  const categories = await database
    .selectFrom('published_category')
    .selectAll()
    .orderBy('position')
    .orderBy('code')
    .execute();
  const agencies = await database
    .selectFrom('published_agency')
    .selectAll()
    .orderBy('position')
    .orderBy('code')
    .execute();
  const sets = await database.selectFrom('published_question_set').selectAll().orderBy('version').execute();
  return {
    version: row.version,
    instance: JSON.parse(row.record) as Instance,
    categories: categories.map((category) => ({
      code: category.code,
      name: JSON.parse(category.name),
      hint: JSON.parse(category.hint),
      placePrecision: category.place_precision,
      sensitive: category.sensitive === 1,
      personalService: category.personal_service === 1,
      confidential: category.confidential === 1,
      ...(category.kind === null ? {} : { kind: category.kind }),
      ...(category.retired_on === null ? {} : { retired: true as const }),
    })),
    agencies: agencies.map((agency) => ({
      code: agency.code,
      name: agency.name,
      shortName: agency.short_name,
      kind: agency.kind,
      regionCode: agency.region_code,
      ...(agency.retired_on === null ? {} : { retired: true as const }),
    })),
    questions: Object.fromEntries(
      sets.map((set) => [
        set.category_code,
        { version: set.version, questions: JSON.parse(set.questions) as QuestionSet['questions'] },
      ]),
    ),
  };
}

async function loadPlaces(database: Reader): Promise<ReferencePlaces> {
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
  const { compare } = new Intl.Collator('id');
  return {
    regions,
    regionsByName: regions.toSorted((one, two) => compare(one.name, two.name)),
    bounds: boundsOf(shapes),
    locator: createVillageLocator(shapes),
    boundaries: JSON.stringify(simplifyBoundaries(shapes, { toleranceMetres: OUTLINE_TOLERANCE_METRES })),
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
  const { instance, categories, agencies, regionsByName: regions, questions, bounds } = reference;
  return { instance, categories, agencies, regions, questions, bounds, boundariesUrl: '/api/boundaries' };
}
