import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Command, type Result, result } from '../key-document/messages.ts';
import { text } from '../text/id.ts';

/** Tasks that show codes or a page to print; a height of its own per task tells nothing of what is inside. */
const TALL: Command['type'][] = ['open', 'setUpRecovery'];

/**
 * The isolated key document in a frame. Its own policy puts it in a sandbox without an origin, so this page can neither
 * read it nor be read; only messages pass. Ciphertext and public keys go in, non-secret results come out.
 */
export function KeyFrame(props: {
  task: Command;
  /** Sent once it changes, to a task that takes more than one message. */
  more?: Command | null;
  onResult: (result: Result) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const newest = useRef(props);
  newest.current = props;
  // An opaque origin has no name to aim at; what goes in is ciphertext and public keys.
  const send = (command: Command) => frame.current?.contentWindow?.postMessage(command, '*');

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const said = v.safeParse(result, event.data);
      if (!said.success) return;
      if (said.output.type === 'ready') {
        setReady(true);
        send(newest.current.task);
      } else newest.current.onResult(said.output);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);

  const { more } = props;
  useEffect(() => {
    if (more) send(more);
  }, [more]);

  return (
    <div class={TALL.includes(props.task.type) ? 'key-frame key-frame-tall' : 'key-frame'} aria-busy={!ready}>
      {/* Modals are for its own print dialogue. */}
      <iframe
        ref={frame}
        src="/kunci.html"
        title={text.identity.frame}
        sandbox="allow-scripts allow-modals"
      />
    </div>
  );
}
