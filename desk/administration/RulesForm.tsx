import { useState } from 'preact/hooks';
import type {
  AdministeredSettings,
  WorkRules,
} from '../../api-client/contract/desk/administration-settings.ts';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.rules;
const NUMBERS = [
  ['sayWorkingDays', 0, 30],
  ['entryMaximumDays', 1, 366],
  ['identityQuota', 1, 500],
  ['retentionDays', 30, 3650],
  ['sessionHours', 1, 24],
  ['idleMinutes', 5, 480],
  ['signInDays', 7, 365],
] as const;

/** How the desk works: publication, age of what is entered by hand, quota, retention, second factor. */
export function RulesForm(props: { rules: AdministeredSettings['rules']; reload: () => Promise<unknown> }) {
  const [changed, setChanged] = useState<Partial<WorkRules>>({});
  const values = { ...props.rules.values, ...changed };
  const change = (part: Partial<WorkRules>) => setChanged({ ...changed, ...part });
  const submit = useSubmit(props.reload);

  async function send(): Promise<void> {
    const errors = NUMBERS.flatMap(([key, least, most]) => {
      const right = Number.isInteger(values[key]) && values[key] >= least && values[key] <= most;
      return right ? [] : [{ field: `rules-${key}`, sentence: words.between(words[key], least, most) }];
    });
    const { version } = props.rules;
    if (!(await submit.run(errors, () => client.changeRules({ version, values })))) return;
    setChanged({});
    announce(text.admin.saved(words.title));
    await props.reload();
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
        {NUMBERS.map(([key]) => (
          <TextField
            key={key}
            id={`rules-${key}`}
            label={words[key]}
            hint={words.hints[key]}
            type="number"
            value={Number.isNaN(values[key]) ? '' : String(values[key])}
            onChange={(value) => change({ [key]: value === '' ? Number.NaN : Number(value) })}
            errors={submit.errors}
          />
        ))}
        <SelectField
          id="rules-batch"
          label={words.batch}
          value={values.publicationBatch}
          options={Object.entries(words.batches).map(([value, label]) => ({ value, label }))}
          onChange={(batch) => change({ publicationBatch: batch as WorkRules['publicationBatch'] })}
        />
        <SelectField
          id="rules-duty"
          label={words.duty}
          hint={words.dutyHint}
          value={values.secondFactorDuty}
          options={Object.entries(words.duties).map(([value, label]) => ({ value, label }))}
          onChange={(duty) => change({ secondFactorDuty: duty as WorkRules['secondFactorDuty'] })}
        />
      </SubmitForm>
    </section>
  );
}
