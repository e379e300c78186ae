import type { Language } from '../../api-client/contract/primitives.ts';

const words: Record<Language, string> = {
  id: 'Sampaikan aduan',
  en: 'File a complaint',
  jv: 'Damel wadulan',
};

const WIDTH = 208;
const HEIGHT = 56;

/**
 * A button as a picture, for pages that take a link and nothing else: the point of light and three words, readable on any ground.
 * `accent` is `#rrggbb`, already checked; the text is stretched to one width, whatever font the reader has.
 */
export function badge(language: Language, accent: string | null): string {
  const label = words[language];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title><rect x="1.5" y="1.5" width="205" height="53" rx="10" fill="#14213d" stroke="${accent ?? '#f4a51c'}" stroke-width="3"/><circle cx="29" cy="28" r="11" fill="#f4a51c" opacity=".3"/><circle cx="29" cy="28" r="6" fill="#f4a51c"/><text x="50" y="34" font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="#fff" textLength="140" lengthAdjust="spacingAndGlyphs">${label}</text></svg>`;
}
