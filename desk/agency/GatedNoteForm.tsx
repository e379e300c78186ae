import { GatedField } from '../components/GatedField.tsx';
import type { OutboxAction } from '../outbox/outbox-entry.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, readGatedOrLater } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

interface GatedNoteFormProps extends AgencyFormProps {
  /** Its draft is kept under this name. */
  draft: string;
  field: string;
  /** What the action carries the text as. */
  part: string;
  toAction: (body: object) => OutboxAction;
  words: { label: string; title: string; lead: string; hint: string; submit: string };
}

/** One text of an officer on its way through the gate, and nothing else; without a network it is checked later. */
export function GatedNoteForm(props: GatedNoteFormProps) {
  const { complaint, reload, possible, field, words } = props;
  const { complaintId } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/${props.draft}`, () => ({
    words: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.words);
  const action = useOfficerAction({
    complaintId,
    toAction: props.toAction,
    reload,
    clear,
  });

  async function prepare() {
    const read = await readGatedOrLater({
      field,
      label: words.title,
      gate,
      choices: values.choices,
    });
    return 'error' in read ? { errors: [read.error] } : { body: { [props.part]: read.gated } };
  }

  return (
    <OfficerForm
      action={action}
      label={words.submit}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <p class="hint">{words.lead}</p>
      <GatedField
        id={field}
        label={words.label}
        hint={words.hint}
        value={values.words}
        choices={values.choices}
        gate={gate}
        onChange={(typed) => change({ words: typed })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        rows={3}
        unreachable={text.outbox.checkLater}
      />
    </OfficerForm>
  );
}
