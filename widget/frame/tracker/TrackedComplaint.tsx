import { fill, formatDay, formatInstant, formatTime, isToday } from '../later/words.ts';
import { data } from '../state.ts';
import { Answer } from './Answer.tsx';
import { Publication } from './Publication.tsx';
import { Service } from './Service.tsx';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';
import { Verdict } from './Verdict.tsx';
import { Visit } from './Visit.tsx';
import { WorkPhotos } from './WorkPhotos.tsx';

/** "by today, 14.20" says more than a date on the day itself. */
function dueInWords(state: 'breached' | 'pending', dueAt: string): string {
  const text = trackerText();
  if (state === 'breached') return fill(text.dueLate, { t: formatInstant(dueAt) });
  return isToday(dueAt)
    ? fill(text.dueToday, { t: formatTime(dueAt) })
    : fill(text.dueBy, { t: formatInstant(dueAt) });
}

/** Everything the holder of a code may see, what matters now first. */
export function TrackedComplaint({ onLock, ...tracked }: Tracked & { onLock: () => void }) {
  const { view } = tracked;
  const text = trackerText();
  return (
    <article class="tracked">
      <button type="button" class="lock" onClick={onLock}>
        {text.lock}
      </button>
      <h1 tabIndex={-1}>{text.states[view.state]}</h1>
      {view.agencyName && (
        <p>
          {text.handledBy}: {view.agencyName}
        </p>
      )}
      <ul class="due">
        {view.due.map(({ clock, dueAt, state, provisional }) => (
          <li key={clock} class={state}>
            {text.due[clock]}: {state === 'met' ? text.dueMet : dueInWords(state, dueAt)}
            {provisional && state === 'pending' && ` (${text.provisional})`}
          </li>
        ))}
      </ul>
      {view.explanation && (
        <section>
          <h2>{text.explanation}</h2>
          <p class="story">{view.explanation}</p>
        </section>
      )}
      <Visit {...tracked} />
      {view.canJudge && <Verdict {...tracked} />}
      <Publication {...tracked} />
      {(view.messages.length > 0 || view.canAnswer) && (
        <section>
          <h2>{text.conversation}</h2>
          <ul class="talk">
            {view.messages.map(({ messageId, author, text: message, at }) => (
              <li key={messageId} class={author}>
                <small>
                  {author === 'reporter' ? text.you : text.officer}, {formatInstant(at)}
                </small>
                <p class="story">{message}</p>
              </li>
            ))}
          </ul>
          {view.canAnswer && (
            <details open={view.state === 'clarifying'}>
              <summary>{text.addNote}</summary>
              <Answer {...tracked} />
            </details>
          )}
        </section>
      )}
      {view.replies.length > 0 && (
        <section>
          <h2>{text.replies}</h2>
          {view.replies.map(({ agencyName, text: reply, on, kind }) => (
            <blockquote key={`${on}${reply}`}>
              <p class="story">{reply}</p>
              <footer>
                {agencyName}, {formatDay(on)}
                {kind === 'acknowledgement' && ` (${text.acknowledgement})`}
              </footer>
            </blockquote>
          ))}
        </section>
      )}
      <WorkPhotos {...tracked} />
      <ol class="steps">
        {view.steps.map(({ state, at }) => (
          <li key={at + state}>
            <b>{text.states[state]}</b> <small>{formatInstant(at)}</small>
          </li>
        ))}
      </ol>
      <section>
        <h2>{text.yourComplaint}</h2>
        <p class="story">{view.text}</p>
      </section>
      <section>
        <h2>{text.openings}</h2>
        {view.openings.length === 0 ? (
          <p>{text.neverOpened}</p>
        ) : (
          <ul>
            {view.openings.map(({ on, reason }, index) => (
              <li key={`${index}${on}`}>
                {formatDay(on)}: {reason}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Service {...tracked} />
      {view.publicId && (
        <a href={`${data.siteUrl}/aduan/${view.publicId}.html`} target="_blank" rel="noreferrer">
          {text.publicPage}
        </a>
      )}
    </article>
  );
}
