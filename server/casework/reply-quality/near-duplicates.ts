const shingleLength = 3;
/** Share of common word triples from which two replies count as the same. */
const sameFrom = 0.7;

/** How many of the agency's earlier replies say nearly the same: Jaccard similarity of word triples, numbers aside. */
export function nearDuplicates(text: string, earlier: readonly string[]): number {
  const own = shinglesOf(text);
  return earlier.filter((other) => similarity(own, shinglesOf(other)) >= sameFrom).length;
}

/** A ticket number or a date pasted into a form letter does not make it another letter. */
function shinglesOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\d+/g, '0')
    .split(/[^\p{L}0]+/u)
    .filter((word) => word !== '');
  if (words.length < shingleLength) return new Set([words.join(' ')]);
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(words.slice(at, at + shingleLength).join(' '));
  }
  return shingles;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
