import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { TextField } from '../components/TextField.tsx';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

const words = text.audit.chain;
const HASH = /^[0-9a-f]{64}$/;

/** A hash the auditor noted earlier: is it still in the chain? Shows what was cut off at the end. */
export function NotedHash() {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // undefined: nothing was asked yet; null: no line has it.
  const [line, setLine] = useState<number | null | undefined>(undefined);

  async function check(event: Event): Promise<void> {
    event.preventDefault();
    const hash = typed.trim().toLowerCase();
    setFailure(null);
    setLine(undefined);
    setWrong(!HASH.test(hash));
    if (!HASH.test(hash)) return;
    try {
      setLine((await client.verifyAudit(hash)).notedAt);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }

  return (
    <form class="form narrow" onSubmit={(event) => void check(event)} noValidate>
      <TextField
        id="noted-hash"
        label={words.noted}
        hint={words.notedHint}
        value={typed}
        onChange={setTyped}
        errors={wrong ? [{ field: 'noted-hash', sentence: words.notedWrong }] : []}
      />
      <button type="submit" class="button-quiet">
        {words.check}
      </button>
      {failure !== null && <Failure error={failure} />}
      {line !== undefined && (
        <p class={line === null ? 'notice notice-alarm' : 'notice notice-good'} role="status">
          {line === null ? words.notedMissing : words.notedFound(line)}
        </p>
      )}
    </form>
  );
}
