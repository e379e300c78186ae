import type { FieldError } from '../components/ErrorSummary.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Outside our authority: the right owner is named, so that the reporter knows where to go. */
export function ForwardForm({ complaint, reload, possible }: VerifierFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/forward`, () => ({
    owner: '',
    explanation: '',
  }));
  const action = useAction({
    name: 'forward',
    send: sendVerifierAction(complaint, 'forward'),
    reload,
    clear,
  });

  async function prepare() {
    const errors: FieldError[] = [];
    const owner = values.owner.trim();
    const explanation = values.explanation.trim();
    if (owner.length < 3) {
      errors.push({ field: 'forward-owner', sentence: `${text.form.owner}: ${text.form.tooShort(3)}` });
    }
    if (explanation.length < 10) {
      errors.push({
        field: 'forward-explanation',
        sentence: `${text.form.explanation}: ${text.form.tooShort(10)}`,
      });
    }
    return errors.length > 0 ? { errors } : { body: { owner, explanation } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.forward ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <TextField
        id="forward-owner"
        label={text.form.owner}
        hint={text.form.ownerHint}
        value={values.owner}
        onChange={(owner) => change({ owner })}
        errors={action.errors}
      />
      <TextArea
        id="forward-explanation"
        label={text.form.explanation}
        value={values.explanation}
        onChange={(explanation) => change({ explanation })}
        errors={action.errors}
        maximum={2000}
      />
    </ActionForm>
  );
}
