import { refreshPublication } from '../stores/publication.ts';
import { text } from '../text/id.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';
import { WordsForm } from './WordsForm.tsx';

export function WithdrawForm({ complaint, reload, possible }: VerifierFormProps) {
  return (
    <WordsForm
      complaintId={complaint.complaintId}
      name="withdraw"
      field="reason"
      label={text.form.withdrawReason}
      hint={text.form.withdrawHint}
      minimum={5}
      maximum={2000}
      stateNow={text.state[complaint.state]}
      possible={possible}
      danger
      send={sendVerifierAction(complaint, 'withdraw')}
      reload={(outcome) => Promise.all([reload(outcome), refreshPublication()])}
    />
  );
}
