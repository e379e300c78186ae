import { useStore } from '@nanostores/preact';
import { text } from '../text/id.ts';
import { outbox } from './outbox.ts';

/** The outbox in one sentence, where an officer works: nothing she did is ever silently waiting. */
export function OutboxNotice() {
  const { entries, sending, waitingFor } = useStore(outbox.$state);
  const refused = entries.filter((entry) => entry.problem !== null);
  const waiting = entries.length - refused.length;
  if (entries.length === 0) return null;
  return (
    <div class="outbox-notice notice notice-wait" role="status">
      {waiting > 0 && (
        <p class="button-row">
          <span>
            {waitingFor === 'signIn'
              ? text.outbox.waitingSignIn(waiting)
              : sending !== null
                ? text.outbox.sending(waiting)
                : text.outbox.waitingNetwork(waiting)}
          </span>
          {sending === null && waitingFor !== 'signIn' && (
            <button type="button" class="button-quiet" onClick={() => void outbox.wake()}>
              {text.outbox.sendNow}
            </button>
          )}
        </p>
      )}
      {refused.length > 0 && (
        <p>
          {text.outbox.refused(refused.length)}{' '}
          <a href={`/tugas/${refused[0]?.complaintId}`}>{text.outbox.open}</a>
        </p>
      )}
    </div>
  );
}
