import type { Subject } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Settles the category and who is complained about; the subject never handles or reads the complaint. */
export function VerifyForm({ complaint, reload, possible }: VerifierFormProps) {
  const { reference } = useDesk();
  const { values, change, clear } = useDraft(`${complaint.complaintId}/verify`, () => ({
    categoryCode: complaint.categoryCode,
    kind: complaint.subject?.kind ?? '',
    subjectAgency: complaint.subject?.agencyCode ?? '',
  }));
  const action = useAction({ name: 'verify', send: sendVerifierAction(complaint, 'verify'), reload, clear });

  async function prepare() {
    const errors: FieldError[] = [];
    const named = values.kind === 'agency' || values.kind === 'staff';
    if (!values.kind) errors.push({ field: 'verify-subject', sentence: text.form.subjectMissing });
    if (named && !values.subjectAgency) {
      errors.push({ field: 'verify-subject-agency', sentence: text.form.subjectAgencyMissing });
    }
    if (errors.length > 0) return { errors };
    const subject = {
      kind: values.kind as Subject['kind'],
      agencyCode: named ? values.subjectAgency : null,
    };
    return { body: { categoryCode: values.categoryCode, subject } };
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
      <RadioGroup
        id="verify-subject"
        legend={text.form.subjectQuestion}
        hint={text.form.subjectHint}
        value={values.kind}
        options={[
          { value: 'nobody', label: text.form.subjectNobody },
          { value: 'agency', label: text.form.subjectAgency },
          { value: 'staff', label: text.form.subjectStaff },
        ]}
        onChange={(kind) => change({ kind })}
        errors={action.errors}
      />
      {(values.kind === 'agency' || values.kind === 'staff') && (
        <SelectField
          id="verify-subject-agency"
          label={text.form.subjectWhich}
          value={values.subjectAgency}
          mayBeEmpty
          options={reference.agencies.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(subjectAgency) => change({ subjectAgency })}
          errors={action.errors}
        />
      )}
    </ActionForm>
  );
}
