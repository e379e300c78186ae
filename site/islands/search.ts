/** The search page: Pagefind is fetched when somebody reaches for the field, or comes with a word in the address. */
type Found = { meta: { title: string; path: string; solvedOn: string }; excerpt: string };
type Engine = {
  init(): Promise<void>;
  debouncedSearch(
    term: string,
    options: object,
    delay: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
};

const PAGE = 10;
/** As the pages write dates and numbers: `en` alone would be American. */
const { lang } = document.documentElement;
const locale = lang === 'en' ? 'en-GB' : lang;
const root = document.querySelector<HTMLElement>('#cari');
const [form, note, list, more] = ['form', '[role=status]', 'ol', ':scope > button'].map((part) =>
  root?.querySelector<HTMLElement>(part),
);
const field = form?.querySelector('input');
let engine: Promise<Engine> | undefined;
let results: { data(): Promise<Found> }[] = [];

if (root && form && note && list && more && field) {
  const said = JSON.parse(root.dataset.said ?? '{}') as Record<string, string>;
  const wake = () => {
    engine ??= import(/* @vite-ignore */ root.dataset.engine ?? '').then(async (loaded: Engine) => {
      await loaded.init();
      return loaded;
    });
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };
  const show = async (from: number) => {
    const next = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    const rows = next.map(row);
    list.append(...rows);
    more.hidden = results.length <= from + PAGE;
    // Who asked for more goes on reading where the new rows begin.
    if (from > 0) rows[0]?.querySelector('a')?.focus();
  };
  const row = ({ meta, excerpt }: Found) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), {
      href: `${root.dataset.pages}${meta.path}`,
      textContent: meta.title,
    });
    item.append(link);
    if (meta.solvedOn) {
      const day = new Intl.DateTimeFormat(locale, {
        ...(meta.solvedOn.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: 'long' }),
        timeZone: 'UTC',
      });
      item.append(
        paragraph(''),
        // The records around it are Indonesian.
        Object.assign(paragraph(said.solved?.replace('%', day.format(new Date(meta.solvedOn))) ?? ''), {
          lang,
        }),
      );
      marked(item.querySelector('p'), excerpt, meta.title);
    }
    return item;
  };
  const search = async () => {
    const term = field.value.trim();
    const address = new URL(location.href);
    if (term) address.searchParams.set('q', term);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!term) {
      results = [];
      list.replaceChildren();
      more.hidden = true;
      note.textContent = '';
      return;
    }
    note.textContent = said.working ?? '';
    try {
      const answer = await (await wake()).debouncedSearch(term, {}, 250);
      // Another letter was typed meanwhile: its search answers.
      if (!answer) return;
      results = answer.results;
      list.replaceChildren();
      await show(0);
      note.textContent =
        results.length === 0
          ? (said.nothing ?? '')
          : (said.found?.replace('%', results.length.toLocaleString(locale)) ?? '');
    } catch {
      note.textContent = said.unreachable ?? '';
    }
  };
  form.classList.remove('with-script');
  field.addEventListener('focus', () => void wake().catch(() => {}));
  field.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void show(list.children.length));
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) void search();
}

function paragraph(textContent: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent });
}

/**
 * Pagefind's excerpt is text with entities and <mark>; it is taken apart here, never set as HTML. The title stands above already, and words
 * that go on are followed by dots.
 */
function marked(into: Element | null, excerpt: string, title: string): void {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const whole = parsed.textContent?.trim() ?? '';
  let known = whole.startsWith(`${title}. `) ? title.length + 2 : 0;
  for (const node of parsed.childNodes) {
    const words = (node.textContent ?? '').slice(known);
    known = Math.max(0, known - (node.textContent ?? '').length);
    if (words !== '')
      into?.append(
        node.nodeName === 'MARK'
          ? Object.assign(document.createElement('mark'), { textContent: words })
          : words,
      );
  }
  if (!/[.!?]$/.test(whole)) into?.append(' …');
}
