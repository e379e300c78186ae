import type { Addresses } from './server.ts';
import type { InstanceSetup } from './set-up-instance.ts';

/** What an instance without the demonstration begins with: a category and the verification office; the rest is put in later. */
export function emptySetup(addresses: Addresses): InstanceSetup {
  return {
    instance: {
      name: 'Titik Terang',
      regencyName: 'Kabupaten',
      regencyCode: '00.00',
      villageWord: 'desa',
      headTitle: 'Bupati',
      timeZone: 'Asia/Jakarta',
      languages: ['id', 'en', 'jv'],
      emergencyNumber: '112',
      siteUrl: addresses.site,
      serviceUrl: addresses.service,
      recoveryFingerprint: null,
      demo: false,
    },
    categories: [
      {
        code: 'lainnya',
        name: { id: 'Layanan publik lain', en: 'Other public service', jv: 'Layanan umum liyane' },
        hint: {
          id: 'Aduan tentang pelayanan publik',
          en: 'Complaints about public services',
          jv: 'Wadulan bab layanan umum',
        },
        placePrecision: 'cell',
        sensitive: false,
        personalService: false,
        confidential: false,
      },
    ],
    agencies: [
      {
        code: 'diskominfo',
        name: 'Dinas Komunikasi dan Informatika',
        shortName: 'Diskominfo',
        kind: 'opd',
        regionCode: null,
      },
    ],
    regions: [],
    hosts: [],
    // Who may learn who reported, and who makes accounts, needs more than a password from the first day.
    settings: { secondFactorDuty: 'sensitive_roles' },
  };
}
