import type { FieldError } from '../components/ErrorSummary.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { suggestedAgency } from '../suggestions/suggested-agency.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { ActionForm } from './ActionForm.tsx';
import { AgencySelect } from './AgencySelect.tsx';
import { BriefFields } from './BriefFields.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** The door to the agency: it reads the brief and sees the ticked photos, nothing else of the reporter's. */
export function AssignForm({ complaint, reload, possible }: VerifierFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/assign`, () => ({
    agencyCode: suggestedAgency(complaint) ?? '',
    brief: complaint.brief ?? complaint.briefDraft,
    choices: {} as Choices,
    photoIds: [] as string[],
  }));
  const gate = useGate(values.brief);
  const action = useAction({ name: 'assign', send: sendVerifierAction(complaint, 'assign'), reload, clear });

  async function prepare() {
    const errors: FieldError[] = [];
    if (!values.agencyCode) errors.push({ field: 'assign-agency', sentence: text.form.assignMissing });
    const brief = await readGated({
      field: 'assign-brief',
      label: text.form.brief,
      gate,
      choices: values.choices,
    });
    if ('error' in brief) errors.push(brief.error);
    if (errors.length > 0 || 'error' in brief) return { errors };
    return { body: { agencyCode: values.agencyCode, brief: brief.gated, photoIds: values.photoIds } };
  }

  const subject = complaint.subject?.agencyCode ?? null;
  const unplaced = complaint.subject !== null && complaint.subject.kind !== 'nobody' && subject === null;
  const closed = complaint.misconduct || unplaced;
  return (
    <ActionForm
      action={action}
      label={text.action.assign ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <AgencySelect
        complaint={complaint}
        value={values.agencyCode}
        onChange={(agencyCode) => change({ agencyCode })}
        errors={action.errors}
        categoryCode={complaint.categoryCode}
        subjectCode={subject}
        closed={closed}
      />
      <BriefFields
        complaint={complaint}
        values={values}
        change={change}
        gate={gate}
        action={action}
        rows={7}
        reload={reload}
      />
    </ActionForm>
  );
}
