import { useEffect, useRef } from 'preact/hooks';
import { text } from '../text/id.ts';

/** What a person must mend before sending; `field` is the id of the control. */
export interface FieldError {
  field: string;
  sentence: string;
}

export const errorOf = (errors: FieldError[], field: string): string | null =>
  errors.find((error) => error.field === field)?.sentence ?? null;

/** All that is missing, in one place above the form; takes the focus when something is missing. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="notice notice-alarm" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-title">{text.common.errorSummary}</p>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={(event) => focusField(event, error.field)}>
              {error.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: Event, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
