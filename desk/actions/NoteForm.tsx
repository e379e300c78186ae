import { DateField } from '../components/DateField.tsx';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { localDay } from '../format/dates.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

export const FieldCheckForm = (props: VerifierFormProps) => (
  <NoteForm {...props} name="field-check" label={text.steps.fieldCheckText} hint={text.steps.notesHint} />
);

export const HearingForm = (props: VerifierFormProps) => (
  <NoteForm {...props} name="hearing" label={text.steps.hearingText} hint={text.steps.hearingHint} />
);

/** A step outside the thread: its day and the verifier's own words. */
function NoteForm({
  complaint,
  reload,
  possible,
  name,
  label,
  hint,
}: VerifierFormProps & { name: 'field-check' | 'hearing'; label: string; hint: string }) {
  const { timeZone } = useDesk();
  const today = localDay(Date.now(), timeZone);
  const { values, change, clear } = useDraft(`${complaint.complaintId}/${name}`, () => ({
    on: today,
    words: '',
  }));
  const action = useAction({ name, send: sendVerifierAction(complaint, name), reload, clear });

  async function prepare() {
    const errors: FieldError[] = [];
    const words = values.words.trim();
    if (!values.on || values.on > today) errors.push({ field: `${name}-on`, sentence: text.steps.onMissing });
    if (words.length < 10) {
      errors.push({ field: `${name}-words`, sentence: `${label}: ${text.form.tooShort(10)}` });
    }
    return errors.length > 0 ? { errors } : { body: { on: values.on, text: words } };
  }

  return (
    <ActionForm
      action={action}
      label={text.steps.action[name] ?? text.common.send}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <DateField
        id={`${name}-on`}
        label={text.steps.on}
        value={values.on}
        latest={today}
        onChange={(on) => change({ on })}
        errors={action.errors}
      />
      <TextArea
        id={`${name}-words`}
        label={label}
        hint={hint}
        value={values.words}
        onChange={(words) => change({ words })}
        errors={action.errors}
        maximum={4000}
      />
    </ActionForm>
  );
}
