import { useState } from 'preact/hooks';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { ChangesMeanwhile } from './ChangesMeanwhile.tsx';
import { entryWords, withWords } from './entry-words.ts';
import { outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** Why an entry was refused, what the officer wrote, and what she can do: change it, send it all the same, or take it back. */
export function MendEntry(props: { entry: OutboxEntry; version: number; stateNow: string }) {
  const { entry, version } = props;
  const { action, problem } = entry;
  const wrote = entryWords(action);
  const id = `mend-${entry.key}`;
  const [words, setWords] = useState(wrote?.words ?? '');
  const [choices, setChoices] = useState<Choices>({});
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const gate = useGate(wrote?.gated ? words : '');
  const label = text.outbox.action[action.name];
  const conflict = problem?.code === 'changed_meanwhile';
  const impossible = problem?.code === 'not_possible_now' || problem?.code === 'not_found';

  async function send(): Promise<void> {
    setErrors([]);
    setFailure(null);
    try {
      if (!wrote) return await outbox.mend(entry, version, null);
      let gated: GatedText = { text: words.trim(), decisions: [] };
      if (wrote.gated) {
        const read = await readGated({ field: id, label, gate, choices });
        if ('error' in read) return setErrors([read.error]);
        gated = read.gated;
      }
      await outbox.mend(entry, version, withWords(action, gated));
    } catch (error) {
      setFailure(error);
    }
  }

  return (
    <div class="mend">
      <div class="notice notice-alarm" role="alert">
        {conflict ? (
          <ChangesMeanwhile changes={problem.changes ?? []} stateNow={props.stateNow} />
        ) : (
          <p>{impossible ? text.outbox.gone : problem?.title}</p>
        )}
      </div>
      <ErrorSummary errors={errors} />
      {failure !== null && <Failure error={failure} />}
      {wrote && (
        <GatedField
          id={id}
          label={label}
          hint=""
          value={words}
          choices={choices}
          gate={gate}
          onChange={setWords}
          onChoices={setChoices}
          errors={errors}
          rows={3}
        />
      )}
      <p class="button-row">
        {!impossible && (
          <button type="button" class="button" onClick={() => void send()}>
            {conflict ? text.outbox.sendAnyway : text.outbox.retry}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => void outbox.discard(entry)}>
          {text.outbox.discard}
        </button>
      </p>
    </div>
  );
}
