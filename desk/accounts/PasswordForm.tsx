import { useState } from 'preact/hooks';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { TextField } from '../components/TextField.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

const words = text.ownAccount;

/** A password of one's own in place of the present one. */
export function PasswordForm({ done }: { done: () => unknown }) {
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const submit = useSubmit();

  async function send(): Promise<void> {
    const errors = [
      ...(present ? [] : [{ field: 'password-present', sentence: words.presentMissing }]),
      ...(password.length >= 12 ? [] : [{ field: 'password-new', sentence: text.accounts.passwordShort }]),
      ...(password && password === present ? [{ field: 'password-new', sentence: words.passwordSame }] : []),
      ...(password === again ? [] : [{ field: 'password-again', sentence: words.passwordDiffers }]),
    ];
    if (!(await submit.run(errors, () => client.changePassword(present, password)))) return;
    setPresent('');
    setPassword('');
    setAgain('');
    done();
  }

  return (
    <SubmitForm submit={submit} label={words.changePassword} send={() => void send()}>
      <TextField
        id="password-present"
        label={words.present}
        type="password"
        autocomplete="current-password"
        value={present}
        onChange={setPresent}
        errors={submit.errors}
      />
      <TextField
        id="password-new"
        label={words.newPassword}
        hint={words.newHint}
        type="password"
        autocomplete="new-password"
        value={password}
        onChange={setPassword}
        errors={submit.errors}
      />
      <TextField
        id="password-again"
        label={words.again}
        type="password"
        autocomplete="new-password"
        value={again}
        onChange={setAgain}
        errors={submit.errors}
      />
    </SubmitForm>
  );
}
