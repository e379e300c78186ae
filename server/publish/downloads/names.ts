import type {
  PublicAgency,
  PublicCategory,
  PublicRegion,
} from '../../../api-client/contract/public/instance.ts';

/** What the codes in a case stand for. */
export type Names = {
  agencies: readonly PublicAgency[];
  categories: readonly PublicCategory[];
  regions: readonly PublicRegion[];
};

export type NameOf = {
  agency(code: string): string;
  category(code: string): string;
  region(code: string | null): string;
};

/** Looks names up by code; a code without a name gives an empty text, which the files read as missing. */
export function namesByCode({ agencies, categories, regions }: Names): NameOf {
  const agencyNames = new Map(agencies.map(({ code, name }) => [code, name]));
  const categoryNames = new Map(categories.map(({ code, name }) => [code, name.id]));
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  return {
    agency: (code) => agencyNames.get(code) ?? '',
    category: (code) => categoryNames.get(code) ?? '',
    region: (code) => (code === null ? '' : (regionNames.get(code) ?? '')),
  };
}
