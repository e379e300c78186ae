import type { Addresses } from '../server/server.ts';
import type { InstanceSetup } from '../server/set-up-instance.ts';
import { demoAgencies } from './agencies.ts';
import { demoCategories } from './categories.ts';
import { demoRegions } from './regency.ts';
import { REGENCY_NAME } from './region-names.ts';
import { shortWayCategories } from './short-way-categories.ts';

/** The village government whose invented web page embeds the form. */
export const DEMO_VILLAGE_AGENCY = demoAgencies.find((agency) => agency.kind === 'desa')?.code ?? '';

/** The public facts of the invented regency; `villagePage` is the foreign origin of its demo web page. */
export function demoSetup(addresses: Addresses, villagePage: string): InstanceSetup {
  const regions = demoRegions();
  return {
    instance: {
      name: 'Titik Terang',
      regencyName: REGENCY_NAME,
      regencyCode: regions.find((region) => region.level === 'regency')?.code ?? '',
      villageWord: 'desa',
      headTitle: 'Bupati',
      timeZone: 'Asia/Jakarta',
      languages: ['id', 'en', 'jv'],
      emergencyNumber: '112',
      otherEmergencyNumbers: [{ name: 'Perempuan dan anak (SAPA)', number: '129' }],
      hashtag: '#SekartanjungTerang',
      ppidAddress: 'ppid@sekartanjung.example',
      siteUrl: addresses.site,
      serviceUrl: addresses.service,
      recoveryFingerprint: null,
      demo: true,
    },
    categories: [
      ...demoCategories.map(
        ({ code, name, hint, placePrecision, sensitive, personalService, confidential }) => ({
          code,
          name,
          hint,
          placePrecision,
          sensitive,
          personalService,
          confidential,
        }),
      ),
      ...shortWayCategories,
    ],
    agencies: demoAgencies.map(({ code, name, shortName, kind, regionCode }) => ({
      code,
      name,
      shortName,
      kind,
      regionCode: regionCode ?? null,
    })),
    regions,
    hosts: [{ agencyCode: DEMO_VILLAGE_AGENCY, origin: villagePage }],
    // A demonstration shows at once what an office would let wait.
    settings: { sayWorkingDays: 0, publicationBatch: 'at_once' },
  };
}
