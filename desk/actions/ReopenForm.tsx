import { text } from '../text/id.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';
import { WordsForm } from './WordsForm.tsx';

export function ReopenForm({ complaint, reload, possible }: VerifierFormProps) {
  return (
    <WordsForm
      complaintId={complaint.complaintId}
      name="reopen"
      field="reason"
      label={text.form.reopenReason}
      minimum={5}
      maximum={2000}
      stateNow={text.state[complaint.state]}
      possible={possible}
      send={sendVerifierAction(complaint, 'reopen')}
      reload={reload}
    />
  );
}
