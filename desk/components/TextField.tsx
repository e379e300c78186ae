import { errorOf, type FieldError } from './ErrorSummary.tsx';
import { FieldFrame } from './FieldFrame.tsx';

export function TextField(props: {
  id: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'time' | 'number';
  autocomplete?: string;
  value: string;
  onChange: (value: string) => void;
  errors?: FieldError[];
}) {
  const error = errorOf(props.errors ?? [], props.id);
  return (
    <FieldFrame id={props.id} label={props.label} hint={props.hint} error={error}>
      {(described) => (
        <input
          id={props.id}
          type={props.type ?? 'text'}
          autocomplete={props.autocomplete ?? 'off'}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
        />
      )}
    </FieldFrame>
  );
}
