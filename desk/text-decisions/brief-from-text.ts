import type { TextSpan } from '../../api-client/contract/desk/text-span.ts';
import { type Choices, spanKeys } from './decisions.ts';

/** The markers the server put in place of each span, in order; null when the masked text is not the text with spans replaced. */
export function markersOf(text: string, spans: readonly TextSpan[], masked: string): string[] | null {
  const markers: string[] = [];
  let at = 0;
  let end = 0;
  for (const span of spans) {
    const literal = text.slice(end, span.start);
    if (!masked.startsWith(literal, at)) return null;
    at += literal.length;
    const marker = /^\[[^\]]*\]/.exec(masked.slice(at))?.[0];
    if (marker === undefined) return null;
    markers.push(marker);
    at += marker.length;
    end = span.end;
  }
  return masked.slice(at) === text.slice(end) ? markers : null;
}

/** The text with every span masked but the kept ones, and the decisions that keep these. `kept`: indexes into `spans`. */
export function briefFromText(
  text: string,
  spans: readonly TextSpan[],
  markers: readonly string[],
  kept: ReadonlySet<number>,
): { brief: string; choices: Choices } {
  let brief = '';
  let end = 0;
  const left: TextSpan[] = [];
  for (const [index, span] of spans.entries()) {
    brief += text.slice(end, span.start);
    const start = brief.length;
    brief += kept.has(index) ? text.slice(span.start, span.end) : markers[index];
    if (kept.has(index)) left.push({ ...span, start, end: brief.length });
    end = span.end;
  }
  brief += text.slice(end);
  return { brief, choices: Object.fromEntries(spanKeys(brief, left).map((key) => [key, 'keep'])) };
}
