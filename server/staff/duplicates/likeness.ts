import type { Point } from '../../../api-client/contract/primitives.ts';
import { contentWords } from '../../casework/words/content-words.ts';
import { duplicateRules as rules } from './duplicate-rules.ts';

/** What of a complaint is compared. */
export interface Comparable {
  text: string;
  categoryCode: string;
  point: Point | null;
  villageCode: string | null;
  receivedAt: string;
}

export interface Likeness {
  /** 0 to 1. */
  score: number;
  /** Null where one has no point. */
  metres: number | null;
  sameVillage: boolean;
  sameCategory: boolean;
  /** Whole days from the other's receipt to this one's; negative when the other came later. */
  days: number;
  /** Words both use, as this one writes them. */
  words: string[];
}

const DAY = 86_400_000;

/** How much two complaints look like one matter, and why; null when they lie too far apart in place or time. Pure. */
export function likeness(own: Comparable, other: Comparable, radius: number | null): Likeness | null {
  const between = Date.parse(own.receivedAt) - Date.parse(other.receivedAt);
  if (Math.abs(between) > rules.windowDays * DAY) return null;
  const metres = own.point && other.point ? Math.round(metresBetween(own.point, other.point)) : null;
  const sameVillage = own.villageCode !== null && own.villageCode === other.villageCode;
  const place = nearness(metres, sameVillage, radius);
  if (place === null) return null;
  const sameCategory = own.categoryCode === other.categoryCode;
  const { share, words } = commonWords(own.text, other.text);
  const { weight } = rules;
  const score =
    weight.place * place +
    weight.category * (sameCategory ? 1 : 0) +
    weight.time * (1 - Math.abs(between) / (rules.windowDays * DAY)) +
    weight.words * Math.min(1, share / rules.wordsAlike);
  return { score, metres, sameVillage, sameCategory, days: Math.trunc(between / DAY), words };
}

function nearness(metres: number | null, sameVillage: boolean, radius: number | null): number | null {
  if (metres === null || radius === null) return sameVillage ? rules.sameVillage : null;
  // At the edge of the radius still half as good as at the spot: points from phones are off by a street.
  return metres > radius ? null : 1 - metres / radius / 2;
}

/** The share of common roots in the shorter and in both texts, in the middle: a short text within a long one is a sign too. */
function commonWords(a: string, b: string): { share: number; words: string[] } {
  const own = contentWords(a);
  const other = contentWords(b);
  const words = [...own].filter(([root]) => other.has(root)).map(([, word]) => word);
  const shorter = Math.min(own.size, other.size);
  const all = own.size + other.size - words.length;
  if (shorter === 0) return { share: 0, words };
  return { share: (words.length / all + words.length / shorter) / 2, words };
}

const METRES_PER_DEGREE = 111_320;

/** On a plane: within a few hundred metres nothing differs. */
function metresBetween(a: Point, b: Point): number {
  const north = (a.latitude - b.latitude) * METRES_PER_DEGREE;
  const east =
    (a.longitude - b.longitude) *
    METRES_PER_DEGREE *
    Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** A box that holds the circle around a point, in degrees. */
export function boxAround(point: Point, metres: number) {
  const high = metres / METRES_PER_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((point.latitude * Math.PI) / 180));
  return {
    south: point.latitude - high,
    north: point.latitude + high,
    west: point.longitude - wide,
    east: point.longitude + wide,
  };
}
