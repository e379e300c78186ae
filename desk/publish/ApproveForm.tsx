import { ActionForm } from '../actions/ActionForm.tsx';
import { useAction } from '../actions/use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from '../actions/verifier-form.ts';
import { refreshPublication } from '../stores/publication.ts';
import { text } from '../text/id.ts';
import { PublicCasePreview } from './PublicCasePreview.tsx';

/** The second officer reads the very page and lets it out, or leaves it. */
export function ApproveForm({ complaint, reload, possible }: VerifierFormProps) {
  const waiting = complaint.waitingPublication;
  const action = useAction({
    name: 'approve',
    send: sendVerifierAction(complaint, 'approve'),
    reload: (outcome) => Promise.all([reload(outcome), refreshPublication()]),
    clear: () => {},
  });
  return (
    <ActionForm
      action={action}
      label={text.action.approve ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(async () => ({ body: { preparedAt: waiting?.preparedAt } }))}
    >
      <p class="hint">{text.waiting.approveHint}</p>
      {waiting?.record && (
        <PublicCasePreview record={waiting.record} complaintId={complaint.complaintId} sources={null} />
      )}
    </ActionForm>
  );
}
