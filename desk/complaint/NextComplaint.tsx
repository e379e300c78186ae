import { useStore } from '@nanostores/preact';
import { $queueOrder, neighbourOf } from '../queue/queue-view.ts';
import { verifierText } from '../text/verifier-text.ts';

/** The way to the complaints before and after this one in the list it was opened from. */
export function NextComplaint({ complaintId }: { complaintId: string }) {
  useStore($queueOrder);
  const previous = neighbourOf(complaintId, -1);
  const next = neighbourOf(complaintId, 1);
  if (!previous && !next) return null;
  return (
    <nav class="next-complaint" aria-label={verifierText.next.label}>
      {previous && (
        <a href={`/aduan/${previous}`} aria-keyshortcuts="K">
          {verifierText.next.previous}
        </a>
      )}
      {next && (
        <a href={`/aduan/${next}`} aria-keyshortcuts="J">
          {verifierText.next.next}
        </a>
      )}
    </nav>
  );
}
