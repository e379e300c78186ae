import { mapMonthPath } from '../../../api-client/contract/public/map-grid.ts';
import type { FilterPoint, MapMonth } from '../../../api-client/contract/public/map-month.ts';
import { pointsOf } from '../../../api-client/contract/public/map-node.ts';
import { type Filter, factsOf, isFactInside, isMonthInside } from './filter.ts';
import type { Light, WorldBox } from './quadtree.ts';

/** [YYYY-MM, cases with a point], the latest first. */
export type MonthCount = readonly [month: string, count: number];

/** More than this is too much for a phone at once; older months wait until a period asks for them. */
const MOST_POINTS = 20_000;
/** As many single lights as a leaf of the quadtree holds; beyond, cells are counted. */
const MOST_SINGLE = 512;
/** A cell of this many zooms below the map's own is 32 pixels wide. */
const CELL_ZOOMS = 3;

/** The months a filter needs. Without a period, the latest that a phone can carry; `cutAt` is then the earliest of them. */
export function monthsFor(filter: Filter, all: readonly MonthCount[]): { months: string[]; cutAt?: string } {
  const inside = all.filter(([month]) => isMonthInside(month, filter));
  if (filter.from) return { months: inside.map(([month]) => month) };
  const months: string[] = [];
  let total = 0;
  for (const [month, count] of inside) {
    total += count;
    if (months.length > 0 && total > MOST_POINTS) return { months, cutAt: months.at(-1) ?? month };
    months.push(month);
  }
  return { months };
}

/** Reads whole months, each once. Rejects when one cannot be had; what was read stays known. */
export class MonthReader {
  readonly #publicationUrl: string;
  readonly #known = new Map<string, Promise<FilterPoint[]>>();

  constructor(publicationUrl: string) {
    this.#publicationUrl = publicationUrl;
  }

  async points(months: readonly string[], filter: Filter): Promise<FilterPoint[]> {
    const read = await Promise.all(months.map((month) => this.#read(mapMonthPath(month))));
    return read.flat().filter((point) => isFactInside(factsOf(point), filter));
  }

  #read(path: string): Promise<FilterPoint[]> {
    const known = this.#known.get(path);
    if (known) return known;
    const read = fetch(this.#publicationUrl + path).then(async (answer): Promise<FilterPoint[]> => {
      if (answer.ok) return pointsOf((await answer.json()) as MapMonth);
      throw new Error(`${path}: ${answer.status}`);
    });
    this.#known.set(path, read);
    read.catch(() => this.#known.delete(path));
    return read;
  }
}

export function lightOf(
  [publicId, longitude, latitude, categoryCode, agencyCode]: FilterPoint,
  toWorld: (longitude: number, latitude: number) => [x: number, y: number],
): Light {
  const [x, y] = toWorld(longitude, latitude);
  return { x, y, count: 1, single: { publicId, categoryCode, agencyCode } };
}

/** The lights inside a box: each case while they are few, else one light per cell, in the middle of its cases. */
export function clustered(lights: readonly Light[], box: WorldBox, mapZoom: number): Light[] {
  const inside = lights.filter(
    ({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
  if (inside.length <= MOST_SINGLE) return inside;
  const side = 2 ** (Math.round(mapZoom) + CELL_ZOOMS);
  const cells = new Map<string, Light[]>();
  for (const light of inside) {
    const cell = `${Math.floor(light.x * side)}/${Math.floor(light.y * side)}`;
    const known = cells.get(cell);
    if (known) known.push(light);
    else cells.set(cell, [light]);
  }
  return [...cells.values()].map((own): Light => {
    const [only] = own;
    if (only && own.length === 1) return only;
    return {
      x: mean(own.map(({ x }) => x)),
      y: mean(own.map(({ y }) => y)),
      count: own.length,
      cases: own,
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
