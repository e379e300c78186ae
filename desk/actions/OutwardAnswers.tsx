import type { OutwardOffer } from '../../api-client/contract/desk/outward.ts';
import type { OutsideAttribute } from '../../api-client/contract/desk/outward-attributes.ts';
import { AttributeField } from '../components/AttributeField.tsx';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { outwardText } from '../text/outward-text.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import {
  type AnswerDraft,
  type AnswerDrafts,
  EMPTY_ANSWER,
  fieldOfAttribute,
  isTyped,
} from './outward-answers.ts';

const words = outwardText.attributes;

/** What the chosen service asks beside the brief, in its own words, and what an administrator answered once for all. */
export function OutwardAnswers(props: {
  target: OutwardOffer['targets'][number];
  drafts: AnswerDrafts;
  onChange: (drafts: AnswerDrafts) => void;
  errors: FieldError[];
}) {
  const { target, drafts } = props;
  const { attributes, fixed } = target;
  if (attributes.length === 0 && fixed.length === 0) return null;
  return (
    <fieldset class="entry-questions">
      <legend>{words.title(target.name)}</legend>
      {attributes.some(({ asked }) => asked) && <p class="hint">{words.hint}</p>}
      {attributes.map((attribute, place) =>
        attribute.asked ? (
          <Answer
            key={attribute.code}
            id={fieldOfAttribute(place)}
            attribute={attribute}
            draft={drafts[attribute.code] ?? EMPTY_ANSWER}
            onChange={(draft) => props.onChange({ ...drafts, [attribute.code]: draft })}
            errors={props.errors}
          />
        ) : (
          <p key={attribute.code} class="hint">
            {words.told(attribute.description)}
          </p>
        ),
      )}
      {fixed.map(({ description, shown }) => (
        <p key={`${description} ${shown}`} class="hint">
          {words.fixed(description, shown)}
        </p>
      ))}
    </fieldset>
  );
}

interface AnswerProps {
  id: string;
  attribute: OutsideAttribute;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  errors: FieldError[];
}

function Answer(props: AnswerProps) {
  const { id, attribute, draft, errors, onChange } = props;
  if (isTyped(attribute)) return <TypedAnswer {...props} />;
  return (
    <AttributeField
      id={id}
      attribute={attribute}
      label={labelOf(attribute)}
      hint={attribute.hint ?? undefined}
      none={words.choose}
      values={draft.values}
      onChange={(values) => onChange({ ...draft, values })}
      errors={errors}
    />
  );
}

/** Words of the verifier's own: what points to a person is looked for while she types. */
function TypedAnswer({ id, attribute, draft, errors, onChange }: AnswerProps) {
  const [value = ''] = draft.values;
  const gate = useGate(value);
  return (
    <GatedField
      id={id}
      label={labelOf(attribute)}
      hint={attribute.hint ?? words.typed}
      value={value}
      choices={draft.choices}
      gate={gate}
      onChange={(typed) => onChange({ ...draft, values: typed === '' ? [] : [typed] })}
      onChoices={(choices) => onChange({ ...draft, choices })}
      errors={errors}
      rows={attribute.datatype === 'text' ? 3 : 1}
    />
  );
}

const labelOf = ({ description, required }: OutsideAttribute): string =>
  required ? description : words.optional(description);
