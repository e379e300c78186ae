const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What parts the cells: the sign that stands most often in the first line that has any twice, not counting what is quoted. */
export function separatorOf(text: string): Separator {
  const lines = withoutQuoted(text.slice(0, 20_000)).split(/\r\n|\n|\r/);
  const counts = lines.map((line) => SEPARATORS.map((sign) => line.split(sign).length - 1));
  const chosen = counts.find((each) => Math.max(...each) > 1) ?? counts.find((each) => Math.max(...each) > 0);
  return SEPARATORS[chosen ? chosen.indexOf(Math.max(...chosen)) : 0] ?? ',';
}

const withoutQuoted = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '""');
