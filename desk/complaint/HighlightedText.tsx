import type { TextSpan } from '../../api-client/contract/desk/text-span.ts';
import { text as words } from '../text/id.ts';
import { segmentText } from '../text-decisions/segment-text.ts';

/** A text with what points to a person marked; the kind is written beside it, not told by colour alone. */
export function HighlightedText({ text, spans }: { text: string; spans: TextSpan[] }) {
  return (
    <p class="words">
      {segmentText(text, spans).map((segment, index) => {
        const span = segment.spans[0];
        if (!span) return segment.text;
        const ends = text.slice(0, span.end).endsWith(segment.text);
        return (
          // A piece is its place in the text
          <mark key={index} class={`span span-${span.severity}`} title={span.reason}>
            {segment.text}
            {ends && <span class="span-kind"> [{words.span[span.type]}]</span>}
          </mark>
        );
      })}
    </p>
  );
}
