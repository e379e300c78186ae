import { GatedField } from '../components/GatedField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, readGatedOrLater } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

/** Asks the reporter whether this agency may come to her home; she reads who comes and what for. */
export function VisitForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId, version } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/visit`, () => ({
    words: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.words);
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'visit', version, body }),
    reload,
    clear,
  });

  async function prepare() {
    const reason = await readGatedOrLater({
      field: 'visit-reason',
      label: text.visit.reason,
      gate,
      choices: values.choices,
    });
    return 'error' in reason ? { errors: [reason.error] } : { body: { reason: reason.gated } };
  }

  return (
    <OfficerForm
      action={action}
      label={text.officerAction.visit}
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
        unreachable={text.outbox.checkLater}
      />
    </OfficerForm>
  );
}
