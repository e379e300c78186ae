import type { Population } from '../../api-client/contract/public/statistics.ts';
import type { Bar } from './bars.ts';
import type { Curves } from './curves.ts';

/** A hatched cell is not final: some of what it counts is younger than it asks for. */
export type FigureCell = string | number | { text: string; hatched: true };

/** The numbers of one figure, on the page in its language and, in Indonesian, as a CSV file. */
export type FigureTable = {
  columns: readonly string[];
  rows: readonly (readonly FigureCell[])[];
};

/** One statistical figure: what it found, how it was counted, its picture and its numbers. */
export type Figure = {
  /** Anchor on the page and name of its CSV file. */
  id: string;
  title: string;
  /** One sentence that states the finding; also the description of the picture. */
  finding: string;
  definition: string;
  /** Anchor on the method page. */
  methodAnchor: string;
  n: number;
  denominator: Population;
  definitionVersion: number;
  /** Its picture, which fits any width. Without bars or curves the table says it all. */
  bars?: readonly Bar[];
  curves?: Curves;
  table: FigureTable;
};
