import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';
import { ApproveForm } from '../publish/ApproveForm.tsx';
import { $photosFirst } from '../publish/photos-first.ts';
import { text } from '../text/id.ts';
import { AskForm } from './AskForm.tsx';
import { AssignForm } from './AssignForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { ForwardForm } from './ForwardForm.tsx';
import { MergeForm } from './MergeForm.tsx';
import { FieldCheckForm, HearingForm } from './NoteForm.tsx';
import { RejectForm } from './RejectForm.tsx';
import { ReopenForm } from './ReopenForm.tsx';
import { SubjectForm } from './SubjectForm.tsx';
import { VerifyAssignForm } from './VerifyAssignForm.tsx';
import { VisitForm } from './VisitForm.tsx';
import type { VerifierFormProps } from './verifier-form.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

const forms: [string, ComponentType<VerifierFormProps>][] = [
  ['verify', VerifyAssignForm],
  ['assign', AssignForm],
  ['ask', AskForm],
  ['field-check', FieldCheckForm],
  ['hearing', HearingForm],
  ['visit', VisitForm],
  ['close', CloseForm],
  ['reopen', ReopenForm],
  ['forward', ForwardForm],
  ['merge', MergeForm],
  ['subject', SubjectForm],
  ['reject', RejectForm],
  ['approve', ApproveForm],
  ['withdraw', WithdrawForm],
];
/** One key each for what is done often; the help says so. */
const keys: Readonly<Record<string, string>> = {
  verify: 'V',
  assign: 'O',
  ask: 'T',
  reject: 'X',
  merge: 'M',
  forward: 'L',
};
/** What comes next in each state; where nothing is next, nothing stands open. */
const nextStep: Partial<Record<ComplaintState, string>> = {
  received: 'verify',
  clarifying: 'verify',
  verified: 'assign',
  reopened: 'assign',
};

/** Exactly the actions the server offers now. A form that was open when another officer acted stays, to save its words. */
export function ActionPanel(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaint, reload } = props;
  const usual = nextStep[complaint.state];
  const next = usual && complaint.actions.includes(usual) ? usual : null;
  // undefined: nobody chose, the next step stands open; null: closed by hand.
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const open = chosen === undefined ? next : chosen;
  const shown = forms.filter(([name]) => complaint.actions.includes(name) || name === chosen);
  return (
    <section class="panel actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{text.complaint.actions}</h2>
      {complaint.actions.length === 0 && <p class="hint">{text.complaint.noActions}</p>}
      {complaint.actions.includes('publish') && (
        <a
          class="button"
          href={`/aduan/${complaint.complaintId}/terbitkan`}
          aria-keyshortcuts="P"
          onClick={(event) => $photosFirst.set(event.detail === 0)}
        >
          {text.action.publish}
        </a>
      )}
      {shown.map(([name, Form]) => (
        <div key={name} class={open === name ? 'action action-open' : 'action'}>
          <button
            type="button"
            class="action-button"
            aria-expanded={open === name}
            aria-keyshortcuts={keys[name]}
            onClick={() => setChosen(open === name ? null : name)}
          >
            {text.action[name] ?? text.steps.action[name]}
          </button>
          {open === name && (
            <Form
              complaint={complaint}
              possible={complaint.actions.includes(name)}
              reload={(outcome) => {
                if (outcome === 'conflict') setChosen(name);
                // Another form may stand open by now: an answer that came late closes its own alone.
                if (outcome === 'done') setChosen((now) => (now === name ? undefined : now));
                return reload();
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
}
