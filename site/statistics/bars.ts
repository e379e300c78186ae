import type { Formats } from '../formats.ts';

/** A colour, and for what has not ended a pattern too, so that colour never speaks alone. */
export type Tone = 'light' | 'leaf' | 'brick' | 'dusk' | 'hatched';

export type Bar = {
  label: string;
  value: number;
  /** Where the bar begins: parts of a whole stand where the part before them ended. */
  start?: number;
  tone: Tone;
  /** Says what share of what, behind the number. */
  of?: number;
};

/** A bar in its row: places from left to right in hundredths of the width, so that one drawing fits a phone and the reading column. */
export type PlacedBar = {
  label: string;
  /** The number, and what share it is. */
  said: string;
  from: string | undefined;
  width: string;
  to: string;
  /** A name that begins far to the right would run out of the picture: it ends where its bar ends. */
  endsWithBar: boolean;
  fill: string;
};

const fills: Record<Tone, string> = {
  light: 'var(--light)',
  leaf: 'var(--leaf)',
  brick: 'var(--brick)',
  dusk: 'var(--dusk)',
  hatched: 'url(#berarsir)',
};

/** Horizontal bars, each with its name above and its number behind it: no axis to read off. The longest is as wide as the drawing. */
export function placeBars(bars: readonly Bar[], { number, share }: Formats): PlacedBar[] {
  const longest = Math.max(1, ...bars.map(({ start = 0, value }) => start + value));
  const hundredths = (value: number) => `${Math.round((value / longest) * 1000) / 10}%`;
  return bars.map(({ label, value, start = 0, tone, of }) => ({
    label,
    said: of ? `${number(value)} (${share(value / of)})` : number(value),
    from: start > 0 ? hundredths(start) : undefined,
    width: hundredths(value),
    to: hundredths(start + value),
    endsWithBar: start > longest * 0.6,
    fill: fills[tone],
  }));
}
