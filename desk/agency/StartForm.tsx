import { text } from '../text/id.ts';
import type { AgencyFormProps } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

export function StartForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId, version } = complaint;
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'start', version, body }),
    reload,
    clear: () => {},
  });
  return (
    <OfficerForm
      action={action}
      label={text.officerAction.start}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(async () => ({ body: {} }))}
    >
      <p class="hint">{text.workPhoto.takeBeforeFirst}</p>
    </OfficerForm>
  );
}
