import { useEffect, useState } from 'preact/hooks';
import type { RewrapBatch, RewrapProgress } from '../../api-client/contract/desk/key-changes.ts';
import type { SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { Failure } from '../components/Failure.tsx';
import { Loading } from '../components/Loading.tsx';
import type { Command, CommandOf, Result } from '../key-document/messages.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { KeyFrame } from './KeyFrame.tsx';
import { MoveProgress } from './MoveProgress.tsx';

/**
 * Moves wrapped keys batch by batch between server and key document. Each batch is kept before the next is asked for, so a closed tab
 * loses nothing: the work begins again where it stood.
 */
export function MoveTask(props: {
  toKeyId: string;
  source: 'own' | 'recovery';
  list: SignedKeyList;
  onDone: () => Promise<unknown>;
}) {
  const { toKeyId, source, list } = props;
  const [task, setTask] = useState<CommandOf<'rewrap'> | null>(null);
  const [more, setMore] = useState<Command | null>(null);
  const [progress, setProgress] = useState<RewrapProgress | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [refused, setRefused] = useState(0);
  const [state, setState] = useState<'working' | 'empty' | 'stopped' | 'ended'>('working');
  const [failed, setFailed] = useState<{ error: unknown; again: () => Promise<void> } | null>(null);

  /** Tries again exactly the step that failed; what the key document made is not lost. */
  async function attempt(step: () => Promise<void>): Promise<void> {
    setFailed(null);
    try {
      await step();
    } catch (error) {
      noticeEndedSession(error);
      setFailed({ error, again: () => attempt(step) });
    }
  }

  const begin = () =>
    attempt(async () => {
      const batch = await client.nextToRewrap(toKeyId, { source, after: null });
      setProgress(batch);
      setLast(lastOf(batch));
      const { fromKeyId, wrappedPrivateKey, items } = batch;
      if (items.length === 0 || fromKeyId === null) return setState('empty');
      setMore(null);
      setState('working');
      setTask({ type: 'rewrap', list, toKeyId, fromKeyId, wrappedPrivateKey, items });
    });

  useEffect(() => {
    void begin();
  }, [toKeyId, source]);

  async function take(result: Result): Promise<void> {
    if (result.type === 'cleared') {
      setTask(null);
      setState('stopped');
    }
    if (result.type !== 'rewrapped') return;
    setRefused(refused + result.refused);
    if (result.moved.length > 0) setProgress(await client.storeWraps(toKeyId, result.moved));
    const batch = await client.nextToRewrap(toKeyId, { source, after: last });
    setLast(lastOf(batch) ?? last);
    setMore({ type: 'rewrapMore', items: batch.items });
    if (batch.items.length > 0) return;
    setState('ended');
    if (refused + result.refused === 0) await props.onDone();
  }

  const words = text.keys.move;
  return (
    <>
      <h2>{words.title}</h2>
      {progress && <MoveProgress total={progress.total} missing={progress.missing} />}
      {failed && <Failure error={failed.error} retry={failed.again} />}
      {refused > 0 && <p class="notice notice-wait">{words.refused(refused)}</p>}
      {state === 'empty' && <p class="notice notice-wait">{words.nothing}</p>}
      {state === 'stopped' && (
        <>
          <p class="notice notice-wait" role="status">
            {words.stopped}
          </p>
          <button type="button" class="button" onClick={() => void begin()}>
            {words.resume}
          </button>
        </>
      )}
      {!task && !failed && state === 'working' && <Loading />}
      {task && <KeyFrame task={task} more={more} onResult={(result) => void attempt(() => take(result))} />}
    </>
  );
}

function lastOf({ items }: RewrapBatch): string | null {
  const item = items.at(-1);
  return item ? `${item.complaintId}/${item.part}` : null;
}
