import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { SuggestedAgency } from '../suggestions/SuggestedAgency.tsx';
import { SuggestedCategory } from '../suggestions/SuggestedCategory.tsx';
import { agencyChoices } from '../suggestions/suggested-agency.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { ActionForm } from './ActionForm.tsx';
import { AgencySelect } from './AgencySelect.tsx';
import { BriefFields } from './BriefFields.tsx';
import { MaskedParts } from './MaskedParts.tsx';
import { readSubject, SubjectFields, subjectValues } from './SubjectFields.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

type Way = 'verify' | 'verify-and-assign';

const wayOf = (body: object): Way => ('photoIds' in body ? 'verify-and-assign' : 'verify');

/**
 * An ordinary complaint in one form: category and who is complained about, then who handles it, what they read and see. What can be
 * proposed is filled in; who is complained about never is. Verifying alone stays possible.
 */
export function VerifyAssignForm({ complaint, reload, possible }: VerifierFormProps) {
  const { reference } = useDesk();
  const { values, change, clear } = useDraft(`${complaint.complaintId}/verify`, () => ({
    categoryCode: complaint.categoryCode,
    ...subjectValues(complaint),
    /** Null until chosen by hand: then the first proposal counts, whatever category and subject become. */
    agencyCode: null as string | null,
    brief: complaint.brief ?? complaint.textGate.masked,
    choices: {} as Choices,
    kept: [] as number[],
    photoIds: [] as string[],
  }));
  const gate = useGate(values.brief);
  const action = useAction({
    name: wayOf,
    send: (body) => sendVerifierAction(complaint, wayOf(body))(body),
    reload,
    clear,
  });

  const category = reference.categories.find((one) => one.code === values.categoryCode);
  const confidential = category?.confidential ?? false;
  const subjectCode = values.kind === 'nobody' ? null : values.subjectAgency || null;
  // Whose staff it is nobody knows yet: then any agency may be the subject, and the inspectorate alone handles it.
  const closed = values.misconduct || confidential || (values.kind === 'staff' && subjectCode === null);
  const kindOf = (code: string) => reference.agencies.find((one) => one.code === code)?.kind;
  const allowed = (code: string) => code !== subjectCode && (!closed || kindOf(code) === 'inspectorate');
  const choices = agencyChoices(complaint, values.categoryCode, subjectCode).filter(({ agencyCode }) =>
    allowed(agencyCode),
  );
  const chosen = values.agencyCode ?? choices[0]?.agencyCode ?? '';
  const agencyCode = allowed(chosen) ? chosen : '';

  function readVerification() {
    const read = readSubject('verify-subject', values);
    if ('errors' in read) return read;
    const { categoryCode, misconduct } = values;
    return { body: { categoryCode, subject: read.subject, misconduct } };
  }

  async function prepareBoth() {
    const verification = readVerification();
    const errors: FieldError[] = 'errors' in verification ? [...verification.errors] : [];
    if (!agencyCode) errors.push({ field: 'assign-agency', sentence: text.form.assignMissing });
    const brief = await readGated({
      field: 'assign-brief',
      label: text.form.brief,
      gate,
      choices: values.choices,
    });
    if ('error' in brief) errors.push(brief.error);
    if (errors.length > 0 || 'error' in brief || 'errors' in verification) return { errors };
    return {
      body: { ...verification.body, agencyCode, brief: brief.gated, photoIds: values.photoIds },
    };
  }

  function submit(which: Way): void {
    void action.run(which === 'verify' ? async () => readVerification() : prepareBoth);
  }

  return (
    <ActionForm
      action={action}
      label={verifierText.verifyAssign.both}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => submit('verify-and-assign')}
      second={{ label: verifierText.verifyAssign.only, submit: () => submit('verify') }}
    >
      <SelectField
        id="verify-category"
        label={text.form.category}
        value={values.categoryCode}
        options={reference.categories
          .filter(({ code, retired }) => !retired || code === complaint.categoryCode)
          .map(({ code, name }) => ({ value: code, label: name.id }))}
        onChange={(categoryCode) => change({ categoryCode })}
      />
      <SuggestedCategory
        complaint={complaint}
        chosen={values.categoryCode}
        choose={(categoryCode) => change({ categoryCode })}
      />
      <SubjectFields
        id="verify-subject"
        values={values}
        change={change}
        confidential={confidential}
        errors={action.errors}
      />
      <AgencySelect
        complaint={complaint}
        value={agencyCode}
        onChange={(code) => change({ agencyCode: code })}
        errors={action.errors}
        categoryCode={values.categoryCode}
        subjectCode={subjectCode}
        closed={closed}
      />
      <SuggestedAgency complaint={complaint} choices={choices} />
      <BriefFields
        complaint={complaint}
        values={values}
        change={change}
        gate={gate}
        action={action}
        rows={5}
        reload={reload}
      >
        <MaskedParts
          complaint={complaint}
          brief={values.brief}
          kept={values.kept}
          onKept={(kept, brief, decided) =>
            change({ kept, brief, choices: { ...values.choices, ...decided } })
          }
        />
      </BriefFields>
    </ActionForm>
  );
}
