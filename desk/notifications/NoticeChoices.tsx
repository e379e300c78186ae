import { useState } from 'preact/hooks';
import type { NoticeChoices as Choices, NoticeKind } from '../../api-client/contract/desk/notification.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Which kinds come by mail too; each tick is kept at once. */
export function NoticeChoices() {
  const { state, reload } = useResource('notice choices', client.noticeChoices);
  const [failure, setFailure] = useState<unknown>(null);
  // What was ticked here and may still be on its way; taken back when the server did not keep it.
  const [ticked, setTicked] = useState<Partial<Record<NoticeKind, boolean>>>({});
  async function choose(kind: NoticeKind, byMail: boolean): Promise<void> {
    setFailure(null);
    setTicked((before) => ({ ...before, [kind]: byMail }));
    try {
      await client.chooseNotice({ kind, byMail });
      announce(text.notices.saved);
    } catch (error) {
      noticeEndedSession(error);
      setTicked((before) => ({ ...before, [kind]: !byMail }));
      setFailure(error);
    }
  }
  return (
    <ResourceView state={state} reload={reload}>
      {({ choices, mailWorks }: Choices) => (
        <section class="panel notice-choices" aria-labelledby="choices-title">
          <h2 id="choices-title">{text.notices.choices}</h2>
          {choices.length === 0 && <p class="hint">{text.notices.noChoices}</p>}
          {choices.length > 0 && <p class="hint">{text.notices.choicesHint}</p>}
          {choices.length > 0 && !mailWorks && <p class="notice notice-wait">{text.notices.mailOff}</p>}
          {failure !== null && <Failure error={failure} />}
          {choices.map(({ kind, byMail }) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                checked={ticked[kind] ?? byMail}
                onChange={(event) => void choose(kind, event.currentTarget.checked)}
              />
              <span>{text.notices.kind[kind]}</span>
            </label>
          ))}
        </section>
      )}
    </ResourceView>
  );
}
