import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';

type Outcome = 'relayed' | 'refused';

/** Relays what the verifier knows, or refuses with a reason; both pass the gate. */
export function RequestAnswer(props: {
  requestId: string;
  reload: () => Promise<unknown>;
  /** Further ways to answer. */
  children: ComponentChildren;
}) {
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const words = text.serviceData;
  return (
    <>
      <p class="button-row">
        {props.children}
        {(['relayed', 'refused'] as const).map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="button-quiet"
            aria-expanded={chosen === outcome}
            onClick={() => setChosen(chosen === outcome ? null : outcome)}
          >
            {outcome === 'relayed' ? words.relay : words.refuse}
          </button>
        ))}
      </p>
      {chosen && <AnswerForm requestId={props.requestId} outcome={chosen} reload={props.reload} />}
    </>
  );
}

function AnswerForm(props: { requestId: string; outcome: Outcome; reload: () => Promise<unknown> }) {
  const { requestId, outcome } = props;
  const { values, change, clear } = useDraft(`${requestId}/answer`, () => ({
    answer: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.answer);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const words = text.serviceData;
  const label = outcome === 'relayed' ? words.answer : words.refuseReason;
  const field = `answer-${requestId}`;

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setErrors([]);
    setFailure(null);
    try {
      const read = await readGated({ field, label, gate, choices: values.choices });
      if ('error' in read) setErrors([read.error]);
      else {
        await client.answerDataRequest(requestId, { outcome, answer: read.gated });
        clear();
        announce(words.done[outcome]);
        await props.reload();
      }
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <form class="form" noValidate onSubmit={(event) => void send(event)}>
      {failure !== null && <Failure error={failure} />}
      <GatedField
        id={field}
        label={label}
        hint={words.answerHint}
        value={values.answer}
        choices={values.choices}
        gate={gate}
        onChange={(answer) => change({ answer })}
        onChoices={(choices) => change({ choices })}
        errors={errors}
        rows={3}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {words.send}
      </button>
    </form>
  );
}
