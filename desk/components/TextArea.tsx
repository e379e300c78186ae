import { errorOf, type FieldError } from './ErrorSummary.tsx';
import { FieldFrame } from './FieldFrame.tsx';

/** A text of several lines that grows with what is typed. */
export function TextArea(props: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  errors?: FieldError[];
  rows?: number;
  maximum: number;
}) {
  const error = errorOf(props.errors ?? [], props.id);
  return (
    <FieldFrame id={props.id} label={props.label} hint={props.hint} error={error}>
      {(described) => (
        <textarea
          id={props.id}
          rows={props.rows ?? 4}
          maxLength={props.maximum}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
        />
      )}
    </FieldFrame>
  );
}
