import { useState } from 'preact/hooks';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { type AccountFacts, AccountFields, factsToSend, missingFacts } from './AccountFields.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';

const empty: AccountFacts = { name: '', role: 'agencyOfficer', agencyCode: '' };

/** Makes an account; its one-time password is shown here, once. */
export function CreateAccountForm({ created }: { created: () => Promise<unknown> }) {
  const [values, setValues] = useState(empty);
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<{ name: string; password: string } | null>(null);
  const submit = useSubmit();

  async function send(): Promise<void> {
    const errors = missingFacts(values);
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) {
      errors.push({ field: 'account-email', sentence: text.accounts.emailMissing });
    }
    await submit.run(errors, async () => {
      const added = await client.createAccount({ ...factsToSend(values), email: email.trim() });
      setMade({ name: added.account.name, password: added.oneTimePassword ?? '' });
      announce(text.accounts.created(added.account.name));
      setValues(empty);
      setEmail('');
      await created();
    });
  }

  return (
    <section class="panel narrow">
      <h2>{text.accounts.create}</h2>
      {made && <OneTimePassword name={made.name} password={made.password} />}
      <SubmitForm submit={submit} label={text.accounts.create} send={() => void send()}>
        <AccountFields
          values={values}
          change={(part) => setValues({ ...values, ...part })}
          errors={submit.errors}
        />
        <TextField
          id="account-email"
          label={text.accounts.email}
          type="email"
          value={email}
          onChange={setEmail}
          errors={submit.errors}
        />
      </SubmitForm>
    </section>
  );
}
