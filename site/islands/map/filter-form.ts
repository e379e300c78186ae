import { type Filter, isNarrow, noFilter, readFilter, writeFilter } from './filter.ts';
import type { MapText } from './page-data.ts';

/** The form over the list. What is chosen stands in the address, so that it can be sent on, and comes back with the history. */
export class FilterForm {
  readonly #form: HTMLFormElement;
  readonly #note: HTMLElement;
  readonly #changed: () => void;
  readonly #text: MapText;
  #filter: Filter;

  constructor(root: HTMLElement, text: MapText, changed: () => void) {
    const form = root.querySelector('form');
    const note = root.querySelector<HTMLElement>('[role=status]');
    if (!form || !note) throw new Error('the page lacks the filter form');
    this.#form = form;
    this.#note = note;
    this.#text = text;
    this.#changed = changed;
    this.#filter = readFilter(new URLSearchParams(location.search));
    // What was chosen before this script arrived holds.
    if ([...new FormData(form).values()].some((value) => value !== '')) this.#take();
    else this.#fill();
    form.addEventListener('change', () => this.#take());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#set(noFilter);
      this.#fill();
    });
    addEventListener('popstate', () => {
      this.#filter = readFilter(new URLSearchParams(location.search));
      this.#fill();
      this.#changed();
    });
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** @param cutAt the earliest month looked at, when older ones were left out */
  say(found: number, cutAt: string | undefined): void {
    const { cutAt: cut, locale, matches, noMatch } = this.#text;
    const told = found === 0 ? noMatch : matches.replace('{n}', found.toLocaleString(locale));
    this.#note.textContent =
      cutAt === undefined ? told : `${told} ${cut.replace('{m}', monthName(cutAt, locale))}`;
  }

  #take(): void {
    const chosen = new FormData(this.#form);
    const filter = { ...noFilter };
    for (const name of Object.keys(filter) as (keyof Filter)[]) filter[name] = String(chosen.get(name) ?? '');
    if (filter.from && filter.to && filter.from > filter.to) {
      [filter.from, filter.to] = [filter.to, filter.from];
    }
    this.#set(filter);
  }

  #set(filter: Filter): void {
    this.#filter = filter;
    const search = writeFilter(filter, new URLSearchParams(location.search)).toString();
    history.pushState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    if (!isNarrow(filter)) this.#note.textContent = '';
    this.#changed();
  }

  #fill(): void {
    for (const [name, value] of Object.entries(this.#filter)) {
      const field = this.#form.elements.namedItem(name);
      if (!(field instanceof HTMLSelectElement)) continue;
      field.value = value;
      // An address may name a category that has no case now: the map is empty then, and says so.
      if (field.selectedIndex < 0) field.add(new Option(value, value, true, true));
    }
    if (isNarrow(this.#filter)) this.#form.closest('details')?.setAttribute('open', '');
  }
}

function monthName(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  );
}
