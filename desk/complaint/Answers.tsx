import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { text } from '../text/id.ts';

/** What the reporter answered to the category's own questions; private answers say so. */
export function Answers({ complaint }: { complaint: ComplaintForVerifier }) {
  if (complaint.answers.length === 0) return null;
  return (
    <section class="panel">
      <h2>{text.answers.title}</h2>
      <dl class="facts">
        {complaint.answers.map((answer) => (
          <div key={answer.label}>
            <dt>
              {answer.label}
              {answer.private && <span class="hint block">{text.answers.private}</span>}
            </dt>
            <dd class="words">{answer.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
