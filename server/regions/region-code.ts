import type { RegionLevel } from './region.ts';

/** Kemendagri's dotted codes: province.regency[.district[.village]]. */
export const REGION_CODE = /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/;

/** Expects a code that matches REGION_CODE. */
export function levelOfCode(code: string): RegionLevel {
  const parts = code.split('.').length;
  return parts === 2 ? 'regency' : parts === 3 ? 'district' : 'village';
}

/** `33.18.01.2001` → `33.18.01`; null for a regency, whose province is not part of an instance. */
export function parentCodeOf(code: string): string | null {
  return levelOfCode(code) === 'regency' ? null : code.slice(0, code.lastIndexOf('.'));
}
