import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** For the administrator: what could not be sent, to whom, why, and what to do. */
export function MailTrouble() {
  const { state, reload } = useResource('mail state', client.mailState);
  const [failure, setFailure] = useState<unknown>(null);
  async function retry(): Promise<void> {
    setFailure(null);
    try {
      await client.retryMail();
      announce(text.mail.retried);
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }
  return (
    <ResourceView state={state} reload={reload}>
      {({ configured, waiting, troubled }) => (
        <section class="panel notice-choices" aria-labelledby="mail-title">
          <h2 id="mail-title">{text.mail.title}</h2>
          <p>{configured ? text.mail.on(waiting) : text.mail.off}</p>
          {configured && troubled.length === 0 && <p class="hint">{text.mail.none}</p>}
          {failure !== null && <Failure error={failure} />}
          <ul class="plain-list">
            {troubled.map((mail) => (
              <li key={`${mail.email} ${mail.kind} ${mail.on} ${mail.attempts}`}>
                <strong>{mail.accountName}</strong> <span class="code">{mail.email}</span>{' '}
                <span class={mail.state === 'failed' ? 'unread' : 'state'}>{text.mail[mail.state]}</span>
                <span class="block hint">
                  {text.notices.kind[mail.kind]} · {formatDate(mail.on)} · {text.mail.attempts(mail.attempts)}
                </span>
                {mail.problem && <span class="block">{text.mail.problem[mail.problem]}</span>}
              </li>
            ))}
          </ul>
          {troubled.some((mail) => mail.state === 'failed') && (
            <button type="button" class="button-quiet" onClick={() => void retry()}>
              {text.mail.retry}
            </button>
          )}
        </section>
      )}
    </ResourceView>
  );
}
