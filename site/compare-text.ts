/** Orders codes and dates by their characters, the same on every machine; words for people are sorted by `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
