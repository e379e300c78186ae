import { useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { SecondFactorStarted } from '../../api-client/contract/desk/account.ts';
import { CopyText } from '../administration/CopyText.tsx';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { TextField } from '../components/TextField.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { BackupCodes } from './BackupCodes.tsx';

const words = text.ownAccount;

/** Password, then the QR and the backup codes, then a first code that proves the authenticator has the secret. */
export function SecondFactorSetup({ done }: { done: () => unknown }) {
  const [password, setPassword] = useState('');
  const [started, setStarted] = useState<SecondFactorStarted | null>(null);
  const [code, setCode] = useState('');
  const starting = useSubmit();
  const confirming = useSubmit();

  async function start(): Promise<void> {
    const errors = password ? [] : [{ field: 'factor-password', sentence: words.presentMissing }];
    await starting.run(errors, async () => {
      setStarted(await client.startSecondFactor(password));
      setPassword('');
    });
  }

  async function confirm(): Promise<void> {
    const typed = code.replace(/\D/g, '');
    const errors = typed.length === 6 ? [] : [{ field: 'factor-code', sentence: words.codeMissing }];
    if (await confirming.run(errors, () => client.confirmSecondFactor(typed))) done();
  }

  if (!started) {
    return (
      <SubmitForm submit={starting} label={words.startFactor} send={() => void start()}>
        <TextField
          id="factor-password"
          label={words.present}
          type="password"
          autocomplete="current-password"
          value={password}
          onChange={setPassword}
          errors={starting.errors}
        />
      </SubmitForm>
    );
  }
  const secret = new URL(started.uri).searchParams.get('secret') ?? '';
  return (
    <ol class="factor-steps">
      <li>
        <p>{words.scan}</p>
        <img
          class="qr"
          alt={words.qrAlt}
          width={220}
          height={220}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(started.uri, { border: 4 }))}`}
        />
        <CopyText label={words.secret} value={secret} />
      </li>
      <li>
        <BackupCodes codes={started.backupCodes} />
      </li>
      <li>
        <SubmitForm submit={confirming} label={words.confirm} send={() => void confirm()}>
          <TextField
            id="factor-code"
            label={words.firstCode}
            autocomplete="one-time-code"
            value={code}
            onChange={setCode}
            errors={confirming.errors}
          />
        </SubmitForm>
      </li>
    </ol>
  );
}
