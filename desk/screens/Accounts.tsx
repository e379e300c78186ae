import { useState } from 'preact/hooks';
import type { Account } from '../../api-client/contract/desk/account.ts';
import { CreateAccountForm } from '../accounts/CreateAccountForm.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Staff accounts: who may come in, as what, and who no longer. */
export function Accounts() {
  const { me, names } = useDesk();
  const { state, reload } = useResource('accounts', client.accounts);
  const [leaving, setLeaving] = useState<Account | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function deactivate(account: Account): Promise<void> {
    setFailure(null);
    try {
      await client.deactivateAccount(account.accountId);
      setLeaving(null);
      announce(text.accounts.deactivated(account.name));
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }

  return (
    <>
      <h1 tabIndex={-1}>{text.accounts.title}</h1>
      <p class="lead">{text.accounts.lead}</p>
      <ResourceView state={state} reload={reload}>
        {({ accounts }) => (
          <ul class="accounts">
            {accounts.map((account) => (
              <li key={account.accountId} class={account.active ? 'account' : 'account account-inactive'}>
                <div>
                  <strong>{account.name}</strong>
                  <span class="hint block">{account.email}</span>
                </div>
                <div>
                  {text.role[account.role]}
                  {account.agencyCode && <span class="hint block">{names.agency(account.agencyCode)}</span>}
                </div>
                <div>{account.active ? text.accounts.active : text.accounts.inactive}</div>
                {account.accountId === me.accountId ? (
                  <span class="hint">{text.accounts.you}</span>
                ) : (
                  account.active && (
                    <button type="button" class="button-quiet" onClick={() => setLeaving(account)}>
                      {text.accounts.deactivate}
                      <span class="unseen"> {account.name}</span>
                    </button>
                  )
                )}
              </li>
            ))}
          </ul>
        )}
      </ResourceView>
      <CreateAccountForm created={reload} />
      {leaving && (
        <Dialog title={text.accounts.deactivate} close={() => setLeaving(null)}>
          <p>{text.accounts.deactivateSure(leaving.name)}</p>
          {failure !== null && <Failure error={failure} />}
          <button type="button" class="button button-danger" onClick={() => void deactivate(leaving)}>
            {text.accounts.deactivate}
          </button>
        </Dialog>
      )}
    </>
  );
}
