import { limits } from '../../api-client/contract/limits.ts';
import { text } from '../text/id.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';
import { WordsForm } from './WordsForm.tsx';

export function AskForm({ complaint, reload, possible }: VerifierFormProps) {
  return (
    <WordsForm
      complaintId={complaint.complaintId}
      name="ask"
      field="text"
      label={text.form.askText}
      hint={text.form.askHint}
      minimum={5}
      maximum={limits.messageMaximum}
      stateNow={text.state[complaint.state]}
      possible={possible}
      send={sendVerifierAction(complaint, 'ask')}
      reload={reload}
    />
  );
}
