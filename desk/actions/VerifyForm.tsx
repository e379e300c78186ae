import { useDesk } from '../components/desk-context.ts';
import { SelectField } from '../components/SelectField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { readSubject, SubjectFields, subjectValues } from './SubjectFields.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Settles the category and who is complained about; the subject never handles or reads the complaint. */
export function VerifyForm({ complaint, reload, possible }: VerifierFormProps) {
  const { reference } = useDesk();
  const { values, change, clear } = useDraft(`${complaint.complaintId}/verify`, () => ({
    categoryCode: complaint.categoryCode,
    ...subjectValues(complaint),
  }));
  const action = useAction({ name: 'verify', send: sendVerifierAction(complaint, 'verify'), reload, clear });
  const category = reference.categories.find((one) => one.code === values.categoryCode);

  async function prepare() {
    const read = readSubject('verify-subject', values);
    if ('errors' in read) return read;
    const { categoryCode, misconduct } = values;
    return { body: { categoryCode, subject: read.subject, misconduct } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.verify ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <SelectField
        id="verify-category"
        label={text.form.category}
        value={values.categoryCode}
        options={reference.categories.map((one) => ({ value: one.code, label: one.name.id }))}
        onChange={(categoryCode) => change({ categoryCode })}
      />
      <SubjectFields
        id="verify-subject"
        values={values}
        change={change}
        confidential={category?.confidential ?? false}
        errors={action.errors}
      />
    </ActionForm>
  );
}
