import type { PlacePrecision } from '../../../api-client/contract/primitives.ts';

/** When two complaints look like one matter. Data: a change is a new version, and the tests say what it catches. */
export const duplicateRules = {
  version: '2026-11-2',
  /**
   * Whether metres between two complaints count, by how exactly a category's places are told (how many, an administrator says for
   * each category); else the same village is all that counts, for the matter has no spot (an identity card) or its spot is a home.
   */
  hasSpot: { spot: true, cell: true, village: false, none: false } satisfies Record<PlacePrecision, boolean>,
  /** Days between two receipts. */
  windowDays: 120,
  /** Shares of the likeness, together 1. */
  weight: { place: 0.35, category: 0.2, time: 0.1, words: 0.35 },
  /** What the same village is worth where metres cannot be told. */
  sameVillage: 0.4,
  /** Share of common words from which texts count as the same. */
  wordsAlike: 0.4,
  /** Likeness from which a complaint is shown. */
  shownFrom: 0.5,
  shown: 6,
};
