import { useState } from 'preact/hooks';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { useDesk } from '../components/desk-context.ts';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { loadSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { BackupCodes } from './BackupCodes.tsx';
import { SecondFactorSetup } from './SecondFactorSetup.tsx';

const words = text.ownAccount;

/** One's own second factor: set it up, renew the backup codes, take it off. */
export function SecondFactorPanel() {
  const { me } = useDesk();
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<string[]>([]);
  const submit = useSubmit();
  const missing = () => (password ? [] : [{ field: 'factor-password', sentence: words.presentMissing }]);

  async function renew(): Promise<void> {
    await submit.run(missing(), async () => {
      setCodes((await client.renewBackupCodes(password)).backupCodes);
      setPassword('');
    });
  }

  async function stop(): Promise<void> {
    if (!(await submit.run(missing(), () => client.stopSecondFactor(password)))) return;
    announce(words.factorStopped);
    await loadSession();
  }

  return (
    <section class="panel">
      <h2>{text.accounts.secondFactor}</h2>
      <p class="hint">{words.factorHint}</p>
      {me.secondFactor ? (
        <>
          <p class="notice notice-good">{words.factorOn}</p>
          {codes.length > 0 && <BackupCodes codes={codes} />}
          <SubmitForm submit={submit} label={words.renewCodes} send={() => void renew()}>
            <TextField
              id="factor-password"
              label={words.present}
              type="password"
              autocomplete="current-password"
              value={password}
              onChange={setPassword}
              errors={submit.errors}
            />
          </SubmitForm>
          <button type="button" class="button-quiet" onClick={() => void stop()}>
            {words.stopFactor}
          </button>
        </>
      ) : (
        <SecondFactorSetup
          done={() => {
            announce(words.factorOn);
            void loadSession();
          }}
        />
      )}
      <p class="hint">{words.passkeys}</p>
    </section>
  );
}
