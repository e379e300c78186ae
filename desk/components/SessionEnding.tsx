import { useStore } from '@nanostores/preact';
import { $minutesLeft } from '../stores/session-watch.ts';
import { text } from '../text/id.ts';

/** Says in time that the hours of this session are nearly over. */
export function SessionEnding() {
  const minutes = useStore($minutesLeft);
  if (minutes === null) return null;
  return (
    <p class="notice notice-wait" role="status">
      {text.signIn.endsSoon(minutes)}
    </p>
  );
}
