import { cellsPerSide, type MapTile, nodePath, zoomStep } from './map-grid.ts';
import type { MapBranch } from './map-index.ts';
import type { PointColumns } from './point-columns.ts';

/** The length of every public number. */
const ID = 10;
/** Coordinates are whole 1/100,000 degrees, about a metre. */
export const unitsPerDegree = 1e5;
/** Where the middle of a cell's cases lies is told as one of 16 × 16 places in the cell. */
export const placesPerSide = 16;

/** A cell of a grid, counted from the grid's north-west, with the middle of its cases inside the cell (0 to 1). */
export type CountedCell = { column: number; row: number; count: number; x: number; y: number };

/** The points of a leaf or of a month, in degrees. */
export function pointsOf<Kind extends readonly string[]>({ ids, kinds, of, at }: PointColumns<Kind>) {
  let longitude = 0;
  let latitude = 0;
  return of.map((kind, index) => {
    longitude += at[2 * index] ?? 0;
    latitude += at[2 * index + 1] ?? 0;
    const publicId = ids.slice(index * ID, (index + 1) * ID);
    const words = kinds[kind] as Kind;
    return [publicId, longitude / unitsPerDegree, latitude / unitsPerDegree, ...words] as const;
  });
}

/** The cells of a branch, or of the overview with its own width. */
export function cellsOf(coded: readonly number[], width: number = cellsPerSide): CountedCell[] {
  const cells: CountedCell[] = [];
  let cell = -1;
  for (let index = 0; index < coded.length; index += 3) {
    cell += 1 + (coded[index] ?? 0);
    const place = coded[index + 2] ?? 0;
    cells.push({
      column: cell % width,
      row: Math.floor(cell / width),
      count: coded[index + 1] ?? 0,
      x: ((place % placesPerSide) + 0.5) / placesPerSide,
      y: (Math.floor(place / placesPerSide) + 0.5) / placesPerSide,
    });
  }
  return cells;
}

/** The children of a branch that exist: those its counts promise. */
export function childrenOf([zoom, x, y]: MapTile, { cells }: MapBranch): MapTile[] {
  const across = 2 ** zoomStep;
  const cellsEach = cellsPerSide / across;
  const found = new Map<string, MapTile>();
  for (const { column, row } of cellsOf(cells)) {
    const child: MapTile = [
      zoom + zoomStep,
      x * across + Math.floor(column / cellsEach),
      y * across + Math.floor(row / cellsEach),
    ];
    found.set(nodePath(child), child);
  }
  return [...found.values()];
}
