import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoxHistory, changeBoxes, emptyHistory, redo, undo } from '../../../desk/photos/box-history.ts';
import { type Box, MIDDLE_BOX } from '../../../desk/photos/boxes.ts';
import { photoCommand } from '../../../desk/photos/photo-key.ts';
import { scrollAfterZoom, zoomed } from '../../../desk/photos/zoom.ts';

const times = (count: number, step: (history: BoxHistory) => BoxHistory, history: BoxHistory) =>
  Array.from({ length: count }).reduce<BoxHistory>((one) => step(one), history);

test('every change of boxes can be undone and made again, down to none and back', () => {
  const boxes = fc.array(fc.array(fc.constant<Box>(MIDDLE_BOX), { maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(boxes, fc.nat(20), (changes, back) => {
      const states = [emptyHistory];
      for (const changed of changes) states.push(changeBoxes(states.at(-1) ?? emptyHistory, changed));
      const last = states.at(-1) ?? emptyHistory;
      const undone = times(back, undo, last);
      expect(undone.boxes).toEqual(states[Math.max(0, changes.length - back)]?.boxes);
      expect(times(back, redo, undone)).toEqual(last);
    }),
  );
});

test('a new change forgets what was undone', () => {
  const one = changeBoxes(emptyHistory, [MIDDLE_BOX]);
  const other = changeBoxes(undo(one), [MIDDLE_BOX, MIDDLE_BOX]);
  expect(redo(other)).toBe(other);
  expect(undo(other).boxes).toEqual([]);
});

const key = (pressed: string, held: Partial<KeyboardEvent> = {}) =>
  photoCommand({
    key: pressed,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    ...held,
  });

test('one key lets a photo through and one keeps it back, in capitals too', () => {
  expect([key('b'), key('B'), key('r'), key('R')]).toEqual(['confirm', 'confirm', 'refuse', 'refuse']);
});

test('a held key decides nothing and adds one box alone, but goes on undoing', () => {
  expect(['b', 'r', 'k', 'z'].map((one) => key(one, { repeat: true }))).toEqual([null, null, null, 'undo']);
});

test('the browser’s own keys stay its own', () => {
  for (const one of ['b', 'r', 'k', '+', '-']) expect(key(one, { ctrlKey: true }), one).toBeNull();
  for (const one of ['Enter', ' ', 'Tab', 'Escape', 'Delete', 'constructor'])
    expect(key(one), one).toBeNull();
  expect(key('z', { altKey: true })).toBeNull();
  expect(key('z', { ctrlKey: true })).toBe('undo');
  expect(key('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(key('y', { ctrlKey: true })).toBe('redo');
});

test('zoom goes in steps from the whole photo to four times', () => {
  expect([zoomed(1, -1), zoomed(1, 1), zoomed(3, 1), zoomed(4, 1)]).toEqual([1, 2, 4, 4]);
});

test('what was in the middle stays in the middle', () => {
  expect(scrollAfterZoom({ scroll: 0, window: 600, before: 600, after: 1200 })).toBe(300);
  expect(scrollAfterZoom({ scroll: 300, window: 600, before: 1200, after: 600 })).toBe(0);
  expect(scrollAfterZoom({ scroll: 600, window: 600, before: 1200, after: 1800 })).toBe(1050);
});
