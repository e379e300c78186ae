import { useStore } from '@nanostores/preact';
import { text } from '../text/id.ts';
import { entryWords } from './entry-words.ts';
import { MendEntry } from './MendEntry.tsx';
import { outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** What of one complaint the server does not have yet, in the order in which it will get it. */
export function OutboxEntries(props: { complaintId: string; version: number; stateNow: string }) {
  const { entries, sending, waitingFor } = useStore(outbox.$state);
  const own = entries.filter((entry) => entry.complaintId === props.complaintId);
  if (own.length === 0) return null;
  const held = own.findIndex((entry) => entry.problem !== null);
  return (
    <section class="panel" aria-labelledby="outbox-title">
      <h2 id="outbox-title">{text.outbox.title}</h2>
      <ol class="outbox">
        {own.map((entry, index) => (
          <li key={entry.key} class={entry.problem ? 'outbox-entry outbox-refused' : 'outbox-entry'}>
            <p class="outbox-head">
              <strong>
                {text.outbox.action[entry.action.name]}
                {entry.action.name === 'photo' ? `: ${text.workPhoto[entry.action.kind]}` : ''}
              </strong>
              <span class={entry.problem ? 'unread' : 'state'}>
                {stateWord(entry, { sending, waitingFor, behind: held >= 0 && index > held })}
              </span>
            </p>
            {!entry.problem && entryWords(entry.action) && (
              <p class="words outbox-words">{entryWords(entry.action)?.words}</p>
            )}
            {entry.problem ? (
              <MendEntry entry={entry} version={props.version} stateNow={props.stateNow} />
            ) : (
              !entry.tried && (
                <button type="button" class="button-quiet" onClick={() => void outbox.discard(entry)}>
                  {text.outbox.discard}
                </button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stateWord(
  entry: OutboxEntry,
  now: { sending: string | null; waitingFor: 'network' | 'signIn' | null; behind: boolean },
): string {
  const words = text.outbox.state;
  if (entry.problem) return words.refused;
  if (now.behind) return words.behind;
  if (now.sending === entry.key) return words.sending;
  return now.waitingFor === 'signIn' ? words.signIn : words.waiting;
}
