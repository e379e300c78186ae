import type { ComponentChildren } from 'preact';
import { ActionForm } from '../actions/ActionForm.tsx';
import { ChangesMeanwhile } from '../outbox/ChangesMeanwhile.tsx';
import type { OfficerActionRun } from './use-officer-action.ts';

/** The frame of an officer's form; after a conflict it says what changed, by day. */
export function OfficerForm(props: {
  action: OfficerActionRun;
  label: string;
  stateNow: string;
  possible: boolean;
  submit: () => void;
  children?: ComponentChildren;
}) {
  const { action, children, ...rest } = props;
  return (
    <ActionForm {...rest} action={{ ...action, conflict: null }}>
      {action.conflict && (
        <div class="notice notice-wait" role="alert">
          <ChangesMeanwhile changes={action.changes} stateNow={props.stateNow} />
        </div>
      )}
      {children}
    </ActionForm>
  );
}
