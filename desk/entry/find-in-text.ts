import { findSpans } from '../../server/disclosure/text/find-spans.ts';

/** A stretch of the text and what it is; offsets in UTF-16 units. */
export type Found = ReturnType<typeof findSpans>[number];

/** What may be sealed instead of standing in the text; where somebody lives or who she alone can be is for the gate to judge. */
const MOVABLE: ReadonlySet<Found['type']> = new Set([
  'phone',
  'nik',
  'email',
  'bank_account',
  'customer_number',
  'handle',
  'name',
  'birth_date',
  'house_address',
  'plate',
]);

/**
 * What in a text belongs into the sealed part, by the server's own rules, run here: a text with a name in it need not leave the
 * browser to be looked at. `sender` is the name a chat gave; its words are found wherever they stand.
 */
export function findInText(text: string, placeNames: readonly string[], sender: string | null): Found[] {
  const found = findSpans(text, { placeNames }).filter(({ type }) => MOVABLE.has(type));
  return [...found, ...sendersName(text, sender, found)].sort((a, b) => a.start - b.start);
}

function sendersName(text: string, sender: string | null, found: readonly Found[]): Found[] {
  const words = (sender ?? '').split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word));
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((span) => span.start < end && start < span.end)) return [];
    return [{ start, end, type: 'name' as const, severity: 'review' as const, reason: 'nama pengirim' }];
  });
}
