import { type FindOptions, findSpans } from './find-spans.ts';
import { maskSpans } from './mask-spans.ts';
import type { Span, SpanType } from './span.ts';

/** What a verifier decided about one span, in offsets of the same text; `reason` is hers, for the log. */
export interface Decision {
  start: number;
  end: number;
  type: SpanType;
  action: 'mask' | 'keep';
  reason?: string;
}

export type Applied =
  | { ok: true; text: string }
  | {
      ok: false;
      /** Spans with no decision, or with more than one. */
      undecided: Span[];
      /**
       * Identifiers that were to be kept, decisions that fit no span, or identifiers left in the outgoing
       * text.
       */
      refused: Span[];
    };

function asSpan(decision: Decision): Span {
  const { start, end, type } = decision;
  return { start, end, type, severity: 'hard_stop', reason: 'keputusan tidak cocok dengan teks' };
}

/**
 * A verifier may mask more than the rules found, as long as the stretch is sound and apart from every span.
 */
function isOwnMask(decision: Decision, spans: readonly Span[], text: string): boolean {
  const { start, end, action } = decision;
  const sound =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length;
  return action === 'mask' && sound && spans.every((span) => end <= span.start || start >= span.end);
}

function overlapping(decisions: readonly Decision[]): Decision[] {
  const sorted = [...decisions].sort((a, b) => a.start - b.start);
  return sorted.filter((decision, index) => index > 0 && decision.start < (sorted[index - 1]?.end ?? 0));
}

/**
 * The gate of the door for one text: every span needs exactly one decision, an identifier can only be masked,
 * and what goes out is read once more. Anything unclear refuses.
 */
export function applyDecisions(
  text: string,
  decisions: readonly Decision[],
  options: FindOptions = {},
): Applied {
  const spans = findSpans(text, options);
  const undecided: Span[] = [];
  const refused: Span[] = [];
  const used = new Set<Decision>();
  const masks: Decision[] = [];
  for (const span of spans) {
    const matching = decisions.filter(
      (d) => d.start === span.start && d.end === span.end && d.type === span.type,
    );
    for (const decision of matching) used.add(decision);
    const [decision] = matching;
    if (decision === undefined || matching.length > 1) undecided.push(span);
    else if (decision.action === 'mask') masks.push(decision);
    else if (decision.action !== 'keep' || span.severity === 'hard_stop') refused.push(span);
  }
  for (const decision of decisions) {
    if (used.has(decision)) continue;
    if (isOwnMask(decision, spans, text)) masks.push(decision);
    else refused.push(asSpan(decision));
  }
  refused.push(...overlapping(masks).map(asSpan));
  if (undecided.length > 0 || refused.length > 0) return { ok: false, undecided, refused };

  const outgoing = maskSpans(text, masks);
  const left = findSpans(outgoing, options).filter((span) => span.severity === 'hard_stop');
  return left.length > 0 ? { ok: false, undecided: [], refused: left } : { ok: true, text: outgoing };
}
