import { useState } from 'preact/hooks';
import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { KeyFrame } from '../identity/KeyFrame.tsx';
import { KeyPanels } from '../identity/KeyPanels.tsx';
import type { KeyActions, KeyTask } from '../identity/key-task.ts';
import { MoveTask } from '../identity/MoveTask.tsx';
import type { Result } from '../key-document/messages.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** The instance's keys: make one's own, set up recovery once, change keys by two persons, prove the paper in the safe. */
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
  const [task, setTask] = useState<KeyTask | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // What the key document made is kept until the server has it: a recovery key is shown only once.
  const [failed, setFailed] = useState<{ error: unknown; result: Result } | null>(null);

  const actions: KeyActions = {
    busy,
    begin(next) {
      setFailure(null);
      setFailed(null);
      setTask(next);
    },
    async send(call, sentence) {
      if (busy) return;
      setBusy(true);
      setFailure(null);
      try {
        await call();
        if (sentence) announce(sentence);
        await reload();
      } catch (error) {
        noticeEndedSession(error);
        setFailure(error);
      }
      setBusy(false);
    },
  };

  async function take(result: Result): Promise<void> {
    setFailed(null);
    try {
      const sentence = await handOver(result);
      if (sentence === null) return;
      announce(sentence);
      setTask(null);
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailed({ error, result });
    }
  }

  async function close(): Promise<void> {
    setTask(null);
    await reload();
  }

  if (!task) {
    return (
      <>
        {failure !== null && <Failure error={failure} />}
        <KeyPanels status={status} actions={actions} />
      </>
    );
  }
  const { keyList } = status;
  return (
    <section class={task.type === 'setUpRecovery' ? 'panel' : 'panel narrow'}>
      {failed && <Failure error={failed.error} retry={() => take(failed.result)} />}
      {task.type !== 'move' && <KeyFrame task={task} onResult={(result) => void take(result)} />}
      {task.type === 'move' && keyList && (
        <MoveTask
          toKeyId={task.toKeyId}
          source={task.source}
          list={keyList}
          onDone={() => {
            announce(text.keys.change.done.moved);
            return close();
          }}
        />
      )}
      <button type="button" class="button-quiet" onClick={() => void close()}>
        {text.keys.stop}
      </button>
    </section>
  );
}

/** Sends what the key document made; the sentence to announce, or null when there was nothing to send. */
async function handOver(result: Result): Promise<string | null> {
  switch (result.type) {
    case 'madeKey':
      await client.addVerifierKey({
        publicKey: result.publicKey,
        wrappedPrivateKey: result.wrappedPrivateKey,
      });
      return text.keys.made;
    case 'signedList':
      await client.publishKeyList(result.list);
      return text.keys.signed;
    case 'drilled':
      await client.recordDrill({ sample: result.sample, opened: result.opened });
      return text.keys.drill.recorded;
    default:
      return null;
  }
}
