import { useState } from 'preact/hooks';
import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { KeyFrame } from '../identity/KeyFrame.tsx';
import { KeyListFacts } from '../identity/KeyListFacts.tsx';
import type { Command, Result } from '../key-document/messages.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** The instance's keys: make one's own, set up recovery once, sign a list that takes in who waits. */
export function Keys() {
  const { state, reload } = useResource('keys', client.keyStatus);
  return (
    <>
      <h1 tabIndex={-1}>{text.keys.title}</h1>
      <p class="lead">{text.keys.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(status) => <KeyTasks status={status} reload={reload} />}
      </ResourceView>
    </>
  );
}

function KeyTasks({ status, reload }: { status: KeyStatus; reload: () => Promise<unknown> }) {
  const { me } = useDesk();
  const [task, setTask] = useState<Command | null>(null);
  // What the key document made is kept until the server has it: a recovery key is shown only once.
  const [failed, setFailed] = useState<{ error: unknown; result: Result } | null>(null);
  const waiting = status.waiting.map(({ keyId, publicKey }) => ({
    keyId,
    kind: 'verifier' as const,
    publicKey,
  }));

  async function take(result: Result): Promise<void> {
    setFailed(null);
    try {
      if (result.type === 'madeKey') {
        const { publicKey, wrappedPrivateKey } = result;
        await client.addVerifierKey({ publicKey, wrappedPrivateKey });
        announce(text.keys.made);
      } else if (result.type === 'signedList') {
        await client.publishKeyList(result.list);
        announce(text.keys.signed);
      } else return;
      setTask(null);
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailed({ error, result });
    }
  }

  if (task) {
    return (
      <section class="panel narrow">
        {failed && <Failure error={failed.error} retry={() => take(failed.result)} />}
        <KeyFrame task={task} onResult={(result) => void take(result)} />
        <button type="button" class="button-quiet" onClick={() => setTask(null)}>
          {text.keys.stop}
        </button>
      </section>
    );
  }
  const { keyList, mine } = status;
  return (
    <div class="key-panels">
      <section class="panel">
        <h2>{text.keys.listTitle}</h2>
        {keyList ? <KeyListFacts list={keyList} /> : <p class="notice notice-wait">{text.keys.noList}</p>}
        {!keyList && waiting.length === 0 && <p class="hint">{text.keys.setUpNeedsKey}</p>}
        {!keyList && waiting.length > 0 && (
          <>
            <p class="hint">{text.keys.setUpLead}</p>
            <button
              type="button"
              class="button"
              onClick={() => setTask({ type: 'setUpRecovery', verifierKeys: waiting })}
            >
              {text.keys.setUp}
            </button>
          </>
        )}
      </section>
      {me.role === 'verifier' && (
        <section class="panel">
          <h2>{text.keys.mineTitle}</h2>
          <p>{!mine ? text.keys.mineNone : mine.listed ? text.keys.mineListed : text.keys.mineWaiting}</p>
          {mine && <p class="hint code">{mine.keyId}</p>}
          {!mine && (
            <button type="button" class="button" onClick={() => setTask({ type: 'makeKey' })}>
              {text.keys.make}
            </button>
          )}
        </section>
      )}
      <section class="panel">
        <h2>{text.keys.waitingTitle}</h2>
        {waiting.length === 0 && <p class="hint">{text.keys.waitingNone}</p>}
        <ul class="plain-list">
          {status.waiting.map((key) => (
            <li key={key.keyId}>
              {key.accountName} <span class="hint code block">{key.keyId}</span>
            </li>
          ))}
        </ul>
        {keyList && waiting.length > 0 && (
          <>
            <p class="hint">{text.keys.signLead}</p>
            <button
              type="button"
              class="button"
              onClick={() => setTask({ type: 'signList', current: keyList, adding: waiting })}
            >
              {text.keys.sign}
            </button>
          </>
        )}
      </section>
    </div>
  );
}
