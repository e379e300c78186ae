import type { TargetedSubmitEvent } from 'preact';
import type { TrackView } from '../../../api-client/contract/intake/track.ts';
import { adoptStyle } from '../adopt-style.ts';
import { Field, tie } from '../Field.tsx';
import laterStyle from '../later/later.css?inline';
import { fail, focusHeading, state, update } from '../state.ts';
import { TrackedComplaint } from './TrackedComplaint.tsx';
import style from './tracker.css?inline';
import { trackerText, trackerWords } from './tracker-words.ts';
import { digitsOf, faultOfCode, groupCode } from './tracking-code.ts';
import { forgetPhotos } from './WorkPhotos.tsx';

adoptStyle(laterStyle + style);

/** An open complaint closes by itself after this long without a touch, in milliseconds. */
const IDLE = 120_000;

/** The code lives in this variable alone, never in an address or in storage. */
let typed = '';
let code = '';
let view: TrackView | null = null;
let timer = 0;
let title = document.title;

export interface Tracked {
  view: TrackView;
  code: string;
  /** Shows what the server answered to a message or a verdict. */
  replace(view: TrackView): void;
}

async function open(digits: string): Promise<void> {
  update({ busy: true, errors: [], notice: null });
  const api = await import('../api.ts').catch(() => null);
  try {
    if (!api) throw new Error('offline');
    const found = await api.client.track(digits);
    code = digits;
    view = found;
    typed = '';
    title = document.title;
    document.title = trackerWords()?.neutralTitle ?? '…';
    touch();
    update({ busy: false });
    queueMicrotask(focusHeading);
  } catch (error) {
    const sentence = api?.sentenceOf(error) ?? state.start.noNetwork;
    fail([{ field: 'code', message: sentence }]);
  }
}

/** Takes everything off the screen; the code must be typed again. */
function lock(notice: string | null): void {
  if (!view) return;
  clearTimeout(timer);
  code = '';
  view = null;
  forgetPhotos();
  document.title = title;
  update({ notice, errors: [] });
}

function touch(): void {
  clearTimeout(timer);
  if (view) timer = window.setTimeout(() => lock(trackerText().locked), IDLE);
}

for (const type of ['pointerdown', 'keydown', 'scroll']) addEventListener(type, touch, true);
addEventListener('visibilitychange', () => document.hidden && view && lock(trackerText().locked));

/** Opens the tracker for a code the form has just received. */
export function openWith(digits: string): void {
  typed = groupCode(digits);
  void open(digits);
}

function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const text = trackerText();
  const digits = digitsOf(typed);
  const fault = faultOfCode(digits);
  const message = fault && { length: text.wrongLength, nik: text.isNik, check: text.wrongCheck }[fault];
  if (message) fail([{ field: 'code', message }]);
  else void open(digits);
}

export function Tracker() {
  const text = trackerWords();
  if (!state.text || !text) return null;
  if (view) {
    const tracked: Tracked = {
      view,
      code,
      replace(next) {
        view = next;
        update({ notice: text.thanks });
      },
    };
    return <TrackedComplaint {...tracked} onLock={() => lock(null)} />;
  }
  return (
    <form noValidate autocomplete="off" onSubmit={submit}>
      <h1 tabIndex={-1}>{text.title}</h1>
      <Field id="code" label={text.code} hint={text.codeHint}>
        <input
          {...tie('code')}
          class="digits"
          inputMode="numeric"
          autocomplete="off"
          maxLength={24}
          value={typed}
          onInput={(event) => {
            typed = event.currentTarget.value;
          }}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="main" disabled={state.busy}>
          {text.open}
        </button>
      </div>
    </form>
  );
}
