import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Open311Target } from '../../api-client/contract/desk/outward.ts';
import type { FixedAnswers as Fixed } from '../../api-client/contract/desk/outward-attributes.ts';
import { useDesk } from '../components/desk-context.ts';
import { SelectField } from '../components/SelectField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { outwardText } from '../text/outward-text.ts';
import { FixedAnswers } from './FixedAnswers.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = outwardText.targets;

/** Which service of another system each category is; what is never shown singly is not offered. */
export function Open311MappingForm(props: { target: Open311Target; reload: () => Promise<unknown> }) {
  const { targetId, version, name, services, mapping, definitions } = props.target;
  const { categories } = useDesk().reference;
  const [chosen, setChosen] = useState<Record<string, string>>(mapping);
  const [fixed, setFixed] = useState<Record<string, Fixed>>(props.target.fixed);
  const submit = useSubmit(props.reload);
  const sendable = categories.filter(
    (each) =>
      !each.retired &&
      !each.sensitive &&
      !each.confidential &&
      !each.personalService &&
      each.placePrecision !== 'none',
  );

  async function send(): Promise<void> {
    const pairs = Object.entries(chosen).filter(([, code]) => code !== '');
    const answers = Object.entries(fixed).filter(
      ([category, each]) => chosen[category] && Object.keys(each).length > 0,
    );
    const body = {
      targetId,
      version,
      mapping: Object.fromEntries(pairs),
      fixed: Object.fromEntries(answers),
    };
    if (!(await submit.run([], () => client.changeOpen311Mapping(body)))) return;
    announce(words.saved(name));
    await props.reload();
  }

  return (
    <details open={Object.keys(mapping).length === 0}>
      <summary>
        {words.mapping} <span class="unseen">{name}</span>
      </summary>
      <p class="hint">{words.mappingHint}</p>
      <SubmitForm submit={submit} label={words.save} send={() => void send()}>
        {sendable.map(({ code, name: category }) => {
          const id = `mapping-${targetId.slice(0, 8)}-${code}`;
          const service = services.find((each) => each.code === chosen[code]);
          return (
            <Fragment key={code}>
              <SelectField
                id={id}
                label={category.id}
                value={chosen[code] ?? ''}
                options={[
                  { value: '', label: words.notSent },
                  ...services.map((each) => ({
                    value: each.code,
                    label: each.asksMore ? words.asksMore(each.name) : each.name,
                  })),
                ]}
                onChange={(serviceCode) => {
                  setChosen({ ...chosen, [code]: serviceCode });
                  // What was answered there is no answer here.
                  setFixed({ ...fixed, [code]: {} });
                }}
              />
              {service?.asksMore && (
                <FixedAnswers
                  key={service.code}
                  id={id}
                  category={category.id}
                  targetId={targetId}
                  serviceCode={service.code}
                  known={definitions[service.code]}
                  fixed={fixed[code] ?? {}}
                  onChange={(answers) => setFixed({ ...fixed, [code]: answers })}
                />
              )}
            </Fragment>
          );
        })}
      </SubmitForm>
    </details>
  );
}
