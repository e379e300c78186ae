import { useState } from 'preact/hooks';
import type { SocialCriteria } from '../../api-client/contract/public/criteria.ts';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { refreshReference } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { CheckField } from './CheckField.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.criteria;
const CHECKS = ['photo', 'ownExperience', 'language'] as const;

/** What a chat or a post on a social page must have to count; everybody reads it. */
export function CriteriaForm(props: { criteria: SocialCriteria; reload: () => Promise<unknown> }) {
  const [before, setBefore] = useState(props.criteria);
  const [values, setValues] = useState(props.criteria);
  const [days, setDays] = useState(
    props.criteria.withinDays === null ? '' : String(props.criteria.withinDays),
  );
  const submit = useSubmit(async () => {
    setBefore((await client.administeredSettings()).criteria);
  });

  async function send(): Promise<void> {
    const withinDays = days.trim() === '' ? null : Number(days);
    const wrong =
      withinDays !== null && !(Number.isInteger(withinDays) && withinDays >= 1 && withinDays <= 366);
    const errors = wrong ? [{ field: 'criteria-withinDays', sentence: words.withinDaysWrong }] : [];
    const after = { ...values, withinDays };
    if (!(await submit.run(errors, () => client.changeCriteria({ before, after })))) return;
    setBefore(after);
    announce(text.admin.saved(words.title));
    await props.reload();
    await refreshReference();
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
        <p>{words.place}</p>
        {CHECKS.map((key) => (
          <CheckField
            key={key}
            id={`criteria-${key}`}
            label={words[key]}
            {...(key === 'language' ? { hint: words.languageHint } : {})}
            checked={values[key]}
            onChange={(checked) => setValues({ ...values, [key]: checked })}
          />
        ))}
        <TextField
          id="criteria-withinDays"
          label={words.withinDays}
          hint={words.withinDaysHint}
          type="number"
          value={days}
          onChange={setDays}
          errors={submit.errors}
        />
      </SubmitForm>
    </section>
  );
}
