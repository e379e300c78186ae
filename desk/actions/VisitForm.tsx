import { GatedField } from '../components/GatedField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Asks the reporter whether the handling agency may come to her home; also again, after a no or a silence. */
export function VisitForm({ complaint, reload, possible }: VerifierFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/visit`, () => ({
    words: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.words);
  const action = useAction({
    name: 'visit',
    send: sendVerifierAction(complaint, 'visit'),
    reload,
    clear,
  });

  async function prepare() {
    const reason = await readGated({
      field: 'visit-reason',
      label: text.visit.reason,
      gate,
      choices: values.choices,
    });
    return 'error' in reason ? { errors: [reason.error] } : { body: { reason: reason.gated } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.visit ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <p class="hint">{text.visit.lead}</p>
      <GatedField
        id="visit-reason"
        label={text.visit.reason}
        hint={text.visit.hint}
        value={values.words}
        choices={values.choices}
        gate={gate}
        onChange={(words) => change({ words })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        rows={3}
      />
    </ActionForm>
  );
}
