import type { PublicRegion } from '../../api-client/contract/public/instance.ts';

/**
 * The one village whose name stands in a text as words of its own; the name of its district decides between several. Undefined when none
 * is named, or when more than one may be meant.
 */
export function villageNamedIn(regions: readonly PublicRegion[], text: string): string | undefined {
  const words = wordsOf(text);
  const named = ({ name }: PublicRegion) => words.includes(wordsOf(name));
  const villages = regions.filter((region) => region.level === 'village' && named(region));
  if (villages.length === 1) return villages[0]?.code;
  const inDistrict = villages.filter(({ parentCode }) =>
    regions.some((region) => region.code === parentCode && named(region)),
  );
  return inDistrict.length === 1 ? inDistrict[0]?.code : undefined;
}

const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
