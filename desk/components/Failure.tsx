import { sentenceForError } from '../format/sentence-for-error.ts';
import { text } from '../text/id.ts';

/** Something could not be read or sent: the server's sentence and, when it helps, a way to try again. */
export function Failure(props: { error: unknown; retry?: () => unknown; stale?: boolean }) {
  return (
    <div class="notice notice-alarm" role="alert">
      <p>
        {sentenceForError(props.error)}
        {props.stale && ` ${text.common.stale}`}
      </p>
      {props.retry && (
        <button type="button" class="button-quiet" onClick={() => void props.retry?.()}>
          {text.common.retry}
        </button>
      )}
    </div>
  );
}
