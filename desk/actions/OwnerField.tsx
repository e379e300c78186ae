import { errorOf, type FieldError } from '../components/ErrorSummary.tsx';
import { FieldFrame } from '../components/FieldFrame.tsx';
import { text } from '../text/id.ts';

/** The owner outside: a name of the instance's list while one types, or any other. */
export function OwnerField(props: {
  id: string;
  value: string;
  owners: readonly { name: string; hint: string }[];
  onChange: (owner: string) => void;
  errors: FieldError[];
}) {
  const error = errorOf(props.errors, props.id);
  return (
    <FieldFrame id={props.id} label={text.form.owner} hint={text.steps.owners} error={error}>
      {(described) => (
        <>
          <input
            id={props.id}
            type="text"
            autocomplete="off"
            list={`${props.id}-list`}
            value={props.value}
            onInput={(event) => props.onChange(event.currentTarget.value)}
            aria-invalid={error !== null}
            aria-describedby={described}
          />
          <datalist id={`${props.id}-list`}>
            {props.owners.map(({ name, hint }) => (
              <option key={name} value={name}>
                {hint}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FieldFrame>
  );
}
