import type { Effects } from './effects.ts';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** 10 random Crockford base-32 characters: 50 bits, no time, no order. */
export function randomPublicId(effects: Effects): string {
  return Array.from(effects.randomBytes('public-id', 10), (byte) => CROCKFORD[byte & 31]).join('');
}

/** 128 random bits in hex: the name of a stored photo. */
export function randomPhotoId(effects: Effects): string {
  return Buffer.from(effects.randomBytes('photo-id', 16)).toString('hex');
}

/** UUIDv4 for rows that nobody outside refers to by time or order. */
export function randomUuid(effects: Effects, purpose: string): string {
  const bytes = Buffer.from(effects.randomBytes(purpose, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
