import { errorOf, type FieldError } from './ErrorSummary.tsx';
import { FieldFrame } from './FieldFrame.tsx';

/** A calendar day, YYYY-MM-DD, never after `latest`. */
export function DateField(props: {
  id: string;
  label: string;
  value: string;
  latest: string;
  onChange: (value: string) => void;
  errors?: FieldError[];
}) {
  const error = errorOf(props.errors ?? [], props.id);
  return (
    <FieldFrame id={props.id} label={props.label} error={error}>
      {(described) => (
        <input
          id={props.id}
          type="date"
          max={props.latest}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
        />
      )}
    </FieldFrame>
  );
}
