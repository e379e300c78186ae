import { useState } from 'preact/hooks';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';

/**
 * Reminds a contact on WhatsApp without saying anything: no content, no place, no number of the complaint. For whoever may see that
 * something is due; `dueOn` is a day, or null. `about` tells buttons of several apart for who does not see them; it is never in the text.
 */
export function Nudge({ dueOn, about }: { dueOn: string | null; about?: string }) {
  const [byHand, setByHand] = useState(false);
  const sentence = text.nudge.text(dueOn === null ? null : formatDate(dueOn), location.origin);
  const copy = () =>
    navigator.clipboard.writeText(sentence).then(
      () => announce(text.nudge.copied),
      () => setByHand(true),
    );
  return (
    <div class="nudge">
      <p class="button-row">
        <button type="button" class="button-quiet" onClick={() => void copy()}>
          {text.nudge.copy}
          {about && <span class="unseen"> {about}</span>}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => void navigator.share({ text: sentence }).catch(() => {})}
          >
            {text.nudge.share}
            {about && <span class="unseen"> {about}</span>}
          </button>
        )}
      </p>
      {byHand && (
        <p role="alert">
          {text.nudge.failed} <span class="code">{sentence}</span>
        </p>
      )}
    </div>
  );
}
