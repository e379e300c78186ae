import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { agencyChoices } from '../suggestions/suggested-agency.ts';
import { text } from '../text/id.ts';

/** Who handles it: every agency at work, with what speaks for it; the subject and, in a closed matter, all but the inspectorate are shown and shut. */
export function AgencySelect(props: {
  complaint: ComplaintForVerifier;
  value: string;
  onChange: (agencyCode: string) => void;
  errors: FieldError[];
  /** As it stands in the form. */
  categoryCode: string;
  /** Who is complained about, as it stands in the form. */
  subjectCode: string | null;
  /** Only the inspectorate may handle it. */
  closed: boolean;
}) {
  const { complaint, subjectCode, closed } = props;
  const { reference } = useDesk();
  const suggested = agencyChoices(complaint, props.categoryCode, subjectCode)[0]?.agencyCode;
  const options = reference.agencies
    .filter(({ retired }) => !retired)
    .map(({ code, name, kind }) => {
      const notes = [
        code === suggested && text.form.suggested,
        code === complaint.preselectedAgencyCode && text.form.preselected,
        code === subjectCode && text.form.isSubject,
      ].filter(Boolean);
      return {
        value: code,
        label: notes.length > 0 ? `${name} (${notes.join(', ')})` : name,
        disabled: code === subjectCode || (closed && kind !== 'inspectorate'),
      };
    });
  return (
    <SelectField
      id="assign-agency"
      label={text.form.assignTo}
      value={props.value}
      mayBeEmpty
      {...(closed ? { hint: text.steps.misconductHint } : {})}
      options={options}
      onChange={props.onChange}
      errors={props.errors}
    />
  );
}
