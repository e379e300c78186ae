import { useStore } from '@nanostores/preact';
import { $announcement } from '../stores/announcement.ts';

/** What just succeeded: the region is always there, so that a screen reader hears what enters it. */
export function Announcement() {
  const sentence = useStore($announcement);
  return (
    <div class="announcement" role="status">
      {sentence && <p>{sentence}</p>}
    </div>
  );
}
