import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { briefFromText, markersOf } from '../text-decisions/brief-from-text.ts';
import type { Choices } from '../text-decisions/decisions.ts';

/**
 * What was masked when the brief was pre-filled: each part that may be no person after all is brought back, or masked again, by one
 * press. Hard stops are not offered. Once the brief was written by hand, its own parts are decided below it.
 */
export function MaskedParts(props: {
  complaint: ComplaintForVerifier;
  brief: string;
  kept: number[];
  onKept: (kept: number[], brief: string, choices: Choices) => void;
}) {
  const { complaint, kept } = props;
  const { spans, masked } = complaint.textGate;
  const { verifyAssign: words } = verifierText;
  const markers = markersOf(complaint.text, spans, masked);
  const mayKeep = spans.flatMap((span, index) => (span.severity === 'review' ? [index] : []));
  if (!markers || mayKeep.length === 0) return null;
  const own = briefFromText(complaint.text, spans, markers, new Set(kept)).brief;
  if (own.trim() !== props.brief.trim()) return <p class="hint">{words.edited}</p>;
  function toggle(index: number): void {
    if (!markers) return;
    const now = kept.includes(index) ? kept.filter((one) => one !== index) : [...kept, index];
    const { brief, choices } = briefFromText(complaint.text, spans, markers, new Set(now));
    props.onKept(now, brief, choices);
  }
  const first = mayKeep.find((index) => !kept.includes(index));
  return (
    <section class="masked-parts" aria-label={words.masked}>
      <h3>{words.masked}</h3>
      <p class="hint">{words.maskedHint}</p>
      <ul>
        {mayKeep.map((index) => {
          const span = spans[index];
          if (!span) return null;
          const shown = kept.includes(index);
          return (
            <li key={index}>
              <span>
                <mark class="span span-review">{complaint.text.slice(span.start, span.end)}</mark>{' '}
                <span class="hint">{text.span[span.type]}</span>
              </span>
              <button
                type="button"
                class="button-quiet"
                aria-keyshortcuts={index === first ? 'B' : undefined}
                onClick={() => toggle(index)}
              >
                {shown ? words.hide : words.show}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
