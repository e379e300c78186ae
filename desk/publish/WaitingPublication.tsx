import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate, localDay } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** Where a page on its way to the public stands: with a second officer, with the reporter, or stopped by her. */
export function WaitingPublication({ complaint }: { complaint: ComplaintForVerifier }) {
  const { timeZone } = useDesk();
  const waiting = complaint.waitingPublication;
  if (!waiting) return null;
  const { state, goesPublicAt } = waiting;
  const sentence =
    state === 'stopped'
      ? text.waiting.stopped
      : state === 'awaiting_approval' || goesPublicAt === null
        ? text.waiting.approval
        : text.waiting.will(formatDate(localDay(Date.parse(goesPublicAt), timeZone)));
  return <p class={state === 'stopped' ? 'notice notice-wait' : 'notice'}>{sentence}</p>;
}
