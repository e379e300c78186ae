import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { text } from '../text/id.ts';
import type { Submit } from './use-submit.ts';

/** The frame of a form: what is missing, what failed, the fields, one button. */
export function SubmitForm(props: {
  submit: Submit;
  label: string;
  send: () => void;
  danger?: boolean;
  children?: ComponentChildren;
}) {
  const { submit } = props;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.send();
      }}
    >
      {submit.failure !== null && <Failure error={submit.failure} />}
      <ErrorSummary errors={submit.errors} />
      {props.children}
      <button
        type="submit"
        class={props.danger ? 'button button-danger' : 'button'}
        aria-disabled={submit.busy}
      >
        {submit.busy ? text.common.sending : props.label}
      </button>
    </form>
  );
}
