import { useState } from 'preact/hooks';
import type { Account } from '../../api-client/contract/desk/account.ts';
import { AccountDialog } from '../accounts/AccountDialog.tsx';
import { CreateAccountForm } from '../accounts/CreateAccountForm.tsx';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Staff accounts: who may come in, as what, how safely, and who no longer. */
export function Accounts() {
  const { me, names, timeZone } = useDesk();
  const { state, reload } = useResource('accounts', client.accounts);
  const [openId, setOpenId] = useState<string | null>(null);

  function safety(account: Account): string {
    if (!account.active) return text.accounts.inactive;
    if (account.oneTimeUntil) return text.accounts.waiting(formatInstant(account.oneTimeUntil, timeZone));
    return account.secondFactor ? text.accounts.withFactor : text.accounts.withoutFactor;
  }

  return (
    <>
      <h1 tabIndex={-1}>{text.accounts.title}</h1>
      <p class="lead">{text.accounts.lead}</p>
      <ResourceView state={state} reload={reload}>
        {({ accounts, strangers }) => {
          const open = accounts.find(({ accountId }) => accountId === openId);
          return (
            <>
              <ul class="accounts">
                {accounts.map((account) => (
                  <li key={account.accountId} class={account.active ? 'account' : 'account account-inactive'}>
                    <div>
                      <strong>{account.name}</strong>
                      <span class="hint block">{account.email}</span>
                    </div>
                    <div>
                      {text.role[account.role]}
                      {account.agencyCode && (
                        <span class="hint block">{names.agency(account.agencyCode)}</span>
                      )}
                    </div>
                    <div>
                      {safety(account)}
                      {account.sessions > 0 && (
                        <span class="hint block">{text.accounts.sessionCount(account.sessions)}</span>
                      )}
                      {account.failedSignIns > 0 && (
                        <span class="hint block">{text.accounts.failed(account.failedSignIns)}</span>
                      )}
                    </div>
                    {account.accountId === me.accountId ? (
                      <a class="button-quiet" href="/akun-saya">
                        {text.ownAccount.title}
                      </a>
                    ) : (
                      account.active && (
                        <button
                          type="button"
                          class="button-quiet"
                          onClick={() => setOpenId(account.accountId)}
                        >
                          {text.accounts.manage}
                          <span class="unseen"> {account.name}</span>
                        </button>
                      )
                    )}
                  </li>
                ))}
              </ul>
              {strangers > 0 && <p class="hint">{text.accounts.strangers(strangers)}</p>}
              {open && <AccountDialog account={open} close={() => setOpenId(null)} reload={reload} />}
            </>
          );
        }}
      </ResourceView>
      <CreateAccountForm created={reload} />
    </>
  );
}
