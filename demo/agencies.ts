import type { AgencyKind } from '../api-client/contract/primitives.ts';

export type DemoAgency = {
  code: string;
  name: string;
  shortName: string;
  kind: AgencyKind;
  /** The district or village it governs; absent for the regency's offices. */
  regionCode?: string;
};

const REGENCY = 'Kabupaten Sekar Tanjung';

/** Who verifies complaints in the invented regency: the communication office. */
export const VERIFYING_AGENCY = 'diskominfo';

/** The invented regency's agencies; the region codes are those of demoRegions(). */
export const demoAgencies: readonly DemoAgency[] = [
  {
    code: 'dpupr',
    name: `Dinas Pekerjaan Umum dan Penataan Ruang ${REGENCY}`,
    shortName: 'DPUPR',
    kind: 'opd',
  },
  { code: 'dlh', name: `Dinas Lingkungan Hidup ${REGENCY}`, shortName: 'DLH', kind: 'opd' },
  { code: 'dishub', name: `Dinas Perhubungan ${REGENCY}`, shortName: 'Dishub', kind: 'opd' },
  { code: 'dinkes', name: `Dinas Kesehatan ${REGENCY}`, shortName: 'Dinkes', kind: 'opd' },
  { code: 'dinsos', name: `Dinas Sosial ${REGENCY}`, shortName: 'Dinsos', kind: 'opd' },
  {
    code: 'dukcapil',
    name: `Dinas Kependudukan dan Pencatatan Sipil ${REGENCY}`,
    shortName: 'Dukcapil',
    kind: 'opd',
  },
  { code: 'disdik', name: `Dinas Pendidikan ${REGENCY}`, shortName: 'Disdik', kind: 'opd' },
  {
    code: VERIFYING_AGENCY,
    name: `Dinas Komunikasi dan Informatika ${REGENCY}`,
    shortName: 'Diskominfo',
    kind: 'opd',
  },
  {
    code: 'perumda-air',
    name: 'Perumda Air Minum Tirta Sekar',
    shortName: 'Perumda Tirta Sekar',
    kind: 'bumd',
  },
  {
    code: 'ulp-listrik',
    name: 'Unit Layanan Pelanggan Listrik Sekar Tanjung',
    shortName: 'ULP Listrik',
    kind: 'vertical',
  },
  { code: 'inspektorat', name: `Inspektorat ${REGENCY}`, shortName: 'Inspektorat', kind: 'inspectorate' },
  {
    code: 'kec-tanjungpelita',
    name: 'Kecamatan Tanjungpelita',
    shortName: 'Kec. Tanjungpelita',
    kind: 'kecamatan',
    regionCode: '99.01.01',
  },
  {
    code: 'desa-sawahlintang',
    name: 'Pemerintah Desa Sawahlintang',
    shortName: 'Desa Sawahlintang',
    kind: 'desa',
    regionCode: '99.01.01.2002',
  },
  {
    code: 'desa-wanalentera',
    name: 'Pemerintah Desa Wanalentera',
    shortName: 'Desa Wanalentera',
    kind: 'desa',
    regionCode: '99.01.02.2005',
  },
  {
    code: 'desa-lembahlentera',
    name: 'Pemerintah Desa Lembahlentera',
    shortName: 'Desa Lembahlentera',
    kind: 'desa',
    regionCode: '99.01.04.2007',
  },
];
