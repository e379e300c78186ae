import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { formatDate } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** Field checks and hearings of the subject; verification alone reads them. */
export function Notes({ complaint }: { complaint: ComplaintForVerifier }) {
  if (complaint.notes.length === 0) return null;
  return (
    <section>
      <h2>{text.steps.notes}</h2>
      <p class="hint">{text.steps.notesHint}</p>
      <ol class="thread">
        {complaint.notes.map((note, index) => (
          // Notes are only ever added
          <li key={index} class="message">
            <p class="hint">
              {text.steps.note[note.kind]}, {formatDate(note.on)} · {note.accountName}
            </p>
            <p class="words">{note.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
