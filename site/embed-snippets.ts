/** What a web administrator chose on the builder page; the attributes of `widget/embed.ts`. */
export interface EmbedChoice {
  /** An agency's code, a village's region code, or nothing for the whole regency. */
  agency?: string;
  village?: string;
  mode: 'inline' | 'button' | 'tracker' | 'card';
  lang: string;
  /** `#rrggbb`; nothing for our own. */
  accent?: string;
}

/** Address and hash of the loader's immutable copy, as the service's `/embed.json` says. */
export interface PinnedLoader {
  file: string;
  integrity: string;
}

/** Words that a snippet carries; in the language the visitors will see. */
export interface SnippetWords {
  title: Record<EmbedChoice['mode'], string>;
  link: string;
}

/** What the builder's script says; the page hands it over in its own language. */
export type BuilderWords = Record<'preview' | 'copy' | 'copied' | 'notCopied' | 'fixedFailed', string>;

export type SnippetKind = 'script' | 'element' | 'pinned' | 'frame' | 'link' | 'badge' | 'mount';

/** CSS pixels, as the loader has them. */
export const FRAME_HEIGHT = 640;
export const CARD_HEIGHT = 400;

/** The snippets of a choice, each a text to paste. `pinned` is null until the service told its hash. */
export function snippets(
  service: string,
  choice: EmbedChoice,
  words: SnippetWords,
  pinned: PinnedLoader | null,
): Record<SnippetKind, string | null> {
  const title = words.title[choice.mode];
  const given = attributes(choice, words);
  const data = given.map(([name, value]) => ` data-${name}="${value}"`).join('');
  const plain = given.map(([name, value]) => ` ${name}="${value}"`).join('');
  const address = (path: string, names: string[]) => {
    const query = new URLSearchParams(given.filter(([name]) => names.includes(name)));
    return `${service}${path}${query.size > 0 ? `?${query}` : ''}`.replaceAll('&', '&amp;');
  };
  // On its own page a button has no meaning; a frame without script has none either.
  const where = ['agency', 'village', 'lang', ...(choice.mode === 'button' ? [] : ['mode'])];
  const page = address('/lapor', where);
  const around = (script: string) =>
    `<titik-terang${plain}>\n  <a href="${page}">${title}</a>\n  ${script}\n</titik-terang>`;
  const height = choice.mode === 'card' ? CARD_HEIGHT : FRAME_HEIGHT;
  const image = address('/lencana.svg', ['lang', 'accent']);
  const options = given.map(([name, value]) => `${name}: '${value}'`).join(', ');
  return {
    script: `<script src="${service}/embed.js"${data} async></script>`,
    element: around(`<script src="${service}/embed.js" async></script>`),
    pinned:
      pinned &&
      around(
        `<script src="${pinned.file}" integrity="${pinned.integrity}" crossorigin="anonymous" async></script>`,
      ),
    frame: `<iframe src="${address('/bingkai', [...where, 'accent'])}" title="${title}" width="100%" height="${height}" allow="geolocation; camera; web-share; clipboard-write" style="border:0"></iframe>`,
    link: `<a href="${page}">${title}</a>`,
    badge: `<a href="${page}"><img src="${image}" alt="${words.link}" width="208" height="56"></a>`,
    mount: `<script src="${service}/embed.js" async></script>\n\n<div id="aduan"></div>\n<script>\n  customElements.whenDefined('titik-terang').then(() =>\n    TitikTerang.mount(document.getElementById('aduan'), { ${options} }));\n</script>`,
  };
}

/** What differs from the loader's own defaults, in the order a reader expects; codes and words hold nothing to escape. */
function attributes(choice: EmbedChoice, words: SnippetWords): [string, string][] {
  const { agency, village, mode, lang, accent } = choice;
  return [
    ['agency', agency],
    ['village', village],
    ['mode', mode === 'inline' ? undefined : mode],
    ['lang', lang === 'id' ? undefined : lang],
    // The loader's own word for a button is the form's.
    ['label', lang === 'id' && mode !== 'button' ? undefined : words.title[mode]],
    ['accent', accent],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
}
