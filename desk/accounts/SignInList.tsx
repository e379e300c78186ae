import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.ownAccount.signIns;
const SHOWN = 10;

/** One's own sign-ins and the tries at one's account, so that a stranger's is noticed. */
export function SignInList() {
  const { timeZone } = useDesk();
  const { state, reload } = useResource('own-sign-ins', client.ownSignIns);
  return (
    <ResourceView state={state} reload={reload}>
      {({ days, entries }) => {
        const lines = entries.map(({ at, outcome, browser, times }) => (
          <li
            key={`${at} ${outcome} ${browser}`}
            class={outcome === 'signed_in' ? undefined : 'sign-in-strange'}
          >
            <strong>{words.outcome[outcome](times)}</strong>
            <span class="hint block">
              {outcome === 'failed' ? words.hour(formatInstant(at, timeZone)) : formatInstant(at, timeZone)} ·{' '}
              {browser}
            </span>
          </li>
        ));
        return (
          <>
            <p class="hint">{words.lead(days)}</p>
            <ul class="rows">{lines.slice(0, SHOWN)}</ul>
            {lines.length > SHOWN && (
              <details>
                <summary>{words.older(lines.length - SHOWN)}</summary>
                <ul class="rows">{lines.slice(SHOWN)}</ul>
              </details>
            )}
          </>
        );
      }}
    </ResourceView>
  );
}
