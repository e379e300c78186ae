import type { Box } from './boxes.ts';

/** Boxes as they are, what they were before each change, and what was undone. */
export interface BoxHistory {
  past: readonly Box[][];
  boxes: Box[];
  future: readonly Box[][];
}

export const emptyHistory: BoxHistory = { past: [], boxes: [], future: [] };

/** A change of any kind can be undone; what had been undone before it is forgotten. */
export function changeBoxes({ past, boxes }: BoxHistory, changed: Box[]): BoxHistory {
  return { past: [...past, boxes], boxes: changed, future: [] };
}

/** The state before the last change; the same history when there is none. */
export function undo(history: BoxHistory): BoxHistory {
  const boxes = history.past.at(-1);
  if (!boxes) return history;
  return { past: history.past.slice(0, -1), boxes, future: [history.boxes, ...history.future] };
}

/** Takes the last undo back; the same history when there was none. */
export function redo(history: BoxHistory): BoxHistory {
  const [boxes, ...future] = history.future;
  if (!boxes) return history;
  return { past: [...history.past, history.boxes], boxes, future };
}
