import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Command, type Result, result } from '../key-document/messages.ts';
import { text } from '../text/id.ts';

/**
 * The isolated key document in a frame. Its own policy puts it in a sandbox without an origin, so this page can neither
 * read it nor be read; only messages pass. Ciphertext and public keys go in, non-secret results come out.
 */
export function KeyFrame(props: { task: Command; onResult: (result: Result) => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const newest = useRef(props);
  newest.current = props;

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const said = v.safeParse(result, event.data);
      if (!said.success) return;
      if (said.output.type === 'ready') {
        setReady(true);
        // An opaque origin has no name to aim at; what goes in is ciphertext and public keys.
        frame.current?.contentWindow?.postMessage(newest.current.task, '*');
      } else if (said.output.type === 'print') print();
      else newest.current.onResult(said.output);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);

  return (
    <div class="key-frame" aria-busy={!ready}>
      <iframe ref={frame} src="/kunci.html" title={text.identity.frame} sandbox="allow-scripts" />
    </div>
  );
}
