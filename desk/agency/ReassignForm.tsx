import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { AgencyFormProps } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

const SHORTEST = 10;

/** The agency says why the matter is another's; verification decides. */
export function ReassignForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId, version } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/reassign`, () => ({ words: '' }));
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'reassign', version, body }),
    reload,
    clear,
  });

  async function prepare() {
    const reason = values.words.trim();
    if (reason.length >= SHORTEST) return { body: { reason } };
    return {
      errors: [
        { field: 'reassign-words', sentence: `${text.reassign.reason}: ${text.form.tooShort(SHORTEST)}` },
      ],
    };
  }

  return (
    <OfficerForm
      action={action}
      label={text.officerAction.reassign}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <TextArea
        id="reassign-words"
        label={text.reassign.reason}
        hint={text.reassign.hint}
        value={values.words}
        onChange={(words) => change({ words })}
        errors={action.errors}
        maximum={1000}
      />
    </OfficerForm>
  );
}
