import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const degree = String.raw`-?\s?\d{1,3}[.,]\d{3,12}`;
const seconds = String.raw`\d{1,3}\s?[°º˚d]\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:['′’]\s?(?:\d{1,2}(?:[.,]\d{1,6})?\s?(?:["″”]|''|'{2})?\s?)?)?`;
const side = String.raw`(?:ls|lu|bt|bb|lintang selatan|lintang utara|bujur timur|[nsew])\b`;
const label = String.raw`\b(?:lat|latitude|lintang|long|lng|lon|longitude|bujur|koordinat|x|y)\b\s?[:=]?\s?`;

const patterns = [
  // Decimal degrees in a pair, with or without side letters and labels.
  String.raw`(?<![\d.,])(?:(?:${label})|[sn]\s?)?${degree}\s?[°º˚]?\s?(?:${side})?\s{0,2}[,;/|]?\s{0,2}(?:(?:${label})|[ew]\s?)?${degree}\s?[°º˚]?(?:\s?${side})?(?![\d])`,
  String.raw`(?:\b(?:lat|latitude|lintang|long|lng|lon|longitude|bujur)\b\s?[:=]?\s?)(?:selatan\s|timur\s|utara\s)?-?\s?\d{1,3}[.,]\d{2,12}`,
  String.raw`(?<![\d.,])\d{1,3}[\s°]\s?\d{1,2}\s(?:\d{1,2}(?:[.,]\d{1,4})?\s)?(?:${side})(?:[\s,;]{1,3}\d{1,3}\s\d{1,2}\s(?:\d{1,2}(?:[.,]\d{1,4})?\s)?(?:${side})){0,1}`,
  // Degrees, minutes, seconds.
  String.raw`(?<![\d.,])(?:\b[sn]\s?)?${seconds}\s?(?:${side})?(?:[\s,;/]{0,3}(?:dan\s)?(?:\b[ew]\s?)?${seconds}\s?(?:${side})?)?`,
  String.raw`(?<![\d.,])-\s?(?:[0-9]|1[01])[.,]\d{2,12}\s?[,;/ ]\s?(?:9[4-9]|1[0-3]\d|14[0-2])[.,]\d{2,12}`,
  // Plus codes; what3words.
  String.raw`(?<![\w+])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?![\w+])(?:,? [a-z]{3,20})?`,
  String.raw`///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}`,
];
const coordinates = new RegExp(patterns.join('|'), 'g');

function insideArchipelago(written: string): boolean {
  // Degrees with minutes: the decimals belong to the minutes.
  if (/[°º˚]\s?\d/.test(written)) return true;
  const numbers = written.match(/\d{1,3}[.,]\d{3,12}/g) ?? [];
  if (numbers.length < 2) return true;
  const [first = 0, second = 0] = numbers.map((number) => Number(number.replace(',', '.')));
  const pair = (a: number, b: number) => a <= 12 && b >= 94 && b <= 142;
  return pair(first, second) || pair(second, first);
}

/** Positions: decimal degrees inside Indonesia, degrees with minutes, plus codes, what3words. */
export function findCoordinates({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  for (const match of lower.matchAll(coordinates)) {
    const written = match[0];
    if (/^[\w]{4,8}\+/.test(written) && !/\d/.test(written)) continue;
    // "1.500, 2.000": two sums, not a place; sums have exactly three digits behind the point.
    const decimals = (written.match(/[.,]\d{3,12}/g) ?? []).map((part) => part.length - 1);
    const marked = /[°º˚a-z-]/.test(written);
    if (decimals.length > 0 && !marked && decimals.every((length) => length === 3)) continue;
    if (!insideArchipelago(written)) continue;
    const blank = written.length - written.trimStart().length;
    const end = match.index + written.trimEnd().length;
    found.push({ start: match.index + blank, end, type: 'coordinates', reason: 'titik koordinat' });
  }
  return found;
}
