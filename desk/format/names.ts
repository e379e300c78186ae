import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';

/** Turns codes into the words staff know; an unknown code is shown as it is, so that nothing vanishes. */
export interface Names {
  category(code: string): string;
  agency(code: string | null): string;
  region(code: string | null): string;
  /** "Desa X, Kec. Y" as far as it is known. */
  place(villageCode: string | null, districtCode?: string | null): string;
}

export function createNames(reference: InstanceForForm): Names {
  const categories = new Map(reference.categories.map((one) => [one.code, one.name.id]));
  const agencies = new Map(reference.agencies.map((one) => [one.code, one.shortName]));
  const regions = new Map(reference.regions.map((one) => [one.code, one]));
  const region = (code: string | null) => (code ? (regions.get(code)?.name ?? code) : '–');
  return {
    category: (code) => categories.get(code) ?? code,
    agency: (code) => (code ? (agencies.get(code) ?? code) : '–'),
    region,
    place(villageCode, districtCode) {
      const district = villageCode ? (regions.get(villageCode)?.parentCode ?? districtCode) : districtCode;
      if (!villageCode && !district) return 'Tempat belum diketahui';
      if (!villageCode) return `Kecamatan ${region(district ?? null)}`;
      return district ? `${region(villageCode)}, ${region(district)}` : region(villageCode);
    },
  };
}
