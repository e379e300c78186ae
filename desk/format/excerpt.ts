/** Texts of this length were cut by the server, in the middle of a word as it fell. */
const CUT_AT = 140;

/** An excerpt that says that it goes on, and ends with a whole word. */
export function wholeWords(excerpt: string): string {
  if (excerpt.length < CUT_AT) return excerpt;
  return `${excerpt.replace(/\s*\S*$/, '')}…`;
}
