import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { roleWord } from '../format/role-word.ts';
import { text } from '../text/id.ts';

/** Every event of the complaint, the newest first. */
export function History({ complaint }: { complaint: ComplaintForVerifier }) {
  const { timeZone } = useDesk();
  return (
    <section>
      <h2>{text.complaint.history}</h2>
      <ol class="history">
        {[...complaint.events].reverse().map((event) => (
          <li key={event.sequence}>
            <strong>{text.event[event.type] ?? event.type}</strong>
            <span class="hint">
              {' '}
              {formatInstant(event.at, timeZone)} · {event.actorName ?? roleWord(event.actorRole)}
            </span>
            {event.note && <span class="block">{event.note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
