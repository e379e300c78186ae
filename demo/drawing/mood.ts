import type { Random } from '../random.ts';
import { mix } from './colour.ts';

/** The light of the hour: every colour of a picture goes through it, so that one picture is one whole. */
export type Mood = {
  sky: readonly [top: string, middle: string, horizon: string];
  haze: string;
  tint: string;
  tintShare: number;
  sun: string | null;
  cloud: string;
  night: boolean;
};

const MOODS = {
  pagi: {
    sky: ['#86bcd6', '#c6e0dc', '#fdebcb'],
    haze: '#e6e6d2',
    tint: '#ffe9c2',
    tintShare: 0.07,
    sun: '#fff6dc',
    cloud: '#fffaf0',
    night: false,
  },
  siang: {
    sky: ['#4f9ccb', '#9fcfe4', '#e6f3ee'],
    haze: '#d5e7e6',
    tint: '#ffffff',
    tintShare: 0.02,
    sun: null,
    cloud: '#ffffff',
    night: false,
  },
  sore: {
    sky: ['#6f88b6', '#f2bd8b', '#fde0a0'],
    haze: '#f4d3a4',
    tint: '#f4a51c',
    tintShare: 0.13,
    sun: '#fff0bd',
    cloud: '#fbd9b4',
    night: false,
  },
  mendung: {
    sky: ['#8799a9', '#b3c1c8', '#e2e6de'],
    haze: '#cfd8d4',
    tint: '#7d8fa0',
    tintShare: 0.12,
    sun: null,
    cloud: '#dfe5e6',
    night: false,
  },
  senja: {
    sky: ['#141d3d', '#3a4478', '#d58a5c'],
    haze: '#555a82',
    tint: '#141d3d',
    tintShare: 0.56,
    sun: null,
    cloud: '#6b6488',
    night: true,
  },
} satisfies Record<string, Mood>;

export function chooseMood(random: Random, night: boolean): Mood {
  return night ? MOODS.senja : MOODS[random.weighted({ pagi: 3, siang: 3, sore: 3, mendung: 1 })];
}

/** A colour in this light, paler the further away it is; `depth` 1 is right in front. */
export function lit(mood: Mood, colour: string, depth = 1): string {
  const distance = Math.max(0, 1 - 1 / Math.max(1, depth) ** 0.55) * 0.5;
  return mix(mix(colour, mood.tint, mood.tintShare), mood.haze, distance);
}
