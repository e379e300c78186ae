import { ActionForm } from '../actions/ActionForm.tsx';
import { useAction } from '../actions/use-action.ts';
import { text } from '../text/id.ts';
import { type AgencyFormProps, sendAgencyAction } from './agency-form.ts';

export function StartForm({ complaint, reload, possible }: AgencyFormProps) {
  const action = useAction({
    name: 'start',
    send: sendAgencyAction(complaint, 'start'),
    reload,
    clear: () => {},
  });
  return (
    <ActionForm
      action={action}
      label={text.action.start ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(async () => ({ body: {} }))}
    >
      <p class="hint">{text.workPhoto.takeBeforeFirst}</p>
    </ActionForm>
  );
}
