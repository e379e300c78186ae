import type { TextSpan } from '../../api-client/contract/desk/text-span.ts';

export interface Segment {
  text: string;
  /** The spans that cover this piece, the strictest first; empty for plain text. */
  spans: TextSpan[];
}

/**
 * Cuts a text at every border of every span, so that overlapping spans can be shown. The pieces put together are the
 * text again. Offsets are UTF-16 indexes; what lies outside the text is cut off.
 */
export function segmentText(text: string, spans: readonly TextSpan[]): Segment[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of spans) {
    borders.add(Math.min(start, text.length));
    borders.add(Math.min(end, text.length));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const covering = spans
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => strictness(b) - strictness(a));
    segments.push({ text: text.slice(start, end), spans: covering });
  }
  return segments;
}

const strictness = (span: TextSpan) => (span.severity === 'hard_stop' ? 1 : 0);
