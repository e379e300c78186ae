import { toWorld } from '../../../api-client/contract/public/map-grid.ts';
import { type Filter, isFactInside, isMonthInside, isNarrow } from './filter.ts';
import { FilterForm } from './filter-form.ts';
import { clustered, lightOf, MonthReader, monthsFor } from './month-lights.ts';
import { NearMe } from './near-me.ts';
import type { MapPageData } from './page-data.ts';
import type { Light, WorldBox } from './quadtree.ts';

/** The page around the narrowed map. */
export type Around = {
  form: HTMLElement;
  near: HTMLElement;
  /** The filter is another one now. */
  changed: () => void;
  /** The list of near cases stands; the view goes there. */
  goTo: (place: { longitude: number; latitude: number }) => Promise<void>;
};

/** Filter and near cases: a part of the map of its own, fetched by the first visitor's touch that needs it. */
export class Narrowing {
  readonly #data: MapPageData;
  readonly #form: FilterForm;
  readonly #months: MonthReader;
  readonly near: NearMe;

  constructor(data: MapPageData, { form, near, changed, goTo }: Around) {
    this.#data = data;
    this.#months = new MonthReader(data.publicationUrl);
    this.#form = new FilterForm(form, data.text, changed);
    this.near = new NearMe(near, data, async (place) => {
      const { months } = monthsFor(this.filter, data.months);
      this.near.show(await this.#months.points(months, this.filter), place);
      await goTo(place);
    });
  }

  get filter(): Filter {
    return this.#form.filter;
  }

  /** Whether the lights come from whole months, not from the quadtree. */
  get isOn(): boolean {
    return this.near.isOn || isNarrow(this.filter);
  }

  /** Whether a row of the list, by its data attributes, is left by the filter; undefined while nothing is filtered. */
  get isInside(): ((row: DOMStringMap) => boolean) | undefined {
    const { filter } = this;
    if (!isNarrow(filter)) return undefined;
    return ({ category = '', agency = '', district = '', evidence = '', month = '' }) =>
      isFactInside({ category, agency, district, evidence }, filter) && isMonthInside(month, filter);
  }

  /** Rejects when a month cannot be had. */
  async lights(box: WorldBox, zoom: number): Promise<Light[]> {
    const { months, cutAt } = monthsFor(this.filter, this.#data.months);
    const points = await this.#months.points(months, this.filter);
    if (isNarrow(this.filter)) this.#form.say(points.length, cutAt);
    return clustered(
      points.map((point) => lightOf(point, toWorld)),
      box,
      zoom,
    );
  }
}
