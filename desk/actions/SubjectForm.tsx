import { useDesk } from '../components/desk-context.ts';
import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { readSubject, SubjectFields, subjectValues } from './SubjectFields.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Somebody else is complained about than was thought at verification. */
export function SubjectForm({ complaint, reload, possible }: VerifierFormProps) {
  const { reference } = useDesk();
  const { values, change, clear } = useDraft(`${complaint.complaintId}/subject`, () => ({
    ...subjectValues(complaint),
    reason: '',
  }));
  const action = useAction({
    name: 'subject',
    send: sendVerifierAction(complaint, 'subject'),
    reload,
    clear,
  });
  const category = reference.categories.find((one) => one.code === complaint.categoryCode);

  async function prepare() {
    const read = readSubject('subject-kind', values);
    const errors = 'errors' in read ? [...read.errors] : [];
    const reason = values.reason.trim();
    if (reason.length < 5) {
      errors.push({
        field: 'subject-reason',
        sentence: `${text.steps.subjectReason}: ${text.form.tooShort(5)}`,
      });
    }
    if (errors.length > 0 || 'errors' in read) return { errors };
    return { body: { subject: read.subject, misconduct: values.misconduct, reason } };
  }

  return (
    <ActionForm
      action={action}
      label={text.steps.action.subject ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <SubjectFields
        id="subject-kind"
        values={values}
        change={change}
        confidential={category?.confidential ?? false}
        errors={action.errors}
      />
      <TextArea
        id="subject-reason"
        label={text.steps.subjectReason}
        hint={text.steps.subjectTakesBack}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        errors={action.errors}
        maximum={500}
      />
    </ActionForm>
  );
}
