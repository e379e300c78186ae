import type { TargetedSubmitEvent } from 'preact';
import type { GiveVerdict } from '../../../api-client/contract/intake/track.ts';
import { Field, tie } from '../Field.tsx';
import { fail, state, update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';

let verdict: GiveVerdict['verdict'] | null = null;
let reason = '';
let rating: number | null = null;
/** Whose verdict it is: half-given ones show under no other code. */
let givenFor = '';

/** "Sudah beres / Belum beres", with what is missing or how it went. */
export function Verdict({ code, replace }: Tracked) {
  if (givenFor !== code) {
    verdict = rating = null;
    reason = '';
    givenFor = code;
  }
  const text = trackerText();
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!verdict) return;
    const missing = verdict === 'not_solved' && !reason.trim();
    if (missing) return fail([{ field: 'reason', message: text.reasonMissing }]);
    update({ busy: true, notice: null, errors: [] });
    const api = await import('../api.ts');
    try {
      const view = await api.client.giveVerdict({
        trackingCode: code,
        verdict,
        reason: reason.trim() || null,
        rating,
      });
      verdict = null;
      reason = '';
      rating = null;
      update({ busy: false });
      replace(view);
    } catch (error) {
      fail([{ field: 'solved', message: api.sentenceOf(error) ?? state.start.noNetwork }]);
    }
  };
  const choice = (value: GiveVerdict['verdict'], label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="verdict"
        id={value}
        checked={verdict === value}
        onChange={() => {
          verdict = value;
          update();
        }}
      />
      <b>{label}</b>
    </label>
  );
  return (
    <form class="verdict" noValidate onSubmit={submit}>
      <fieldset>
        <legend>
          <h2>{text.judge}</h2>
        </legend>
        <div class="pair">
          {choice('solved', text.solved)}
          {choice('not_solved', text.notSolved)}
        </div>
      </fieldset>
      {verdict && (
        <>
          {verdict === 'not_solved' && (
            <Field id="reason" label={text.reason}>
              <textarea
                {...tie('reason')}
                rows={3}
                value={reason}
                onInput={(event) => {
                  reason = event.currentTarget.value;
                }}
              />
            </Field>
          )}
          <Field id="rating" label={text.rating}>
            <select
              {...tie('rating')}
              value={rating ?? ''}
              onChange={(event) => {
                rating = Number(event.currentTarget.value) || null;
              }}
            >
              <option value="">{state.start.choose}</option>
              {text.ratingWords.map((word, index) => (
                <option key={word} value={index + 1}>
                  {index + 1}. {word}
                </option>
              ))}
            </select>
          </Field>
          <button type="submit" class="main" disabled={state.busy}>
            {text.give}
          </button>
        </>
      )}
    </form>
  );
}
