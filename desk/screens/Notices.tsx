import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { MailTrouble } from '../notifications/MailTrouble.tsx';
import { NoticeChoices } from '../notifications/NoticeChoices.tsx';
import { NoticeLine } from '../notifications/NoticeLine.tsx';
import { useMarkRead } from '../notifications/use-mark-read.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** What this account was told, what comes by mail, and for the administrator how the mail fares. */
export function Notices() {
  const { me } = useDesk();
  const { state, reload } = useResource('notices', client.notices);
  const { markRead, failure } = useMarkRead(reload);
  return (
    <>
      <h1 tabIndex={-1}>{text.notices.title}</h1>
      <ResourceView state={state} reload={reload}>
        {({ items, unread }) => (
          <>
            {failure !== null && <Failure error={failure} />}
            {unread > 0 && (
              <p>
                <button
                  type="button"
                  class="button-quiet"
                  onClick={() => void markRead(null, text.notices.allRead)}
                >
                  {text.notices.readAll}
                </button>
              </p>
            )}
            {items.length === 0 && <p class="empty">{text.notices.empty}</p>}
            <ul class="queue notices">
              {items.map((notice) => (
                <NoticeLine
                  key={`${notice.kind} ${notice.complaintId}`}
                  notice={notice}
                  onOpen={() => void markRead({ kind: notice.kind, complaintId: notice.complaintId })}
                />
              ))}
            </ul>
          </>
        )}
      </ResourceView>
      <NoticeChoices />
      {me.role === 'administrator' && <MailTrouble />}
    </>
  );
}
