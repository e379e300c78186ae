/**
 * A regular-expression alternation from a readable list: entries stand between bars with blanks around them
 * or on lines of their own. Longer entries come first, so that "ibuk" is not read as "ibu".
 */
export function alternatives(list: string): string {
  const entries = list
    .split(/ \| |\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .sort((a, b) => b.length - a.length);
  return `(?:${entries.join('|')})`;
}
