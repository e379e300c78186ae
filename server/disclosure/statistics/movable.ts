/**
 * Whether a hidden cell of a two-way table with exact margins could have another value. The true table is one solution
 * of "margins minus visible cells"; every other one is reached by moving counts around closed alternating paths of
 * hidden cells (as for any transport problem). A cell may always rise; it may fall to its floor and no further.
 */
export function isMovable(
  hidden: readonly (readonly boolean[])[],
  canFall: (row: number, column: number) => boolean,
  row: number,
  column: number,
): boolean {
  // Rises: some other cell of the column falls, its row makes up for it, … until a cell of this row falls.
  if (reaches(hidden, canFall, { column }, row, column)) return true;
  return canFall(row, column) && reaches(hidden, canFall, { row }, row, column);
}

/** Walks from one end of the cell's own edge to the other without using that edge. */
function reaches(
  hidden: readonly (readonly boolean[])[],
  canFall: (row: number, column: number) => boolean,
  start: { row?: number; column?: number },
  targetRow: number,
  targetColumn: number,
): boolean {
  const width = hidden[0]?.length ?? 0;
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  const rows: number[] = [];
  const columns: number[] = [];
  if (start.row !== undefined) rows.push(start.row);
  if (start.column !== undefined) columns.push(start.column);
  while (rows.length + columns.length > 0) {
    const row = rows.pop();
    if (row !== undefined) {
      for (let column = 0; column < width; column += 1) {
        if (!hidden[row]?.[column] || seenColumns.has(column)) continue;
        if (row === targetRow && column === targetColumn) continue;
        if (start.row !== undefined && column === targetColumn) return true;
        seenColumns.add(column);
        columns.push(column);
      }
    }
    const column = columns.pop();
    if (column === undefined) continue;
    for (let next = 0; next < hidden.length; next += 1) {
      if (!hidden[next]?.[column] || seenRows.has(next) || !canFall(next, column)) continue;
      if (next === targetRow && column === targetColumn) continue;
      if (start.column !== undefined && next === targetRow) return true;
      seenRows.add(next);
      rows.push(next);
    }
  }
  return false;
}
