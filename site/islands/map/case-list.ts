import type { MapPageData } from './page-data.ts';
import type { Light } from './quadtree.ts';

type Names = Pick<MapPageData, 'categories' | 'agencies' | 'casesUrl' | 'text'>;

/** A phone cannot use a longer list; the last row leads to the months' pages, which hold them all. */
const MOST_ADDED = 100;

/**
 * Keeps the list beside the map in step with its view: the rows that came with the page are shown or hidden, and
 * cases that had no row get a plain one.
 */
export class CaseList {
  readonly #root: HTMLElement;
  readonly #note: HTMLElement;
  readonly #names: Names;
  readonly #rows: Map<string, HTMLElement>;
  readonly #added = document.createElement('ol');

  constructor(root: HTMLElement, note: HTMLElement, names: Names) {
    this.#root = root;
    this.#note = note;
    this.#names = names;
    this.#rows = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-id]')].map((row) => [row.dataset.id ?? '', row]),
    );
    root.append(this.#added);
  }

  /**
   * @param lights those in view; without single cases among them the list shows all that the filter leaves
   * @param isInside the filter of a narrowed map, for the rows that came with the page
   */
  show(lights: readonly Light[], isInside?: (row: DOMStringMap) => boolean): void {
    const ids = new Set(lights.flatMap(({ single }) => (single ? [single.publicId] : [])));
    const total = lights.reduce((sum, { count }) => sum + count, 0);
    const isWhole = lights.some(({ single }) => !single);
    for (const [id, row] of this.#rows)
      row.hidden = isWhole ? isInside?.(row.dataset) === false : !ids.has(id);
    for (const group of this.#root.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])');
    }
    const unknown = isWhole ? [] : lights.filter(({ single }) => single && !this.#rows.has(single.publicId));
    this.#added.replaceChildren(...unknown.slice(0, MOST_ADDED).map((light) => this.#row(light)));
    const { inView, inViewFiltered, locale, othersByMonth, zoomToNarrow } = this.#names.text;
    const others = unknown.length - MOST_ADDED;
    if (others > 0) {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = this.#names.casesUrl.replace(/\/$/, '.html');
      link.textContent = othersByMonth.replace('{n}', others.toLocaleString(locale));
      row.append(link);
      this.#added.append(row);
    }
    const counted = (isInside ? inViewFiltered : inView).replace('{n}', total.toLocaleString(locale));
    this.#note.textContent = isWhole ? `${counted} ${zoomToNarrow}` : counted;
  }

  /** The network failed: the rows stay as they are. */
  sayUnreachable(): void {
    this.#note.textContent = this.#names.text.unreachable;
  }

  #row({ single }: Light): HTMLElement {
    const row = document.createElement('li');
    const link = document.createElement('a');
    const { publicId = '', categoryCode = '', agencyCode = '' } = single ?? {};
    link.href = `${this.#names.casesUrl}${publicId}.html`;
    link.textContent = this.#names.categories[categoryCode] ?? categoryCode;
    row.append(link, ` ${this.#names.agencies[agencyCode] ?? agencyCode}`);
    return row;
  }
}
