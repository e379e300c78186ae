/** What a drawing shows: one wrong thing and its remedy at the same place. */
export const illustrationKeys = [
  'pothole',
  'bridge',
  'lamp',
  'rubbish',
  'canal',
  'flood',
  'pipe',
  'parking',
] as const;
export type IllustrationKey = (typeof illustrationKeys)[number];

/** `report` is the reporter's hasty picture, `before` and `after` are the officer's of the very same place. */
export type IllustrationVariant = 'report' | 'before' | 'after';

/** The same seed is the same place. */
export type IllustrationRef = { scene: IllustrationKey; seed: string };
