import type { Sessions } from '../../api-client/contract/desk/account.ts';
import { useSubmit } from '../administration/use-submit.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.accounts;

/** Where somebody is signed in; each can be ended at once. Addresses and browsers are not kept, so times tell them apart. */
export function SessionList(props: {
  /** What is read, for `useResource`. */
  name: string;
  load: () => Promise<Sessions>;
  /** Null ends all (of one's own: all others). */
  end: (sessionId: string | null) => Promise<unknown>;
  ended?: () => Promise<unknown>;
}) {
  const { timeZone } = useDesk();
  const { state, reload } = useResource(props.name, props.load);
  const submit = useSubmit(reload);

  async function end(sessionId: string | null): Promise<void> {
    if (!(await submit.run([], () => props.end(sessionId)))) return;
    announce(words.sessionEnded);
    await reload();
    await props.ended?.();
  }

  return (
    <ResourceView state={state} reload={reload}>
      {({ sessions }) => (
        <>
          {submit.failure !== null && <Failure error={submit.failure} />}
          {sessions.length === 0 && <p class="hint">{words.noSessions}</p>}
          <ul class="rows">
            {sessions.map((session) => (
              <li key={session.sessionId}>
                {words.since(formatInstant(session.createdAt, timeZone))}
                <span class="hint block">{words.until(formatInstant(session.expiresAt, timeZone))}</span>
                {session.current ? (
                  <span class="badge">{words.thisSession}</span>
                ) : (
                  <button type="button" class="button-quiet" onClick={() => void end(session.sessionId)}>
                    {words.endSession}
                    <span class="unseen"> {formatInstant(session.createdAt, timeZone)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          {sessions.filter(({ current }) => !current).length > 1 && (
            <button type="button" class="button-quiet" onClick={() => void end(null)}>
              {words.endAll}
            </button>
          )}
        </>
      )}
    </ResourceView>
  );
}
