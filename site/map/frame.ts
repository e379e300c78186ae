import { toWorld } from '../../api-client/contract/public/map-grid.ts';
import type { Boundaries } from '../load-publication.ts';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around all outlines, degrees; a small box in the sea when there are none. */
export function boundsOf({ features }: Boundaries): Bounds {
  const bounds = [180, 90, -180, -90] as [number, number, number, number];
  for (const { geometry } of features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const [longitude = 0, latitude = 0] of rings.flat()) {
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    }
  }
  return bounds[0] < bounds[2] ? bounds : [109, -8, 112, -6];
}

export type Frame = {
  width: number;
  height: number;
  /** Degrees → units of the drawing, one decimal. */
  place(longitude: number, latitude: number): [x: number, y: number];
};

/** Fits a box of degrees into a drawing of a given width, as the interactive map projects it. */
export function frameOf([west, south, east, north]: Bounds, width: number, margin: number): Frame {
  const [left, bottom] = toWorld(west, south);
  const [right, top] = toWorld(east, north);
  const scale = (width - 2 * margin) / (right - left);
  return {
    width,
    height: Math.round((bottom - top) * scale + 2 * margin),
    place(longitude, latitude) {
      const [x, y] = toWorld(longitude, latitude);
      return [round((x - left) * scale + margin), round((y - top) * scale + margin)];
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
