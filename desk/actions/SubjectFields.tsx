import type { ComplaintForVerifier, Subject } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { text } from '../text/id.ts';

export interface SubjectValues {
  kind: Subject['kind'] | '';
  subjectAgency: string;
  misconduct: boolean;
}

export const subjectValues = (complaint: ComplaintForVerifier): SubjectValues => ({
  kind: complaint.subject?.kind ?? '',
  subjectAgency: complaint.subject?.agencyCode ?? '',
  misconduct: complaint.misconduct,
});

/** The subject to send, or what is missing. Whose staff it is may still be unknown: then the inspectorate alone handles it. */
export function readSubject(
  id: string,
  values: SubjectValues,
): { subject: Subject } | { errors: FieldError[] } {
  const { kind, subjectAgency } = values;
  if (!kind) return { errors: [{ field: id, sentence: text.form.subjectMissing }] };
  if (kind === 'agency' && !subjectAgency) {
    return { errors: [{ field: `${id}-agency`, sentence: text.form.subjectAgencyMissing }] };
  }
  return { subject: { kind, agencyCode: kind === 'nobody' ? null : subjectAgency || null } };
}

/** Who is complained about, and whether it is a matter for the inspectorate's closed queue. */
export function SubjectFields(props: {
  id: string;
  values: SubjectValues;
  change: (part: Partial<SubjectValues>) => void;
  /** The category decides it already. */
  confidential: boolean;
  errors: FieldError[];
}) {
  const { reference } = useDesk();
  const { id, values, change, confidential, errors } = props;
  const agencies = reference.agencies.map((one) => ({ value: one.code, label: one.name }));
  return (
    <>
      <RadioGroup
        id={id}
        legend={text.form.subjectQuestion}
        hint={text.form.subjectHint}
        value={values.kind}
        options={[
          { value: 'nobody', label: text.form.subjectNobody, shortcut: '1' },
          { value: 'agency', label: text.form.subjectAgency, shortcut: '2' },
          { value: 'staff', label: text.form.subjectStaff, shortcut: '3' },
        ]}
        onChange={(kind) => change({ kind: kind as Subject['kind'] })}
        errors={errors}
      />
      {(values.kind === 'agency' || values.kind === 'staff') && (
        <SelectField
          id={`${id}-agency`}
          label={text.form.subjectWhich}
          value={values.subjectAgency}
          mayBeEmpty={values.kind === 'agency'}
          options={
            values.kind === 'staff' ? [{ value: '', label: text.steps.unplaced }, ...agencies] : agencies
          }
          onChange={(subjectAgency) => change({ subjectAgency })}
          errors={errors}
        />
      )}
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            id={`${id}-misconduct`}
            checked={values.misconduct || confidential}
            disabled={confidential}
            aria-describedby={`${id}-misconduct-hint`}
            onChange={(event) => change({ misconduct: event.currentTarget.checked })}
          />
          <span>{text.steps.misconduct}</span>
        </label>
        <p class="hint" id={`${id}-misconduct-hint`}>
          {confidential ? text.steps.misconductAlways : text.steps.misconductHint}
        </p>
      </div>
    </>
  );
}
