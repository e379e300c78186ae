import type { ComponentChildren } from 'preact';
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
  children?: ComponentChildren;
}) {
  const { action } = props;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (props.possible) props.submit();
      }}
    >
      {action.conflict && <ConflictNotice changes={action.conflict} stateNow={props.stateNow} />}
      {action.failure !== null && <Failure error={action.failure} />}
      <ErrorSummary errors={action.errors} />
      {props.children}
      {props.possible ? (
        <button
          type="submit"
          class={props.danger ? 'button button-danger' : 'button'}
          aria-disabled={action.busy}
        >
          {action.busy ? text.common.sending : props.label}
        </button>
      ) : (
        <p class="notice notice-wait">
          {text.actionGone} {text.complaint.changedNow(props.stateNow)}
        </p>
      )}
    </form>
  );
}
