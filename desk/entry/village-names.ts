import type { PublicRegion } from '../../api-client/contract/public/instance.ts';

/** Villages as they are searched: "Sawahlintang, Kec. Utara" with its code, by the alphabet. */
export function villageNames(regions: readonly PublicRegion[]): Map<string, string> {
  const districts = new Map(
    regions.filter(({ level }) => level === 'district').map(({ code, name }) => [code, name]),
  );
  const named = regions
    .filter(({ level }) => level === 'village')
    .map(({ code, name, parentCode }): [string, string] => [
      `${name}, ${districts.get(parentCode ?? '') ?? parentCode ?? ''}`,
      code,
    ])
    .sort(([a], [b]) => a.localeCompare(b, 'id'));
  return new Map(named);
}

/** The code of a typed name, whatever its case and spaces; null when it is no name of the list, or several begin so. */
export function villageOf(typed: string, names: ReadonlyMap<string, string>): string | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const found = [...names].filter(([name]) => plain(name) === wanted);
  const beginning =
    found.length > 0 ? found : [...names].filter(([name]) => plain(name).startsWith(`${wanted},`));
  return beginning.length === 1 ? (beginning[0]?.[1] ?? null) : null;
}

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();
