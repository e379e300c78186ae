import { placesPerSide } from '../../api-client/contract/public/map-node.ts';
import type { TileRun } from './morton.ts';

/** Columns and rows on the Z-order curve's own grid, in the order of the sorted codes; `side` of them make the world. */
export type SortedPlaces = { columns: Uint32Array; rows: Uint32Array; side: number };

/**
 * Counts of a grid's cells as the files hold them: flat triples of the empty cells since the one before, the count, and the middle of
 * the cell's points as one of 16 × 16 places.
 * @param corner column and row of the grid's north-western tile
 */
export function codedCells(
  runs: readonly TileRun[],
  corner: readonly [number, number],
  width: number,
  places: SortedPlaces,
): number[] {
  const cells = runs
    .map((run) => ({ run, index: (run.tile[2] - corner[1]) * width + run.tile[1] - corner[0] }))
    .sort((a, b) => a.index - b.index);
  let before = -1;
  return cells.flatMap(({ run, index }) => {
    const gap = index - before - 1;
    before = index;
    return [gap, run.end - run.start, middleOf(run, places)];
  });
}

function middleOf(
  { tile: [zoom, x, y], start, end }: TileRun,
  { columns, rows, side }: SortedPlaces,
): number {
  let column = 0;
  let row = 0;
  for (let rank = start; rank < end; rank += 1) {
    column += columns[rank] ?? 0;
    row += rows[rank] ?? 0;
  }
  const cell = side / 2 ** zoom;
  const inside = (sum: number, corner: number) =>
    Math.min(placesPerSide - 1, Math.floor(((sum / (end - start) + 0.5) / cell - corner) * placesPerSide));
  return inside(row, y) * placesPerSide + inside(column, x);
}
