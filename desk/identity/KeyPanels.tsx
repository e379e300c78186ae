import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import { useDesk } from '../components/desk-context.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { ChangePanel } from './ChangePanel.tsx';
import { DrillPanel } from './DrillPanel.tsx';
import { KeyListFacts } from './KeyListFacts.tsx';
import { KeyRow } from './KeyRow.tsx';
import type { KeyActions } from './key-task.ts';

interface Props {
  status: KeyStatus;
  actions: KeyActions;
}

/** The instance's keys at rest: the list, one's own key, whose keys open, who waits, the change under way, the drill. */
export function KeyPanels({ status, actions }: Props) {
  const { me } = useDesk();
  return (
    <div class="key-panels">
      {status.change && <ChangePanel status={status} change={status.change} actions={actions} />}
      <ListPanel status={status} actions={actions} />
      {me.role === 'verifier' && <MyKey status={status} actions={actions} />}
      {status.keyList && <Verifiers status={status} actions={actions} />}
      <Waiting status={status} actions={actions} />
      {status.keyList && <DrillPanel status={status} actions={actions} />}
    </div>
  );
}

function ListPanel({ status, actions }: Props) {
  const { reference } = useDesk();
  const { keyList, waiting } = status;
  const verifierKeys = waiting.map(({ keyId, publicKey }) => ({
    keyId,
    kind: 'verifier' as const,
    publicKey,
  }));
  const { regencyName } = reference.instance;
  return (
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
            onClick={() => actions.begin({ type: 'setUpRecovery', verifierKeys, regencyName })}
          >
            {text.keys.setUp}
          </button>
        </>
      )}
    </section>
  );
}

function MyKey({ status, actions }: Props) {
  const { mine, waiting } = status;
  const make = () => actions.begin({ type: 'makeKey' });
  const state = !mine ? text.keys.mineNone : mine.listed ? text.keys.mineListed : text.keys.mineWaiting;
  const isReplaced = waiting.some((key) => key.mine && key.replaces);
  return (
    <section class="panel">
      <h2>{text.keys.mineTitle}</h2>
      <p>{state}</p>
      {mine && <p class="hint code">{mine.keyId}</p>}
      {!mine && (
        <button type="button" class="button" onClick={make}>
          {text.keys.make}
        </button>
      )}
      {mine?.listed && !isReplaced && (
        <>
          <p class="hint">{text.keys.replaceHint}</p>
          <button type="button" class="button-quiet" onClick={make}>
            {text.keys.replace}
          </button>
        </>
      )}
    </section>
  );
}

function Verifiers({ status, actions }: Props) {
  const { me } = useDesk();
  const { verifiers, change, total } = status;
  const words = text.keys;
  return (
    <section class="panel">
      <h2>{words.verifiersTitle}</h2>
      <ul class="plain-list">
        {verifiers.map(({ keyId, accountName, missing }) => (
          <KeyRow
            key={keyId}
            name={accountName}
            keyId={keyId}
            note={missing === 0 ? words.opensAll : words.missing(missing, total)}
          >
            {missing > 0 && me.role === 'verifier' && change?.newKey?.keyId !== keyId && (
              <button
                type="button"
                class="button-quiet"
                onClick={() => actions.begin({ type: 'move', toKeyId: keyId, source: 'recovery' })}
              >
                {words.complete}
              </button>
            )}
            {!change && verifiers.length > 1 && (
              <button
                type="button"
                class="button-quiet"
                aria-disabled={actions.busy}
                onClick={() =>
                  void actions.send(
                    () => client.proposeKeyChange({ kind: 'remove', oldKeyId: keyId }),
                    words.change.done.proposed,
                  )
                }
              >
                {words.proposeOut}
              </button>
            )}
          </KeyRow>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ status, actions }: Props) {
  const { waiting, keyList, change } = status;
  const words = text.keys;
  return (
    <section class="panel">
      <h2>{words.waitingTitle}</h2>
      {waiting.length === 0 && <p class="hint">{words.waitingNone}</p>}
      <ul class="plain-list">
        {waiting.map(({ keyId, accountName, replaces }) => (
          <KeyRow
            key={keyId}
            name={accountName}
            keyId={keyId}
            note={replaces ? words.waitingReplaces : undefined}
          >
            {keyList && !change && (
              <button
                type="button"
                class="button"
                aria-disabled={actions.busy}
                onClick={() =>
                  void actions.send(
                    () => client.proposeKeyChange({ kind: 'take_in', newKeyId: keyId }),
                    words.change.done.proposed,
                  )
                }
              >
                {words.proposeIn}
              </button>
            )}
          </KeyRow>
        ))}
      </ul>
    </section>
  );
}
