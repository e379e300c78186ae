import {
  type BuilderWords,
  CARD_HEIGHT,
  type EmbedChoice,
  FRAME_HEIGHT,
  type PinnedLoader,
  snippets,
} from '../embed-snippets.ts';
import { snippetWords } from '../text/snippet-words.ts';

/** The builder of "Pasang di situs Anda": choices rewrite every snippet, and the preview when it is wanted. */
const builder = document.querySelector<HTMLElement>('#builder');
const form = builder?.querySelector('form');
const stage = builder?.querySelector<HTMLElement>('.builder-stage');

if (builder && form && stage) start(builder, form, stage);

function start(root: HTMLElement, controls: HTMLFormElement, place: HTMLElement): void {
  const service = root.dataset.service ?? '';
  const said: BuilderWords = JSON.parse(root.dataset.words ?? '{}');
  let pinned: PinnedLoader | null = null;
  let frame: HTMLIFrameElement | null = null;

  function write(): void {
    const choice = read(controls);
    const words = snippetWords[choice.lang === 'en' || choice.lang === 'jv' ? choice.lang : 'id'];
    const all = snippets(service, choice, words, pinned);
    for (const box of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
      const code = all[box.dataset.snippet as keyof typeof all];
      const shown = box.querySelector('code');
      if (shown) shown.textContent = code ?? '';
      box.hidden = code === null;
    }
    if (frame) show(frame, service, choice, words.title[choice.mode]);
  }

  root.querySelector('#show-preview')?.addEventListener('click', () => {
    frame = document.createElement('iframe');
    frame.title = said.preview;
    frame.allow = 'geolocation; camera; web-share; clipboard-write';
    place.replaceChildren(frame);
    write();
    frame.focus();
  });
  controls.addEventListener('change', ({ target }) => {
    // Who picks a colour wants it.
    const coloured = controls.elements.namedItem('coloured');
    if (
      target instanceof HTMLInputElement &&
      target.name === 'accent' &&
      coloured instanceof HTMLInputElement
    )
      coloured.checked = true;
    write();
  });
  controls.addEventListener('submit', (event) => event.preventDefault());
  offerPinned(service, said, (loader) => {
    pinned = loader;
    write();
  });
  for (const box of document.querySelectorAll<HTMLElement>('[data-snippet]')) addCopyButton(box, said);
  write();
}

function read(controls: HTMLFormElement): EmbedChoice {
  const fields = new FormData(controls);
  const [kind, code] = String(fields.get('owner') ?? '').split(' ');
  return {
    ...(kind && code ? { [kind]: code } : {}),
    ...(fields.get('coloured') ? { accent: String(fields.get('accent')) } : {}),
    mode: String(fields.get('mode') ?? 'inline') as EmbedChoice['mode'],
    lang: String(fields.get('lang') ?? 'id'),
  };
}

/** The service's own page with nothing but the snippet on it: the very loader and frame that visitors will get. */
function show(frame: HTMLIFrameElement, service: string, choice: EmbedChoice, label: string): void {
  const { agency, village, mode, lang, accent } = choice;
  const query = new URLSearchParams({ mode, lang, label });
  for (const [name, value] of Object.entries({ agency, village, accent })) if (value) query.set(name, value);
  const address = `${service}/pratinjau?${query}`;
  if (frame.src === address) return;
  frame.src = address;
  // The page around the form has a margin of 16 px.
  frame.height = String((mode === 'card' ? CARD_HEIGHT : FRAME_HEIGHT) + 32);
}

/** Fetched only when it is asked for: a plain visit asks no other origin for anything. */
function offerPinned(service: string, said: BuilderWords, take: (loader: PinnedLoader) => void): void {
  const ask = document.querySelector<HTMLElement>('#fixed-ask');
  const button = ask?.querySelector('button');
  const failed = document.querySelector('#fixed-failed');
  if (!ask || !button || !failed) return;
  ask.hidden = false;
  button.addEventListener('click', async () => {
    try {
      take(await (await fetch(`${service}/embed.json`)).json());
      ask.remove();
      failed.textContent = '';
      document.querySelector<HTMLElement>('[data-snippet=pinned] pre')?.focus();
    } catch {
      failed.textContent = said.fixedFailed;
    }
  });
}

function addCopyButton(box: HTMLElement, said: BuilderWords): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  const label = () => {
    button.textContent = said.copy;
    const name = document.createElement('span');
    name.className = 'hidden-visually';
    name.textContent = ` ${box.dataset.name ?? ''}`;
    button.append(name);
  };
  label();
  button.addEventListener('click', async () => {
    const code = box.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = said.copied;
    } catch {
      // Without the right to the clipboard the text is marked for the reader's own copying.
      getSelection()?.selectAllChildren(code);
      button.textContent = said.notCopied;
    }
    setTimeout(label, 2000);
  });
  box.append(button);
}
