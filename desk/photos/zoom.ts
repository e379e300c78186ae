export const LARGEST_ZOOM = 4;

/** One step closer or farther; 1 shows the whole photo, 4 is enough for a plate across the street. */
export const zoomed = (zoom: number, step: 1 | -1) => Math.min(Math.max(zoom + step, 1), LARGEST_ZOOM);

/** Where to scroll so that what was in the middle of the window stays there. Lengths in CSS pixels, of one axis. */
export function scrollAfterZoom(view: {
  scroll: number;
  window: number;
  before: number;
  after: number;
}): number {
  const middle = (view.scroll + view.window / 2) / view.before;
  return Math.max(0, middle * view.after - view.window / 2);
}
