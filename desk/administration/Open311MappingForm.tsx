import { useState } from 'preact/hooks';
import type { Open311Target } from '../../api-client/contract/desk/outward.ts';
import { useDesk } from '../components/desk-context.ts';
import { SelectField } from '../components/SelectField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { outwardText } from '../text/outward-text.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = outwardText.targets;

/** Which service of another system each category is; what is never shown singly is not offered. */
export function Open311MappingForm(props: { target: Open311Target; reload: () => Promise<unknown> }) {
  const { targetId, version, name, services, mapping } = props.target;
  const { categories } = useDesk().reference;
  const [chosen, setChosen] = useState<Record<string, string>>(mapping);
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
    const body = { targetId, version, mapping: Object.fromEntries(pairs) };
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
        {sendable.map(({ code, name: category }) => (
          <SelectField
            key={code}
            id={`mapping-${targetId.slice(0, 8)}-${code}`}
            label={category.id}
            value={chosen[code] ?? ''}
            options={[
              { value: '', label: words.notSent },
              ...services.map((service) => ({
                value: service.code,
                label: service.asksMore ? words.asksMore(service.name) : service.name,
                disabled: service.asksMore,
              })),
            ]}
            onChange={(service) => setChosen({ ...chosen, [code]: service })}
          />
        ))}
      </SubmitForm>
    </details>
  );
}
