import { useState } from 'preact/hooks';
import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import { useDesk } from '../components/desk-context.ts';
import { SelectField } from '../components/SelectField.tsx';
import { formatInstant } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import type { KeyActions } from './key-task.ts';

/** When the paper in the safe was last proved good, and the way to prove it again. */
export function DrillPanel({ status, actions }: { status: KeyStatus; actions: KeyActions }) {
  const { timeZone } = useDesk();
  const [size, setSize] = useState('10');
  const words = text.keys.drill;
  const { lastDrill } = status;

  const start = () =>
    actions.send(async () => {
      const { keyId, items } = await client.drawDrillSample(Number(size));
      if (keyId === null || items.length === 0) announce(words.empty);
      else actions.begin({ type: 'drill', keyId, items });
    }, '');

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {lastDrill ? (
        <p>
          {formatInstant(lastDrill.at, timeZone)}, {lastDrill.accountName}:{' '}
          <strong>{words.last(lastDrill.opened, lastDrill.sample)}</strong>
        </p>
      ) : (
        <p>{words.never}</p>
      )}
      {lastDrill && lastDrill.opened < lastDrill.sample && <p class="notice notice-alarm">{words.failed}</p>}
      {status.total === 0 && <p class="hint">{words.empty}</p>}
      {status.total > 0 && (
        <>
          {status.drillDue && <p class="notice notice-wait">{words.due}</p>}
          <SelectField
            id="drill-size"
            label={words.size}
            value={size}
            options={Object.entries(words.sizes).map(([value, label]) => ({ value, label }))}
            onChange={setSize}
          />
          <button type="button" class="button" aria-disabled={actions.busy} onClick={() => void start()}>
            {words.start}
          </button>
        </>
      )}
    </section>
  );
}
