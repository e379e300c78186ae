import { text } from '../text/id.ts';
import type { AgencyFormProps } from './agency-form.ts';
import { GatedNoteForm } from './GatedNoteForm.tsx';

/** Asks the reporter whether this agency may come to her home; she reads who comes and what for. */
export function VisitForm(props: AgencyFormProps) {
  const { version } = props.complaint;
  const { reason, lead, hint } = text.visit;
  return (
    <GatedNoteForm
      {...props}
      draft="visit"
      field="visit-reason"
      part="reason"
      toAction={(body) => ({ name: 'visit', version, body })}
      words={{ label: reason, title: reason, lead, hint, submit: text.officerAction.visit }}
    />
  );
}
