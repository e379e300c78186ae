import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { text } from '../text/id.ts';
import type { AgencyFormProps } from './agency-form.ts';
import { LogForm } from './LogForm.tsx';
import { ReassignForm } from './ReassignForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ResolveForm } from './ResolveForm.tsx';
import { StartForm } from './StartForm.tsx';
import { VisitForm } from './VisitForm.tsx';

const forms: [keyof typeof text.officerAction, ComponentType<AgencyFormProps>][] = [
  ['start', StartForm],
  ['log', LogForm],
  ['reply', ReplyForm],
  ['resolve', ResolveForm],
  ['visit', VisitForm],
  ['reassign', ReassignForm],
];

/** Exactly the actions the server offers the agency now. */
export function AgencyActions(props: { complaint: ComplaintForAgency; reload: () => Promise<unknown> }) {
  const { complaint, reload } = props;
  const [chosen, setChosen] = useState<keyof typeof text.officerAction | null>(null);
  const shown = forms.filter(([name]) => complaint.actions.includes(name) || name === chosen);
  return (
    <section class="panel actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{text.agencyComplaint.actions}</h2>
      {shown.length === 0 && <p class="hint">{text.agencyComplaint.noActions}</p>}
      {shown.map(([name, Form]) => (
        <div key={name} class={chosen === name ? 'action action-open' : 'action'}>
          <button
            type="button"
            class="action-button"
            aria-expanded={chosen === name}
            onClick={() => setChosen(chosen === name ? null : name)}
          >
            {text.officerAction[name]}
          </button>
          {chosen === name && (
            <Form
              complaint={complaint}
              possible={complaint.actions.includes(name)}
              reload={(outcome) => {
                // Another form may stand open by now: an answer that came late closes its own alone.
                if (outcome === 'done') setChosen((now) => (now === name ? null : now));
                return reload();
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}
