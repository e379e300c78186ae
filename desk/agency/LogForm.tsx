import { GatedField } from '../components/GatedField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, readGatedOrLater } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

/** A note on the work for the own agency and verification; the date comes by itself. */
export function LogForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/log`, () => ({
    words: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.words);
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'log', body }),
    reload,
    clear,
  });

  async function prepare() {
    const entry = await readGatedOrLater({
      field: 'log-text',
      label: text.workLog.title,
      gate,
      choices: values.choices,
    });
    return 'error' in entry ? { errors: [entry.error] } : { body: { entry: entry.gated } };
  }

  return (
    <OfficerForm
      action={action}
      label={text.workLog.submit}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <p class="hint">{text.workLog.hint}</p>
      <GatedField
        id="log-text"
        label={text.workLog.label}
        hint={text.workLog.fieldHint}
        value={values.words}
        choices={values.choices}
        gate={gate}
        onChange={(words) => change({ words })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        rows={3}
        unreachable={text.outbox.checkLater}
      />
    </OfficerForm>
  );
}
