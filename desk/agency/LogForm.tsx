import { text } from '../text/id.ts';
import type { AgencyFormProps } from './agency-form.ts';
import { GatedNoteForm } from './GatedNoteForm.tsx';

/** A note on the work for the own agency and verification; the date comes by itself. */
export function LogForm(props: AgencyFormProps) {
  const { label, title, hint: lead, fieldHint: hint, submit } = text.workLog;
  return (
    <GatedNoteForm
      {...props}
      draft="log"
      field="log-text"
      part="entry"
      toAction={(body) => ({ name: 'log', body })}
      words={{ label, title, lead, hint, submit }}
    />
  );
}
