const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  comma: ',',
  period: '.',
};

/** Decodes HTML entities, percent escapes and the escapes of JavaScript, JSON and CSS, in one pass. */
export function unescapeText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, named) =>
      named
        ? (ENTITIES[named.toLowerCase()] ?? whole)
        : character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16), whole),
    )
    .replace(/\\u\{([0-9a-f]{1,6})\}|(?:\\|%)u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (whole, long, four, two) =>
      character(Number.parseInt(long ?? four ?? two, 16), whole),
    )
    .replace(/\\([0-9a-f]{2,6})\s?/gi, (whole, css) => character(Number.parseInt(css, 16), whole))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
    .replaceAll('+', ' ');
}

function character(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/** What a reader sees: one form of each letter, nothing invisible, one kind of space, lower case. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Words alone with one space around each, for names. */
export function wordsOf(folded: string): string {
  return ` ${folded.replace(/[^\p{L}]+/gu, ' ')} `;
}

export function digitsOf(folded: string): string {
  return folded.replace(/\D+/g, '');
}
