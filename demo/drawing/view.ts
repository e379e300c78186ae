import type { Point } from './svg.ts';

export const WIDTH = 1280;
export const HEIGHT = 960;

/**
 * A camera looking along a road. Ground units: X across (the road is 2 wide, about 6 m), Y up, Z away
 * (1 is the picture's lower edge).
 */
export type View = {
  horizon: number;
  vanishX: number;
  /** Pixels by which the far end swings to the side. */
  bend: number;
};

const PIXELS_PER_UNIT = 520;

export function project(view: View, x: number, y: number, z: number): Point {
  const cameraHeight = (HEIGHT - view.horizon) / PIXELS_PER_UNIT;
  const scale = PIXELS_PER_UNIT / z;
  const swing = view.bend * (1 - 1 / z) ** 2;
  return [view.vanishX + swing + x * scale, view.horizon + (cameraHeight - y) * scale];
}

/** Pixels per unit at a distance. */
export function scaleAt(z: number): number {
  return PIXELS_PER_UNIT / z;
}

/** Distances from near to far, denser where the picture needs them. */
export function depths(from: number, to: number, steps = 26): number[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    return 1 / (1 / from + (1 / to - 1 / from) * share);
  });
}

/** A strip of ground between two offsets from the road's middle. */
export function strip(view: View, left: number, right: number, from = 0.9, to = 60, y = 0): Point[] {
  const steps = depths(from, to);
  return [
    ...steps.map((z) => project(view, left, y, z)),
    ...steps.toReversed().map((z) => project(view, right, y, z)),
  ];
}
