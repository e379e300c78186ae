import type { Language } from '../../api-client/contract/primitives.ts';
import { bring, chunks, needText } from './chunks.ts';
import { data, type State, type Step, state, update } from './state.ts';
import { WhatStep } from './WhatStep.tsx';

const ORDER: Step[] = ['what', 'where', 'who', 'review'];
const LANGUAGES: [Language, string][] = [
  ['id', 'Indonesia'],
  ['en', 'English'],
  ['jv', 'Basa Jawa'],
];

function show(view: State['view']): void {
  if (view === 'form') update({ view });
  else void bring('tracker').then((here) => here && update({ view }));
}

function speak(language: Language): void {
  update({ language });
  void needText().then(chunks.later?.translate);
}

/**
 * A complaint about a field goes as soon as somebody works on it; another category asks other questions. Not before the task is over: a list
 * tells its `change` after its `input`, and drawing in between would put its old value back.
 */
function mended({ target }: Event): void {
  const { id } = target as HTMLElement;
  if (state.errors.length)
    setTimeout(() =>
      update({ errors: state.errors.filter(({ field }) => id !== 'category' && field !== id) }),
    );
}

/** The whole screen, or its `head` alone: the first of it that is drawn. */
export function App({ head }: { head?: boolean }) {
  const { start, step, view, language } = state;
  const at = ORDER.indexOf(step);
  const tab = (name: State['view'], label: string) => (
    <button type="button" aria-current={view === name ? 'page' : undefined} onClick={() => show(name)}>
      {label}
    </button>
  );
  return (
    <>
      <header>
        <p class="owner">{data.agencyName ?? data.regencyName}</p>
        <select
          aria-label={start.language}
          value={language}
          onChange={(event) => speak(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        <nav>
          {tab('form', start.form)}
          {tab('tracker', start.track)}
        </nav>
      </header>
      {!head && (
        <main id="main" onInput={mended}>
          {view === 'form' && at >= 0 && (
            <ol class="lights" aria-label={start.stepOf.replace('{n}', String(at + 1))}>
              {start.steps.map((name, index) => (
                <li
                  key={name}
                  class={index <= at ? 'lit' : ''}
                  aria-current={index === at ? 'step' : undefined}
                >
                  {name}
                </li>
              ))}
            </ol>
          )}
          {chunks.inApp && <chunks.inApp.InApp />}
          <Notice />
          {view === 'tracker' && chunks.tracker && <chunks.tracker.Tracker />}
          {view === 'form' && (step === 'what' || !chunks.later ? <WhatStep /> : <chunks.later.LaterStep />)}
        </main>
      )}
    </>
  );
}

function Notice() {
  const { errors, notice, start } = state;
  return (
    <>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {errors.length > 0 && (
        <div id="errors" class="notice bad" role="alert" tabIndex={-1}>
          <strong>{start.errorTitle}</strong>
          <ul>
            {errors.map(({ field, message }) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(field)?.focus();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
