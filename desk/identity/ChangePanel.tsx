import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import type { KeyChange } from '../../api-client/contract/desk/key-changes.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { KeyRow } from './KeyRow.tsx';
import type { KeyActions } from './key-task.ts';
import { MoveProgress } from './MoveProgress.tsx';

interface Props {
  status: KeyStatus;
  change: KeyChange;
  actions: KeyActions;
}

/** The one change under way, at the step where it stands: a second person, the recovery key, moving the wrapped keys. */
export function ChangePanel({ status, change, actions }: Props) {
  const { timeZone } = useDesk();
  const words = text.keys.change;
  const step = change.listed ? 3 : change.approvedBy === null ? 1 : 2;
  return (
    <section class="panel key-change">
      <h2>{words.title}</h2>
      <p>{words.kind[change.kind](change.accountName)}</p>
      <ul class="plain-list">
        <KeyRow name={change.accountName} keyId={change.newKey?.keyId ?? change.oldKeyId ?? ''} />
      </ul>
      <ol class="key-steps">
        {words.steps.slice(0, change.newKey ? 4 : 3).map((name, index) => (
          <li
            key={name}
            class={index < step ? 'done' : ''}
            aria-current={index === step ? 'step' : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
      <p class="hint">
        {words.proposed(change.proposedBy)}, {formatInstant(change.proposedAt, timeZone)}
        {change.approvedBy !== null && ` · ${words.approved(change.approvedBy)}`}
      </p>
      {step === 1 && <SecondPerson change={change} actions={actions} />}
      {step === 2 && <Sign status={status} change={change} actions={actions} />}
      {step === 3 && <Move status={status} change={change} actions={actions} />}
      {step < 3 && (
        <button
          type="button"
          class="button-quiet"
          aria-disabled={actions.busy}
          onClick={() =>
            void actions.send(() => client.cancelKeyChange(change.changeId), words.done.cancelled)
          }
        >
          {words.cancel}
        </button>
      )}
    </section>
  );
}

function SecondPerson({ change, actions }: Omit<Props, 'status'>) {
  const words = text.keys.change;
  if (!change.mayApprove) return <p class="notice notice-wait">{words.needsSecond}</p>;
  return (
    <>
      <p class="hint">{words.approveLead}</p>
      <button
        type="button"
        class="button"
        aria-disabled={actions.busy}
        onClick={() => void actions.send(() => client.approveKeyChange(change.changeId), words.done.approved)}
      >
        {words.approve}
      </button>
    </>
  );
}

function Sign({ status, change, actions }: Props) {
  const { keyList } = status;
  if (!keyList) return null;
  const adding = change.newKey ? [{ ...change.newKey, kind: 'verifier' as const }] : [];
  const removing = change.oldKeyId ? [change.oldKeyId] : [];
  return (
    <>
      <p class="hint">{text.keys.signLead}</p>
      <button
        type="button"
        class="button"
        onClick={() => actions.begin({ type: 'signList', current: keyList, adding, removing })}
      >
        {text.keys.sign}
      </button>
    </>
  );
}

function Move({ status, change, actions }: Props) {
  const { me } = useDesk();
  const toKeyId = change.newKey?.keyId ?? '';
  const target = status.verifiers.find((key) => key.keyId === toKeyId);
  if (!target) return null;
  // Who replaces her own key may still have the old one.
  const hasOther = status.mine !== null && (status.mine.keyId !== toKeyId || change.kind === 'rotate');
  const words = text.keys.change;
  return (
    <>
      <p class="hint">{words.moveLead}</p>
      <MoveProgress total={status.total} missing={target.missing} />
      {me.role === 'verifier' && (
        <p class="button-row">
          {hasOther && (
            <button
              type="button"
              class="button"
              onClick={() => actions.begin({ type: 'move', toKeyId, source: 'own' })}
            >
              {words.moveOwn}
            </button>
          )}
          <button
            type="button"
            class="button-quiet"
            onClick={() => actions.begin({ type: 'move', toKeyId, source: 'recovery' })}
          >
            {words.moveRecovery}
          </button>
        </p>
      )}
    </>
  );
}
