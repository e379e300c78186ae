import { useEffect } from 'preact/hooks';
import type { Duty } from '../../api-client/contract/desk/account.ts';
import { PasswordForm } from '../accounts/PasswordForm.tsx';
import { SecondFactorSetup } from '../accounts/SecondFactorSetup.tsx';
import { loadSession, signOut } from '../stores/session.ts';
import { text } from '../text/id.ts';

const words = text.ownAccount;

/** Before anything else: a password of one's own, or the second factor one's role must have. */
export function FirstDuty({ duty }: { duty: Duty }) {
  useEffect(() => {
    document.title = `${words.duty[duty].title} · ${text.product}`;
    document.querySelector('h1')?.focus();
  }, [duty]);
  const done = () => void loadSession();
  return (
    <main class="alone">
      <div class="card">
        <h1 tabIndex={-1}>{words.duty[duty].title}</h1>
        <p class="hint">{words.duty[duty].lead}</p>
        {duty === 'password' ? <PasswordForm done={done} /> : <SecondFactorSetup done={done} />}
      </div>
      <p>
        <button type="button" class="button-quiet" onClick={() => void signOut()}>
          {text.signIn.signOut}
        </button>
      </p>
    </main>
  );
}
