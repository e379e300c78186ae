import type { ComponentChildren } from 'preact';
import { errorOf, type FieldError } from './ErrorSummary.tsx';

export interface Radio {
  value: string;
  label: ComponentChildren;
  disabled?: boolean;
  /** A key that chooses it. */
  shortcut?: string;
}

/** One question, one answer. The group's id is put on its first radio, where the error summary leads. */
export function RadioGroup(props: {
  id: string;
  legend: string;
  hint?: string;
  value: string;
  options: Radio[];
  onChange: (value: string) => void;
  errors?: FieldError[];
}) {
  const error = errorOf(props.errors ?? [], props.id);
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'}>
      <legend>{props.legend}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {props.options.map((option, index) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? props.id : undefined}
            name={props.id}
            value={option.value}
            aria-keyshortcuts={option.shortcut}
            checked={props.value === option.value}
            disabled={option.disabled ?? false}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
