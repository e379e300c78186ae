import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { text } from '../text/id.ts';
import { HighlightedText } from './HighlightedText.tsx';

/** The reporter's own words with what points to a person marked, beside the same text with it masked. */
export function ComplaintTexts({ complaint }: { complaint: ComplaintForVerifier }) {
  const { spans, masked } = complaint.textGate;
  return (
    <section class="texts">
      <div>
        <h2>{text.complaint.rawText}</h2>
        <p class="hint">{text.complaint.rawNote}</p>
        <HighlightedText text={complaint.text} spans={spans} />
        <p class="hint">{text.complaint.spans(spans.length)}</p>
      </div>
      <div class="texts-masked">
        <h2>{complaint.brief ? text.complaint.brief : text.complaint.maskedText}</h2>
        <p class="hint">{complaint.brief ? text.form.briefHint : text.complaint.maskedNote}</p>
        <p class="words">{complaint.brief ?? masked}</p>
      </div>
    </section>
  );
}
