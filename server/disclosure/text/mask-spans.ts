import { markers } from './marker.ts';
import type { SpanType } from './span.ts';

/** Replaces each span by its neutral marker. Spans must not overlap; their order does not matter. */
export function maskSpans(
  text: string,
  spans: readonly { start: number; end: number; type: SpanType }[],
): string {
  let masked = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) throw new RangeError('spans to mask overlap');
    masked += text.slice(at, span.start) + markers[span.type];
    at = span.end;
  }
  return masked + text.slice(at);
}
