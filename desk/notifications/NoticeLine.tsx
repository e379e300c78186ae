import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { DigestDetail, Notice } from '../../api-client/contract/desk/notification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate } from '../format/dates.ts';
import { routePath } from '../routing/route-path.ts';
import { text } from '../text/id.ts';

/** One notice: a fixed sentence, a number, a day; a link where its reader can act. */
export function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { me } = useDesk();
  const { kind, complaintId, on, read, detail } = notice;
  const name = me.role === 'verifier' ? 'complaint' : 'agencyComplaint';
  const href = complaintId === null ? routePath({ name: 'home' }) : routePath({ name, complaintId });
  return (
    <li>
      <a class="queue-line" href={href} onClick={onOpen}>
        <span class="queue-top">
          <span class={read ? 'notice-read' : 'queue-category'}>{text.notices.kind[kind]}</span>
          {!read && <span class="unread">{text.notices.unread}</span>}
        </span>
        {detail && <Digest detail={detail} />}
        <span class="queue-facts">
          {complaintId !== null && <span class="code">{complaintNumber(complaintId)}</span>}
          <span>{formatDate(on)}</span>
        </span>
      </a>
    </li>
  );
}

function Digest({ detail }: { detail: DigestDetail }) {
  const { names } = useDesk();
  const agencies = detail.agencies.map(({ agencyCode, late }) =>
    text.notices.lateOf(names.agency(agencyCode), late),
  );
  return (
    <span class="queue-excerpt">
      {text.notices.digest(detail.open, detail.late, detail.dueSoon)}{' '}
      {[...detail.lateNumbers, ...detail.dueSoonNumbers].slice(0, 6).join(', ')}
      {agencies.join(', ')}
    </span>
  );
}
