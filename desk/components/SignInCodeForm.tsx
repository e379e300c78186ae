import { useState } from 'preact/hooks';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { client } from '../stores/client.ts';
import { finishSignIn } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { TextField } from './TextField.tsx';

/** The second half of a sign-in: a code of the authenticator, or a backup code when the phone is gone. */
export function SignInCodeForm({ back }: { back: () => void }) {
  const [code, setCode] = useState('');
  const [backup, setBackup] = useState(false);
  const submit = useSubmit();

  async function send(): Promise<void> {
    const typed = backup ? code.trim() : code.replace(/\D/g, '');
    const right = backup ? /^\w{5}-?\w{5}$/.test(typed) : typed.length === 6;
    const errors = right
      ? []
      : [{ field: 'sign-in-code', sentence: backup ? text.signIn.backupMissing : text.signIn.codeMissing }];
    await submit.run(errors, async () => {
      if (backup) await client.useBackupCode(typed);
      else await client.confirmSecondFactor(typed);
      await finishSignIn();
    });
  }

  return (
    <>
      <SubmitForm submit={submit} label={text.signIn.submit} send={() => void send()}>
        <TextField
          id="sign-in-code"
          label={backup ? text.signIn.backupCode : text.signIn.code}
          hint={backup ? text.signIn.backupHint : text.signIn.codeHint}
          autocomplete="one-time-code"
          value={code}
          onChange={setCode}
          errors={submit.errors}
        />
      </SubmitForm>
      <div class="button-row">
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            setBackup(!backup);
            setCode('');
          }}
        >
          {backup ? text.signIn.useCode : text.signIn.useBackup}
        </button>
        <button type="button" class="button-quiet" onClick={back}>
          {text.common.back}
        </button>
      </div>
    </>
  );
}
