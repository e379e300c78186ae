import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { formatDate } from '../format/dates.ts';
import { text } from '../text/id.ts';

export function WorkLog({ complaint }: { complaint: ComplaintForAgency }) {
  const { workLog } = complaint;
  return (
    <section>
      <h2>{text.workLog.title}</h2>
      <p class="hint">{text.workLog.hint}</p>
      {workLog.length === 0 && <p class="hint">{text.workLog.none}</p>}
      <ol class="thread work-log">
        {workLog.map((entry, index) => (
          // Notes are only ever appended
          <li key={index} class="message">
            <p class="hint">
              {formatDate(entry.on)} · {entry.by}
            </p>
            <p class="words">{entry.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
