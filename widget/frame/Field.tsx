import type { ComponentChildren } from 'preact';
import { state } from './state.ts';

interface FieldProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  children: ComponentChildren;
}

/** A label, its hint and its error, tied to the input by `tie(id)`. */
export function Field({ id, label, hint, children }: FieldProps) {
  const message = errorOf(id);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && (
        <p class="error" id={`${id}-error`}>
          {message}
        </p>
      )}
      {children}
    </div>
  );
}

/** Attributes that tie an input to its `Field`. */
export const tie = (id: string) => ({
  id,
  'aria-describedby': `${id}-error ${id}-hint`,
  'aria-invalid': Boolean(errorOf(id)),
});

const errorOf = (id: string) => state.errors.find((error) => error.field === id)?.message;
