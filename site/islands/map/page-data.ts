import type { MapOverview } from '../../../api-client/contract/public/map-index.ts';
import type { Texts } from '../../text/texts.ts';
import type { MonthCount } from './month-lights.ts';

export type MapText = Texts['map']['script'];

/** What the map page carries in its own bytes, so that the first view needs no request for data. */
export type MapPageData = {
  overview: MapOverview | null;
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  outlinesUrl: string;
  /** Prefix of the publication's files. */
  publicationUrl: string;
  /** Prefix of the case pages. */
  casesUrl: string;
  categories: Record<string, string>;
  agencies: Record<string, string>;
  months: readonly MonthCount[];
  text: MapText;
  /** The operator's base map beside the pages; absent by default. */
  baseMap?: BaseMap;
};

export type BaseMap = { url: string; bytes: number };

/** Borders as whole 1/100,000 degrees: the first corner absolute, the others as steps from the one before. */
export type OutlineFile = {
  regency: number[][];
  districts: number[][];
  villages: number[][];
  /** Name, longitude, latitude. */
  districtLabels: [string, number, number][];
  villageLabels: [string, number, number][];
};
