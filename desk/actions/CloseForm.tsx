import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

export function CloseForm({ complaint, reload, possible }: VerifierFormProps) {
  const action = useAction({
    name: 'close',
    send: sendVerifierAction(complaint, 'close'),
    reload,
    clear: () => {},
  });
  return (
    <ActionForm
      action={action}
      label={text.action.close ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(async () => ({ body: {} }))}
    >
      <p class="hint">{text.form.closeSure}</p>
    </ActionForm>
  );
}
