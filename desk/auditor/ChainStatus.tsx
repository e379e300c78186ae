import type { AuditChain } from '../../api-client/contract/desk/audit.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { NotedHash } from './NotedHash.tsx';

const words = text.audit.chain;

/** Whether the log is still what was written; and its last hash to be noted outside. */
export function ChainStatus() {
  const { state, reload } = useResource('audit chain', () => client.verifyAudit());
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
              <NotedHash />
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
