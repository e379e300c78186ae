import { useState } from 'preact/hooks';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { ProblemError } from '../../api-client/index.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { Nudge } from './Nudge.tsx';

/** Who of the agency has the complaint; taking it, giving it on, reminding who has it. */
export function HandlingPanel(props: { complaint: ComplaintForAgency; reload: () => Promise<unknown> }) {
  const { complaint } = props;
  const { me } = useDesk();
  const [failure, setFailure] = useState<unknown>(null);
  const { handler, deputy, handlings } = complaint;
  const mine = handler?.accountId === me.accountId;
  const open = complaint.actions.includes('reply');

  async function take(): Promise<void> {
    setFailure(null);
    try {
      await client.takeComplaint(complaint.complaintId);
      announce(text.handling.taken);
    } catch (error) {
      noticeEndedSession(error);
      if (error instanceof ProblemError && error.code === 'changed_meanwhile') {
        announce(text.handling.takenByOther);
      } else setFailure(error);
    }
    await props.reload();
  }

  return (
    <section class="panel">
      <h2>{text.handling.title}</h2>
      <p>
        {handler === null
          ? text.handling.nobody
          : mine
            ? text.handling.you
            : text.handling.other(handler.name)}
        {deputy &&
          handler &&
          ` ${deputySentence(deputy.accountId === me.accountId, handler.name, deputy.name)}`}
      </p>
      {failure !== null && <Failure error={failure} retry={take} />}
      {open && (
        <p class="button-row">
          {handler === null && (
            <button type="button" class="button" onClick={() => void take()}>
              {text.handling.take}
            </button>
          )}
          {handler !== null && (
            <a class="button-quiet" href="/serah-terima">
              {text.handling.handOver}
            </a>
          )}
        </p>
      )}
      {open && handler !== null && !mine && <Nudge dueOn={nextDue(complaint)} />}
      {handlings.length > 0 && (
        <details>
          <summary>{text.handling.history}</summary>
          <ol class="history">
            {handlings.map((one, index) => (
              // Hands only ever change forwards
              <li key={index}>
                {one.by === one.to && one.from === null
                  ? text.handling.takenBy(one.to)
                  : text.handling.handed(one.from ?? text.handling.untaken, one.to, one.by)}
                <p class="hint">{formatDate(one.on)}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function deputySentence(isMe: boolean, absent: string, deputy: string): string {
  return isMe ? text.handling.deputyYou(absent) : text.handling.deputyOther(deputy);
}

function nextDue(complaint: ComplaintForAgency): string | null {
  const pending = complaint.clocks.filter((clock) => clock.state === 'pending').map((clock) => clock.dueOn);
  return pending.sort()[0] ?? null;
}
