import type { Instance, PublicAgency, PublicCategory } from '../api-client/contract/public/instance.ts';
import type { Database } from './database/connect.ts';
import type { Region } from './regions/region.ts';
import type { Settings } from './settings.ts';

export interface InstanceSetup {
  instance: Instance;
  categories: readonly PublicCategory[];
  agencies: readonly PublicAgency[];
  regions: readonly Region[];
  /** Origins of web pages that may embed the form, by agency. */
  hosts: readonly { agencyCode: string; origin: string }[];
  /** Where the instance begins otherwise than the program's defaults. */
  settings?: Partial<Settings>;
}

/** Writes the public facts of a new instance in one transaction, in place of what was there. */
export async function setUpInstance(database: Database, setup: InstanceSetup): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('published_instance').execute();
    await transaction
      .insertInto('published_instance')
      .values({ id: 1, record: JSON.stringify(setup.instance) })
      .execute();
    await transaction.deleteFrom('published_category').execute();
    for (const [position, category] of setup.categories.entries()) {
      await transaction
        .insertInto('published_category')
        .values({
          code: category.code,
          name: JSON.stringify(category.name),
          hint: JSON.stringify(category.hint),
          place_precision: category.placePrecision,
          sensitive: category.sensitive ? 1 : 0,
          personal_service: category.personalService ? 1 : 0,
          confidential: category.confidential ? 1 : 0,
          kind: category.kind ?? null,
          position,
        })
        .execute();
    }
    await transaction.deleteFrom('published_agency').execute();
    for (const [position, agency] of setup.agencies.entries()) {
      await transaction
        .insertInto('published_agency')
        .values({
          code: agency.code,
          name: agency.name,
          short_name: agency.shortName,
          kind: agency.kind,
          region_code: agency.regionCode,
          position,
        })
        .execute();
    }
    await transaction.deleteFrom('operations_host').execute();
    for (const { agencyCode, origin } of setup.hosts) {
      await transaction.insertInto('operations_host').values({ agency_code: agencyCode, origin }).execute();
    }
    await replaceRegions(transaction, setup.regions);
  });
}

/** Puts other boundaries in place of the present ones. */
export async function replaceRegions(
  database: Pick<Database, 'deleteFrom' | 'insertInto'>,
  regions: readonly Region[],
): Promise<void> {
  await database.deleteFrom('published_region').execute();
  for (const region of regions) {
    await database
      .insertInto('published_region')
      .values({
        code: region.code,
        name: region.name,
        level: region.level,
        parent_code: region.parentCode,
        geometry: JSON.stringify(region.geometry),
      })
      .execute();
  }
}
