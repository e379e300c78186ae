import type { ComponentChildren } from 'preact';

/** Label, hint and error around one control; hands the control what describes it. */
export function FieldFrame(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null;
  children: (describedBy: string | undefined) => ComponentChildren;
}) {
  const ids = [props.hint && `${props.id}-hint`, props.error && `${props.id}-error`].filter(Boolean);
  return (
    <div class={props.error ? 'field field-wrong' : 'field'}>
      <label for={props.id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="field-error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
      {props.children(ids.length > 0 ? ids.join(' ') : undefined)}
    </div>
  );
}
