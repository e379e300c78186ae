import type { CheckPhoto } from '../../api-client/contract/desk/verification.ts';

/** A solid box over a photo, in fractions of its width and height. */
export type Box = CheckPhoto['boxes'][number];

/** A box added by key starts in the middle. */
export const MIDDLE_BOX: Box = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 };

/** Smaller than this hides nothing and was a slip of the hand. */
const SMALLEST = 0.01;

/** The box between two corners, inside the photo; null when it is too small to be meant. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box | null {
  const left = within(Math.min(a.x, b.x));
  const top = within(Math.min(a.y, b.y));
  const width = within(Math.max(a.x, b.x)) - left;
  const height = within(Math.max(a.y, b.y)) - top;
  return width < SMALLEST || height < SMALLEST ? null : { left, top, width, height };
}

/** Moves a box by fractions of the photo; it stays inside. */
export function moveBox(box: Box, x: number, y: number): Box {
  return {
    ...box,
    left: Math.min(within(box.left + x), 1 - box.width),
    top: Math.min(within(box.top + y), 1 - box.height),
  };
}

/** Grows or shrinks a box at its lower right corner. */
export function resizeBox(box: Box, x: number, y: number): Box {
  const grown = (size: number, by: number, start: number) =>
    Math.min(Math.max(size + by, SMALLEST), 1 - start);
  return { ...box, width: grown(box.width, x, box.left), height: grown(box.height, y, box.top) };
}

/** Grows a box on every side by a share of its size; it stays inside the photo. */
export function growBox(box: Box, share: number): Box {
  const left = within(box.left - box.width * share);
  const top = within(box.top - box.height * share);
  return {
    left,
    top,
    width: within(box.left + box.width * (1 + share)) - left,
    height: within(box.top + box.height * (1 + share)) - top,
  };
}

const within = (fraction: number) => Math.min(Math.max(fraction, 0), 1);
