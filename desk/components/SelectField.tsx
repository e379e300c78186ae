import { text } from '../text/id.ts';
import { errorOf, type FieldError } from './ErrorSummary.tsx';
import { FieldFrame } from './FieldFrame.tsx';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export function SelectField(props: {
  id: string;
  label: string;
  hint?: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  errors?: FieldError[];
  /** Offers an empty first line; leave out when one option is always right. */
  mayBeEmpty?: boolean;
}) {
  const error = errorOf(props.errors ?? [], props.id);
  return (
    <FieldFrame id={props.id} label={props.label} hint={props.hint} error={error}>
      {(described) => (
        <select
          id={props.id}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          aria-invalid={error !== null}
          aria-describedby={described}
        >
          {props.mayBeEmpty && <option value="">{text.common.choose}</option>}
          {props.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
