import { type Finding, type SpanType, severityOf } from './span.ts';

// Which type names a stretch that several rules found: the more exact one first.
const precedence: readonly SpanType[] = [
  'email',
  'link',
  'coordinates',
  'handle',
  'nik',
  'phone',
  'customer_number',
  'bank_account',
  'birth_date',
  'plate',
  'house_address',
  'unique_person',
  'self_location',
  'name',
];

function rank(finding: Finding): number {
  return precedence.indexOf(finding.type);
}

/** Overlapping findings become one, named by the most exact type among them. */
function unite(findings: Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const united: Finding[] = [];
  for (const finding of sorted) {
    const last = united.at(-1);
    if (last === undefined || finding.start >= last.end) {
      united.push(finding);
      continue;
    }
    const named = rank(finding) < rank(last) ? finding : last;
    united[united.length - 1] = { ...named, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return united;
}

/**
 * Sorted findings without overlap. An identifier keeps its own borders; what a review finding has beyond them
 * stays a review finding of its own, so that a verifier can keep the sentence and lose the number.
 */
export function mergeFindings(findings: Finding[], text: string): Finding[] {
  const hard = unite(findings.filter((finding) => severityOf(finding.type) === 'hard_stop'));
  const review = unite(findings.filter((finding) => severityOf(finding.type) === 'review'));
  const merged = [...hard];
  let first = 0;
  for (const finding of review) {
    let { start } = finding;
    while (first < hard.length && (hard[first]?.end ?? 0) <= start) first++;
    for (let index = first; index <= hard.length; index++) {
      const stop = hard[index];
      const inside = stop !== undefined && stop.start < finding.end;
      const end = inside ? stop.start : finding.end;
      if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
        merged.push({ ...finding, start, end });
      if (!inside) break;
      start = Math.max(start, stop.end);
    }
  }
  return merged.sort((a, b) => a.start - b.start);
}
