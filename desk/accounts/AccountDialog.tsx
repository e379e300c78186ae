import { useState } from 'preact/hooks';
import type { Account } from '../../api-client/contract/desk/account.ts';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { AccountFields, factsToSend, missingFacts } from './AccountFields.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';
import { SessionList } from './SessionList.tsx';

const words = text.accounts;

/** Everything an administrator does with somebody else's account. */
export function AccountDialog(props: {
  account: Account;
  close: () => void;
  reload: () => Promise<unknown>;
}) {
  const { account, reload } = props;
  const stored = { name: account.name, role: account.role, agencyCode: account.agencyCode ?? '' };
  const [values, setValues] = useState(stored);
  const [reason, setReason] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const changing = useSubmit(reload);
  const resetting = useSubmit(reload);
  const losing = useSubmit(reload);
  const ending = useSubmit(reload);

  async function change(): Promise<void> {
    const sent = await changing.run(missingFacts(values), () =>
      client.changeAccount(account.accountId, { before: factsToSend(stored), after: factsToSend(values) }),
    );
    if (!sent) return;
    announce(text.admin.saved(values.name));
    await reload();
  }

  async function reset(): Promise<void> {
    await resetting.run([], async () => {
      setPassword((await client.resetPassword(account.accountId)).oneTimePassword);
      await reload();
    });
  }

  async function lose(): Promise<void> {
    const errors = reason.trim().length < 5 ? [{ field: 'lost-reason', sentence: words.reasonMissing }] : [];
    if (!(await losing.run(errors, () => client.resetSecondFactor(account.accountId, reason)))) return;
    announce(words.secondFactorReset(account.name));
    await reload();
  }

  async function deactivate(): Promise<void> {
    if (!(await ending.run([], () => client.deactivateAccount(account.accountId)))) return;
    announce(words.deactivated(account.name));
    props.close();
    await reload();
  }

  return (
    <Dialog title={account.name} close={props.close} wide>
      <div class="admin-columns">
        <div>
          <h3>{words.change}</h3>
          <SubmitForm submit={changing} label={text.admin.save} send={() => void change()}>
            <AccountFields
              values={values}
              change={(part) => setValues({ ...values, ...part })}
              errors={changing.errors}
            />
          </SubmitForm>
          <h3>{words.forgotten}</h3>
          <p class="hint">{words.forgottenHint}</p>
          {password !== null && <OneTimePassword name={account.name} password={password} />}
          <SubmitForm submit={resetting} label={words.resetPassword} send={() => void reset()} />
        </div>
        <div>
          <h3>{words.sessions}</h3>
          <SessionList
            name={`sessions-${account.accountId}`}
            load={() => client.sessionsOf(account.accountId)}
            end={(sessionId) => client.endSessionsOf(account.accountId, sessionId)}
            ended={reload}
          />
          <h3>{words.secondFactor}</h3>
          {account.secondFactor ? (
            <SubmitForm submit={losing} label={words.resetSecondFactor} send={() => void lose()}>
              <TextField
                id="lost-reason"
                label={words.lostReason}
                hint={words.lostHint}
                value={reason}
                onChange={setReason}
                errors={losing.errors}
              />
            </SubmitForm>
          ) : (
            <p class="hint">{words.noSecondFactor}</p>
          )}
          <h3>{words.deactivate}</h3>
          <p class="hint">{words.deactivateSure(account.name)}</p>
          <SubmitForm submit={ending} label={words.deactivate} danger send={() => void deactivate()} />
        </div>
      </div>
    </Dialog>
  );
}
