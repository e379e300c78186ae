import { findCoordinates } from './coordinate-spans.ts';
import { findEmails } from './email-spans.ts';
import { findHandles } from './handle-spans.ts';
import { findLinks } from './link-spans.ts';
import { mergeFindings } from './merge-findings.ts';
import { type Normalised, normalise, toOriginal } from './normalise.ts';
import { findNumbers } from './number-spans.ts';
import { type Finding, type Span, severityOf } from './span.ts';

/** Every identifier in a normalised text; may overlap. */
export function findIdentifiers(map: Normalised): Finding[] {
  const rules = [findNumbers, findEmails, findLinks, findHandles, findCoordinates];
  return rules.flatMap((rule) => rule(map));
}

/** Turns findings into spans of the original text: sorted, without overlap. */
export function toSpans(findings: Finding[], map: Normalised, original: string): Span[] {
  const spans: Span[] = [];
  for (const finding of mergeFindings(findings, map.text)) {
    const [from, end] = toOriginal(map, finding.start, finding.end, original);
    const start = Math.max(from, spans.at(-1)?.end ?? 0);
    if (end > start) {
      spans.push({
        start,
        end,
        type: finding.type,
        severity: severityOf(finding.type),
        reason: finding.reason,
      });
    }
  }
  return spans;
}

/** The identifiers alone, without any list of names: small enough for the widget. */
export function findHardStops(text: string): Span[] {
  const map = normalise(text);
  return toSpans(findIdentifiers(map), map, text);
}
