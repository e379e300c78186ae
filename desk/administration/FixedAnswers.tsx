import type {
  FixedAnswers as Fixed,
  OutsideAttribute,
} from '../../api-client/contract/desk/outward-attributes.ts';
import { AttributeField } from '../components/AttributeField.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { outwardText } from '../text/outward-text.ts';

const words = outwardText.attributes;

/** What a service asks beside the text, each to be answered once for all or left to verifiers. */
export function FixedAnswers(props: {
  id: string;
  category: string;
  targetId: string;
  serviceCode: string;
  /** As it was read when it was mapped; asked there when it was not. */
  known: OutsideAttribute[] | undefined;
  fixed: Fixed;
  onChange: (fixed: Fixed) => void;
}) {
  const { targetId, serviceCode, known, fixed } = props;
  const { state, reload } = useResource(`open311-definition/${targetId}/${serviceCode}`, async () =>
    known ? { attributes: known } : await client.open311Definition({ targetId, serviceCode }),
  );
  return (
    <ResourceView state={state} reload={reload}>
      {({ attributes }) => (
        <fieldset class="entry-questions">
          <legend>{words.fixedTitle(props.category)}</legend>
          <p class="hint">{words.fixedHint}</p>
          {attributes
            .map((attribute, place) => ({ attribute, id: `${props.id}-${place}` }))
            .filter(({ attribute }) => attribute.asked)
            .map(({ attribute, id }) => (
              <AttributeField
                key={attribute.code}
                id={id}
                attribute={attribute}
                label={attribute.required ? words.required(attribute.description) : attribute.description}
                hint={attribute.hint ?? undefined}
                none={attribute.required ? words.byVerifier : words.byVerifierMaybe}
                values={fixed[attribute.code] ?? []}
                onChange={(values) => {
                  const { [attribute.code]: _before, ...others } = fixed;
                  props.onChange(values.length === 0 ? others : { ...others, [attribute.code]: values });
                }}
                errors={[]}
              />
            ))}
        </fieldset>
      )}
    </ResourceView>
  );
}
