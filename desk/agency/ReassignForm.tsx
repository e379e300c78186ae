import { WordsForm } from '../actions/WordsForm.tsx';
import { text } from '../text/id.ts';
import { type AgencyFormProps, sendAgencyAction } from './agency-form.ts';

export function ReassignForm({ complaint, reload, possible }: AgencyFormProps) {
  return (
    <WordsForm
      complaintId={complaint.complaintId}
      name="reassign"
      field="reason"
      label={text.reassign.reason}
      hint={text.reassign.hint}
      minimum={10}
      maximum={1000}
      stateNow={text.state[complaint.state]}
      possible={possible}
      send={sendAgencyAction(complaint, 'reassign')}
      reload={reload}
    />
  );
}
