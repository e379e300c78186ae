import { UnreachableError } from '../../api-client/index.ts';
import { text } from '../text/id.ts';
import { type Choices, decide } from '../text-decisions/decisions.ts';
import type { Gate } from '../text-decisions/use-gate.ts';
import type { FieldError } from './ErrorSummary.tsx';
import { Failure } from './Failure.tsx';
import { SpanDecisions } from './SpanDecisions.tsx';
import { TextArea } from './TextArea.tsx';

/** A text on its way out of the door: what points to a person stands below it and waits for a decision. */
export function GatedField(props: {
  id: string;
  label: string;
  hint: string;
  value: string;
  choices: Choices;
  gate: Gate;
  onChange: (value: string) => void;
  onChoices: (choices: Choices) => void;
  errors: FieldError[];
  rows?: number;
  /** Said instead of a failure while the server cannot be reached: the text may be sent all the same. */
  unreachable?: string;
}) {
  const { gate, choices } = props;
  const waiting = gate.spans ? decide(gate.text, gate.spans, choices).undecided.length : 0;
  const laterInstead =
    props.unreachable !== undefined && gate.spans === null && gate.failure instanceof UnreachableError;
  return (
    <div class="gated">
      <TextArea
        id={props.id}
        label={props.label}
        hint={props.hint}
        value={props.value}
        onChange={props.onChange}
        errors={props.errors}
        rows={props.rows ?? 5}
        maximum={5000}
      />
      <p class={waiting > 0 ? 'gate-state gate-waiting' : 'gate-state'} role="status">
        {laterInstead ? props.unreachable : gateSentence(gate, waiting)}
      </p>
      {gate.failure !== null && gate.spans === null && !laterInstead && (
        <Failure error={gate.failure} retry={() => gate.check().catch(() => null)} />
      )}
      {gate.spans && gate.spans.length > 0 && (
        <SpanDecisions
          id={props.id}
          text={gate.text}
          spans={gate.spans}
          choices={choices}
          onChoices={props.onChoices}
        />
      )}
    </div>
  );
}

function gateSentence(gate: Gate, waiting: number): string {
  if (gate.spans === null) return gate.failure === null ? text.gate.checking : text.gate.failed;
  if (gate.text === '') return '';
  if (gate.spans.length === 0) return text.gate.clean;
  return waiting > 0 ? text.gate.waiting(waiting) : text.gate.decided;
}
