import type { FilterPoint } from '../../../api-client/contract/public/map-month.ts';
import { nearest } from './nearest.ts';
import type { MapPageData } from './page-data.ts';

type Place = { longitude: number; latitude: number };

const MOST = 10;
/** A position older than a minute may be another village. */
const POSITION: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 60_000 };

/** "Di sekitar saya": the nearest cases by distance. The position stays on this page: nothing is asked for by place. */
export class NearMe {
  readonly #data: MapPageData;
  readonly #note: HTMLElement;
  readonly #found: (place: Place) => Promise<void>;
  readonly #list = document.createElement('ol');
  isOn = false;

  constructor(root: HTMLElement, data: MapPageData, found: (place: Place) => Promise<void>) {
    const note = root.querySelector<HTMLElement>('[role=status]');
    if (!note) throw new Error('the page lacks the note of the near cases');
    this.#data = data;
    this.#note = note;
    this.#found = found;
    root.append(this.#list);
  }

  locate(): void {
    this.#note.textContent = this.#data.text.searching;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => void this.#go({ longitude, latitude }),
      () => {
        this.#note.textContent = this.#data.text.noPosition;
      },
      POSITION,
    );
  }

  show(points: readonly FilterPoint[], place: Place): void {
    const near = nearest(points, place, MOST);
    this.isOn = true;
    this.#note.textContent =
      near.length === 0 ? this.#data.text.noneNear : this.#data.text.near.replace('{n}', `${near.length}`);
    this.#list.replaceChildren(
      ...near.map(({ point: [publicId, , , category, agency], metres }) => {
        const row = document.createElement('li');
        row.dataset.id = publicId;
        const link = document.createElement('a');
        link.href = `${this.#data.casesUrl}${publicId}.html`;
        link.textContent = this.#data.categories[category] ?? category;
        row.append(
          link,
          ` ${distance(metres, this.#data.text.locale)}, ${this.#data.agencies[agency] ?? agency}`,
        );
        return row;
      }),
    );
  }

  async #go(place: Place): Promise<void> {
    try {
      await this.#found(place);
    } catch {
      this.#note.textContent = this.#data.text.nearUnreachable;
    }
  }
}

/** "120 m", "3,4 km": published places are rounded, so tens of metres are enough. */
function distance(metres: number, locale: string): string {
  return metres < 1000
    ? `${Math.max(10, Math.round(metres / 10) * 10)} m`
    : `${(metres / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })} km`;
}
