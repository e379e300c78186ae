import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { text } from '../text/id.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import type { ActionRun } from './use-action.ts';

/** The frame of every action's form: what is missing, what failed, what somebody else changed, and one button. */
export function ActionForm(props: {
  action: ActionRun;
  /** What the button says. */
  label: string;
  /** The complaint's state in words, for the notice after a conflict. */
  stateNow: string;
  /** False once the server no longer offers this action; the words stay readable. */
  possible: boolean;
  submit: () => void;
  danger?: boolean;
  /** A lesser way to send the same form. */
  second?: { label: string; submit: () => void };
  /** Asked before what cannot be undone is sent. */
  confirm?: { title: string; body: string; yes: string };
  children?: ComponentChildren;
}) {
  const { action, confirm } = props;
  const [asking, setAsking] = useState(false);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.possible) return;
        if (confirm) setAsking(true);
        else props.submit();
      }}
    >
      {action.conflict && <ConflictNotice changes={action.conflict} stateNow={props.stateNow} />}
      {action.failure !== null && <Failure error={action.failure} />}
      <ErrorSummary errors={action.errors} />
      {props.children}
      {props.possible ? (
        <p class="button-row">
          <button
            type="submit"
            class={props.danger ? 'button button-danger' : 'button'}
            aria-disabled={action.busy}
          >
            {action.busy ? text.common.sending : props.label}
          </button>
          {props.second && (
            <button
              type="button"
              class="button-quiet"
              aria-disabled={action.busy}
              onClick={props.second.submit}
            >
              {props.second.label}
            </button>
          )}
        </p>
      ) : (
        <p class="notice notice-wait">
          {text.actionGone} {text.complaint.changedNow(props.stateNow)}
        </p>
      )}
      {confirm && asking && (
        <ConfirmDialog
          title={confirm.title}
          yes={confirm.yes}
          confirm={() => {
            setAsking(false);
            props.submit();
          }}
          close={() => setAsking(false)}
        >
          <p>{confirm.body}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
