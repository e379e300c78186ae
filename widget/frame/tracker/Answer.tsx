import type { TargetedSubmitEvent } from 'preact';
import { Field, tie } from '../Field.tsx';
import { fail, state, update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';

let typed = '';
/** One id per message until it is acknowledged: sending it twice is harmless. */
let messageId = '';
/** Whose message it is: it waits for her behind the lock, and shows under no other code. */
let typedFor = '';

/** A message to the verifier. Stays typed until the server has it. */
export function Answer({ code, replace }: Tracked) {
  if (typedFor !== code) {
    typed = messageId = '';
    typedFor = code;
  }
  const text = trackerText();
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!typed.trim()) return document.getElementById('answer')?.focus();
    update({ busy: true, notice: null });
    const api = await import('../api.ts');
    messageId ||= crypto.randomUUID();
    try {
      const view = await api.client.sendMessage({ trackingCode: code, messageId, text: typed });
      typed = '';
      messageId = '';
      update({ busy: false });
      replace(view);
    } catch (error) {
      fail([{ field: 'answer', message: api.sentenceOf(error) ?? state.start.noNetwork }]);
    }
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field id="answer" label={text.answer} hint={text.answerHint}>
        <textarea
          {...tie('answer')}
          rows={3}
          value={typed}
          onInput={(event) => {
            typed = event.currentTarget.value;
          }}
        />
      </Field>
      <button type="submit" class="main" disabled={state.busy}>
        {text.sendAnswer}
      </button>
    </form>
  );
}
