import { useState } from 'preact/hooks';
import type { AuditChain } from '../../api-client/contract/desk/audit.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.audit.chain;
const HASH = /^[0-9a-f]{64}$/;

/** Whether the log is still what was written; and a hash from outside to compare with. */
export function ChainStatus() {
  const [typed, setTyped] = useState('');
  const [noted, setNoted] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const { state, reload } = useResource(`audit chain ${noted}`, () => client.verifyAudit(noted ?? undefined));
  const submit = (event: Event) => {
    event.preventDefault();
    const hash = typed.trim().toLowerCase();
    setWrong(!HASH.test(hash));
    if (HASH.test(hash)) setNoted(hash);
  };
  return (
    <ResourceView state={state} reload={reload}>
      {(chain) => (
        <section class="panel chain" aria-labelledby="chain-title">
          <h2 id="chain-title" class="unseen">
            {words.title}
          </h2>
          <Verdict chain={chain} />
          {chain.intact && chain.entries > 0 && (
            <details>
              <summary>{words.head}</summary>
              <p class="code">{chain.head}</p>
              <p class="hint">{words.headHint}</p>
              <button type="button" class="button-quiet" onClick={() => void copy(chain.head)}>
                {words.copy}
              </button>
              <form class="form narrow" onSubmit={submit} noValidate>
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
              </form>
              {noted !== null && (
                <p
                  class={chain.notedAt === null ? 'notice notice-alarm' : 'notice notice-good'}
                  role="status"
                >
                  {chain.notedAt === null ? words.notedMissing : words.notedFound(chain.notedAt)}
                </p>
              )}
            </details>
          )}
        </section>
      )}
    </ResourceView>
  );
}

function Verdict({ chain }: { chain: AuditChain }) {
  if (chain.brokenAt !== null) {
    return (
      <p class="notice notice-alarm" role="alert">
        <strong>{words.broken}.</strong> {words.brokenWhy(chain.brokenAt)}
      </p>
    );
  }
  return (
    <p class="chain-whole">
      <strong>
        <span aria-hidden="true">✓ </span>
        {words.intact}.
      </strong>{' '}
      {chain.entries === 0 ? words.empty : words.intactWhy(chain.entries)}
    </p>
  );
}

async function copy(hash: string): Promise<void> {
  await navigator.clipboard.writeText(hash);
  announce(words.copied);
}
