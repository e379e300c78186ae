import type { TextSpan } from '../../api-client/contract/desk/text-span.ts';
import { text } from '../text/id.ts';
import { type Choice, type Choices, spanKeys, validChoice } from '../text-decisions/decisions.ts';

const AROUND = 28;

/** One decision per span, each with its words, what it is, and why it was found. */
export function SpanDecisions(props: {
  id: string;
  text: string;
  spans: TextSpan[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  const keys = spanKeys(props.text, props.spans);
  const choose = (key: string, choice: Choice) => props.onChoices({ ...props.choices, [key]: choice });
  const open = props.spans.findIndex((span, index) => !validChoice(span, props.choices[keys[index] ?? '']));
  const maskAll = () =>
    props.onChoices({ ...props.choices, ...Object.fromEntries(keys.map((key) => [key, 'mask'])) });
  return (
    <fieldset class="decisions">
      <legend>{text.gate.legend}</legend>
      {props.spans.length > 1 && (
        <button type="button" class="button-quiet" onClick={maskAll}>
          {text.gate.maskAll}
        </button>
      )}
      <ol>
        {props.spans.map((span, index) => {
          const key = keys[index] ?? '';
          const choice = props.choices[key];
          const name = `${props.id}-span-${index}`;
          return (
            <li key={key} class={validChoice(span, choice) ? 'decision' : 'decision decision-open'}>
              <p class="decision-words">
                …{props.text.slice(Math.max(0, span.start - AROUND), span.start)}
                <mark class={`span span-${span.severity}`}>{props.text.slice(span.start, span.end)}</mark>
                {props.text.slice(span.end, span.end + AROUND)}…
              </p>
              <p class="hint">
                <strong>{text.span[span.type]}</strong>
                {span.severity === 'hard_stop' ? ` · ${text.gate.hardStop}` : ''} · {span.reason}
              </p>
              <div
                class="decision-choices"
                role="radiogroup"
                aria-label={props.text.slice(span.start, span.end)}
              >
                {(['mask', 'keep'] as const)
                  .filter((action) => validChoice(span, action))
                  .map((action) => (
                    <label key={action} class="pill">
                      <input
                        type="radio"
                        name={name}
                        checked={choice === action}
                        aria-keyshortcuts={index === open ? (action === 'mask' ? 'S' : 'B') : undefined}
                        onChange={() => choose(key, action)}
                      />
                      {text.gate[action]}
                    </label>
                  ))}
              </div>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
