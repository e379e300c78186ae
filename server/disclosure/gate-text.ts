import type { GateAnswer, GatedText } from '../../api-client/contract/desk/text-span.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Reference } from '../reference.ts';
import { applyDecisions } from './text/apply-decisions.ts';
import { findSpans } from './text/find-spans.ts';
import { maskSpans } from './text/mask-spans.ts';

/** What stands in the way of a text, and the text with all of it masked. */
export function gateText(text: string, reference: Reference): GateAnswer {
  const spans = findSpans(text, { placeNames: placeNames(reference) });
  return {
    spans: spans.map(({ start, end, type, severity, reason }) => ({ start, end, type, severity, reason })),
    masked: maskSpans(text, spans),
  };
}

/**
 * Lets a text out of the door, or throws: `text_undecided` while a span has no decision, `text_identifier` when an
 * identifier would go out. Fails closed.
 */
export function passGate(gated: GatedText, reference: Reference, field: string): string {
  const result = applyDecisions(gated.text, gated.decisions, { placeNames: placeNames(reference) });
  if (result.ok) return result.text;
  throw new ProblemFailure(result.refused.length > 0 ? 'text_identifier' : 'text_undecided', [field]);
}

/** A sentence of staff's own that others will read (a reason, a note): whatever points to a person is masked, nobody is asked. */
export function maskText(text: string, reference: Reference): string {
  return gateText(text, reference).masked;
}

/** Villages and districts of the instance, which are not people. */
function placeNames(reference: Reference): string[] {
  return reference.regions.map((region) => region.name);
}
