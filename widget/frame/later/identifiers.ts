/** A run of text that tells who somebody is. */
export interface Identifier {
  start: number;
  end: number;
  text: string;
}

/**
 * Only what can be told without doubt while typing: 16 digits (NIK, KK), Indonesian phone numbers, e-mail addresses. The
 * server's gate looks far closer before anybody outside verification reads a word.
 */
const PATTERNS = [
  /(?<!\d)\d(?:[\s.-]?\d){15}(?!\d)/g,
  /(?<!\d)(?:\+?62|0)[\s.-]*8[1-9](?:[\s.-]?\d){6,10}(?!\d)/g,
  /(?<!\d)\(?0\d{2,3}\)?[\s-]?\d{6,8}(?!\d)/g,
  /[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}/gi,
];

/** Identifiers in the order they stand, without overlaps. Offsets in UTF-16 units. */
export function findIdentifiers(text: string): Identifier[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  ).sort((one, two) => one.start - two.start || two.end - one.end);
  let end = -1;
  return found.filter((identifier) => {
    const apart = identifier.start >= end;
    if (apart) end = identifier.end;
    return apart;
  });
}
