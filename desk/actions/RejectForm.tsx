import { type RejectionReason, rejectionReason } from '../../api-client/contract/state.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { ActionForm } from './ActionForm.tsx';
import { NoAnswerHint } from './NoAnswerHint.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

export function RejectForm({ complaint, reload, possible }: VerifierFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/reject`, () => ({
    reason: '' as RejectionReason | '',
    explanation: '',
  }));
  const action = useAction({ name: 'reject', send: sendVerifierAction(complaint, 'reject'), reload, clear });

  async function prepare() {
    const errors: FieldError[] = [];
    const explanation = values.explanation.trim();
    if (!values.reason) errors.push({ field: 'reject-reason', sentence: text.form.rejectMissing });
    if (explanation.length < 10) {
      errors.push({
        field: 'reject-explanation',
        sentence: `${text.form.explanation}: ${text.form.tooShort(10)}`,
      });
    }
    return errors.length > 0 ? { errors } : { body: { reason: values.reason, explanation } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.reject ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
      confirm={verifierText.confirm.reject}
      danger
    >
      <RadioGroup
        id="reject-reason"
        legend={text.form.rejectReason}
        value={values.reason}
        options={rejectionReason.options.map((value) => ({
          value,
          label: text.form.rejectReasons[value],
          disabled: value === 'no_answer' && complaint.noAnswer?.possible === false,
        }))}
        onChange={(reason) => change({ reason: reason as RejectionReason })}
        errors={action.errors}
      />
      {complaint.noAnswer && <NoAnswerHint rule={complaint.noAnswer} />}
      <TextArea
        id="reject-explanation"
        label={text.form.explanation}
        hint={text.form.askHint}
        value={values.explanation}
        onChange={(explanation) => change({ explanation })}
        errors={action.errors}
        maximum={2000}
      />
    </ActionForm>
  );
}
