import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { addOpen311Target } from '../../api-client/contract/desk/outward.ts';
import { ProblemError } from '../../api-client/index.ts';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { outwardText } from '../text/outward-text.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = outwardText.targets;
const EMPTY = { name: '', address: '', jurisdictionId: '', apiKey: '' };

/** One more system that complaints may be forwarded to; the server reads it before it keeps it. */
export function Open311TargetForm({ reload }: { reload: () => Promise<unknown> }) {
  const [values, setValues] = useState(EMPTY);
  const submit = useSubmit();
  const addressWrong = { field: 'target-address', sentence: words.addressWrong };
  // The server alone knows which networks are the regency's own.
  const refused = submit.failure instanceof ProblemError && submit.failure.code === 'invalid_body';
  const shown = refused ? { ...submit, failure: null, errors: [addressWrong] } : submit;
  const field = (name: keyof typeof EMPTY) => ({
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    errors: shown.errors,
  });

  async function send(): Promise<void> {
    const body = {
      name: values.name.trim(),
      address: values.address.trim(),
      jurisdictionId: values.jurisdictionId.trim() || null,
      apiKey: values.apiKey.trim() || null,
    };
    const errors = [
      ...(body.name.length >= 3 ? [] : [{ field: 'target-name', sentence: words.nameWrong }]),
      ...(v.is(addOpen311Target.entries.address, body.address) ? [] : [addressWrong]),
    ];
    if (!(await submit.run(errors, () => client.addOpen311Target(body)))) return;
    announce(words.added(body.name));
    setValues(EMPTY);
    await reload();
  }

  return (
    <section class="panel">
      <h2>{words.add}</h2>
      <SubmitForm submit={shown} label={words.add} send={() => void send()}>
        <TextField id="target-name" label={words.name} hint={words.nameHint} {...field('name')} />
        <TextField id="target-address" label={words.address} hint={words.addressHint} {...field('address')} />
        <TextField
          id="target-jurisdiction"
          label={words.jurisdiction}
          hint={words.jurisdictionHint}
          {...field('jurisdictionId')}
        />
        <TextField id="target-key" label={words.key} hint={words.keyHint} {...field('apiKey')} />
        <p class="hint">{words.reading}</p>
      </SubmitForm>
    </section>
  );
}
