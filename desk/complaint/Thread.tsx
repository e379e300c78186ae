import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';

export function Thread({ complaint }: { complaint: ComplaintForVerifier }) {
  const { timeZone } = useDesk();
  return (
    <section>
      <h2>{text.complaint.thread}</h2>
      {complaint.messages.length === 0 && <p class="hint">{text.complaint.noThread}</p>}
      <ol class="thread">
        {complaint.messages.map((message) => (
          <li key={message.messageId} class={`message message-${message.author}`}>
            <p class="hint">
              {text.complaint.author[message.author]}, {formatInstant(message.at, timeZone)}
            </p>
            <p class="words">{message.text}</p>
          </li>
        ))}
      </ol>
      {complaint.verdict && (
        <div class="notice">
          <p>
            <strong>{text.complaint.verdict[complaint.verdict.verdict]}</strong>
            {complaint.verdict.rating !== null && `, ${text.complaint.rating(complaint.verdict.rating)}`}
          </p>
          {complaint.verdict.reason && <p class="words">{complaint.verdict.reason}</p>}
        </div>
      )}
    </section>
  );
}
