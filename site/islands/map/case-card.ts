import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import type { MapPageData } from './page-data.ts';
import type { Light } from './quadtree.ts';

/** More than this at one place are left to the list. */
const MOST_LINKS = 6;

/** The card over the map for the chosen light: its photos and a link, or the links of several cases at one place. */
export class CaseCard {
  readonly #root: HTMLElement;
  readonly #data: MapPageData;

  constructor(root: HTMLElement, data: MapPageData, onClose: () => void) {
    this.#root = root;
    this.#data = data;
    root.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('button')) {
        this.close();
        onClose();
      }
    });
  }

  close(): void {
    this.#root.hidden = true;
  }

  async show(lights: readonly Light[]): Promise<void> {
    const close = element('button', { type: 'button', textContent: '×' });
    close.setAttribute('aria-label', this.#data.text.close);
    this.#root.replaceChildren(close, ...lights.slice(0, MOST_LINKS).map((light) => this.#link(light)));
    this.#root.hidden = false;
    const [only] = lights;
    if (lights.length !== 1 || !only?.single) return;
    const { publicId } = only.single;
    const answer = await fetch(`${this.#data.publicationUrl}cases/${publicId}.json`).catch(() => undefined);
    if (!answer?.ok || this.#root.querySelector('a')?.dataset.id !== publicId) return;
    const record = (await answer.json()) as PublicCase;
    const solved = new Intl.DateTimeFormat(this.#data.text.locale, {
      // A sensitive category tells the month alone.
      ...(record.resolvedOn.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: 'long' }),
      timeZone: 'UTC',
    });
    // The officer's words are Indonesian whatever the page is.
    this.#root.append(
      element('p', {
        textContent: this.#data.text.solved.replace('{d}', solved.format(new Date(record.resolvedOn))),
      }),
      element('p', { lang: 'id', textContent: record.summary }),
    );
    const before = record.photos.find(({ kind }) => kind === 'before');
    const after = record.photos.findLast(({ kind }) => kind === 'after');
    if (!before || !after) return;
    const split = element('div', { className: 'split' });
    for (const { photoId } of [before, after]) {
      const picture = document.createElement('picture');
      picture.append(
        element('img', {
          src: `${this.#data.publicationUrl}photos/${photoId}-480.webp`,
          alt: '',
          width: 480,
          height: 360,
        }),
      );
      split.append(picture);
    }
    close.after(split);
  }

  #link({ single }: Light): HTMLElement {
    const { publicId = '', categoryCode = '', agencyCode = '' } = single ?? {};
    const link = element('a', {
      href: `${this.#data.casesUrl}${publicId}.html`,
      textContent: `${this.#data.categories[categoryCode] ?? categoryCode}, ${this.#data.agencies[agencyCode] ?? agencyCode}`,
    });
    link.dataset.id = publicId;
    return link;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
