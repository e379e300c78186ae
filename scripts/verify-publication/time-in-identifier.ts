const FROM = Date.UTC(2020, 0, 1);
const UNTIL = Date.UTC(2036, 0, 1);
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 100 ns steps between 1582-10-15, where UUIDs begin to count, and 1970. */
const GREGORIAN_OFFSET = 122_192_928_000_000_000n;

const UUID =
  /(?<![0-9a-f])([0-9a-f]{8})-([0-9a-f]{4})-([167][0-9a-f]{3})-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-f])/gi;
const BARE_UUID7 = /(?<![0-9a-z])([0-9a-f]{12})7[0-9a-f]{3}[89ab][0-9a-f]{15}(?![0-9a-z])/gi;
const ULID = /(?<![0-9a-z])([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}(?![0-9a-z])/gi;
const OBJECT_ID = /(?<![0-9a-z])([0-9a-f]{8})[0-9a-f]{16}(?![0-9a-z])/gi;
const EPOCH = /(?<![0-9a-z]|\d\.)(\d{10}|\d{13})(?![0-9a-z]|\.\d)/gi;

/** Names the identifiers in a text that tell when they were made, at a time between 2020 and 2035. */
export function timeBearing(text: string): string[] {
  const found: string[] = [];
  for (const [whole, high = '', middle = '', low = ''] of text.matchAll(UUID)) {
    if (isRecent(uuidTime(high, middle, low))) found.push(`UUIDv${low[0]} ${whole}`);
  }
  for (const [whole, time = ''] of text.matchAll(BARE_UUID7))
    if (isRecent(Number.parseInt(time, 16))) found.push(`UUIDv7 ${whole}`);
  for (const [whole, time = ''] of text.matchAll(ULID))
    if (isRecent(ulidTime(time))) found.push(`ULID ${whole}`);
  for (const [whole, seconds = ''] of text.matchAll(OBJECT_ID))
    if (isRecent(Number.parseInt(seconds, 16) * 1000)) found.push(`ObjectId ${whole}`);
  for (const [whole] of text.matchAll(EPOCH)) if (isEpoch(Number(whole))) found.push(`time ${whole}`);
  return found;
}

/** A whole number that is a time of 2020 to 2035 in seconds or milliseconds since 1970. */
export function isEpoch(value: number): boolean {
  return Number.isInteger(value) && (isRecent(value) || isRecent(value * 1000));
}

function uuidTime(high: string, middle: string, low: string): number {
  if (low[0] === '7') return Number.parseInt(high + middle, 16);
  const steps = low[0] === '6' ? high + middle + low.slice(1) : low.slice(1) + middle + high;
  return Number((BigInt(`0x${steps}`) - GREGORIAN_OFFSET) / 10_000n);
}

function ulidTime(digits: string): number {
  return [...digits.toUpperCase()].reduce((time, digit) => time * 32 + CROCKFORD.indexOf(digit), 0);
}

function isRecent(milliseconds: number): boolean {
  return milliseconds >= FROM && milliseconds < UNTIL;
}
