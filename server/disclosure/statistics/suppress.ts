import type { Cell } from '../../../api-client/contract/public/statistics.ts';
import { isMovable } from './movable.ts';

type CanFall = (row: number, column: number) => boolean;

export type SuppressOptions = {
  /** Smallest count that may be shown; zero may always be shown. */
  k?: number;
  /** Per cell, complaints that everybody can count already: solved cases with a public row. */
  known?: readonly (readonly number[])[];
  /** The same table as published before. What was hidden stays hidden, and no small change is shown. */
  previous?: readonly (readonly Cell[])[];
};

/**
 * Hides small cells of a two-way table whose margins are published, then as many others as it takes that none of them
 * follows from margins and visible cells, for the best informed reader against whom any pattern could protect it. A
 * cell that the margins alone give away (a table of one row) stays hidden in its table. Pure and without chance: equal
 * input, equal pattern.
 */
export function suppress(counts: readonly (readonly number[])[], options: SuppressOptions = {}): Cell[][] {
  const { k = 5, known, previous } = options;
  const at = (row: number, column: number) => counts[row]?.[column] ?? 0;
  const knownAt = (row: number, column: number) => known?.[row]?.[column] ?? 0;
  // What readers may know of a hidden cell, the best informed first: at least the public rows and 1; at least 1; nothing.
  const readers: CanFall[] = [
    (row, column) => at(row, column) > Math.max(knownAt(row, column), 1),
    (row, column) => at(row, column) > 1,
    (row, column) => at(row, column) > 0,
  ];
  const hidden = counts.map((line, row) =>
    line.map((count, column) => {
      const before = previous?.[row]?.[column];
      const change = before && 'value' in before ? Math.abs(count - before.value) : 0;
      return (
        (count > 0 && count < k) ||
        (change > 0 && change < k) ||
        (before !== undefined && 'suppressed' in before)
      );
    }),
  );
  const everything = counts.map((line) => line.map(() => true));
  const secrets = hidden.flatMap((line, row) =>
    line.flatMap((isHidden, column) => (isHidden ? [{ row, column }] : [])),
  );
  for (const { row, column } of secrets) {
    const canFall = readers.find((reader) => isMovable(everything, reader, row, column));
    if (canFall && isMovable(hidden, canFall, row, column)) continue;
    const cover = canFall
      ? cheapestCover(counts, hidden, canFall, row, column)
      : companions(counts, row, column);
    for (const [coverRow, coverColumn] of cover ?? cross(counts, row, column)) {
      const line = hidden[coverRow];
      if (line) line[coverColumn] = true;
    }
    if (!canFall || isMovable(hidden, canFall, row, column)) continue;
    for (const line of hidden) line.fill(true);
    break;
  }
  return counts.map((line, row) =>
    line.map((value, column): Cell => (hidden[row]?.[column] ? { suppressed: true } : { value })),
  );
}

/**
 * The three other corners of a rectangle around which one complaint could be moved, with the fewest and smallest
 * additional cells. Zeros are the last resort: hiding them costs the most truth. Null when there is no rectangle.
 */
function cheapestCover(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  canFall: CanFall,
  row: number,
  column: number,
): [number, number][] | null {
  const zeroCost = 1e9;
  const cost = (r: number, c: number) => {
    if (hidden[r]?.[c]) return 0;
    const count = counts[r]?.[c] ?? 0;
    return count === 0 ? zeroCost : 1000 + count;
  };
  let best: [number, number][] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let r = 0; r < counts.length; r += 1) {
    if (r === row) continue;
    for (let c = 0; c < (counts[0]?.length ?? 0); c += 1) {
      if (c === column) continue;
      const rises = canFall(row, c) && canFall(r, column);
      const falls = canFall(row, column) && canFall(r, c);
      if (!rises && !falls) continue;
      const total = cost(row, c) + cost(r, c) + cost(r, column);
      if (total < bestCost) {
        bestCost = total;
        best = [
          [row, c],
          [r, c],
          [r, column],
        ];
      }
    }
  }
  return best;
}

/** Every cell of the row and of the column. */
function cross(counts: readonly (readonly number[])[], row: number, column: number): [number, number][] {
  const cells: [number, number][] = counts.map((_, r) => [r, column]);
  for (let c = 0; c < (counts[0]?.length ?? 0); c += 1) cells.push([row, c]);
  return cells;
}

/** The smallest other cell of the row and of the column: no total ever stands beside a single hidden cell. */
function companions(counts: readonly (readonly number[])[], row: number, column: number): [number, number][] {
  const sizeOf = ([r, c]: [number, number]) => counts[r]?.[c] || Number.POSITIVE_INFINITY;
  const cells = cross(counts, row, column).filter(([r, c]) => r !== row || c !== column);
  const smallest = (line: [number, number][]) => line.sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, 1);
  return [...smallest(cells.filter(([r]) => r === row)), ...smallest(cells.filter(([, c]) => c === column))];
}
