import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkPhoto } from '../../../api-client/contract/desk/verification.ts';
import { type Box, boxBetween, moveBox, resizeBox } from '../../../desk/photos/boxes.ts';
import { fittedSize } from '../../../desk/photos/shrink-photo.ts';

const corner = fc.record({
  x: fc.double({ min: -2, max: 3, noNaN: true }),
  y: fc.double({ min: -2, max: 3, noNaN: true }),
});
const step = fc.double({ min: -1, max: 1, noNaN: true });

function expectInside(box: Box): void {
  expect(v.safeParse(checkPhoto, { audience: 'public', boxes: [box] }).success).toBe(true);
  expect(box.left + box.width).toBeLessThanOrEqual(1 + 1e-9);
  expect(box.top + box.height).toBeLessThanOrEqual(1 + 1e-9);
}

test('a drawn, moved or resized box stays inside the photo and is what the server takes', () => {
  fc.assert(
    fc.property(corner, corner, step, step, (a, b, x, y) => {
      const box = boxBetween(a, b);
      if (!box) return;
      expectInside(box);
      expectInside(moveBox(box, x, y));
      expectInside(resizeBox(box, x, y));
    }),
  );
});

test('a slip of the hand is no box', () => {
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.503, y: 0.9 })).toBeNull();
});

test('a camera’s photo is shrunk to 1600 pixels and a small one is left alone', () => {
  expect(fittedSize(4000, 3000)).toEqual({ width: 1600, height: 1200 });
  expect(fittedSize(3000, 4000)).toEqual({ width: 1200, height: 1600 });
  expect(fittedSize(800, 600)).toEqual({ width: 800, height: 600 });
});
