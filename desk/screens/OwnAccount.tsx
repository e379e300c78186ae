import { PasswordForm } from '../accounts/PasswordForm.tsx';
import { SecondFactorPanel } from '../accounts/SecondFactorPanel.tsx';
import { SessionList } from '../accounts/SessionList.tsx';
import { SignInList } from '../accounts/SignInList.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

const words = text.ownAccount;

/** Password, second factor, sessions and sign-ins of whoever is signed in. */
export function OwnAccount() {
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <div class="admin-columns">
        <SecondFactorPanel />
        <div>
          <section class="panel">
            <h2>{words.password}</h2>
            <PasswordForm done={() => announce(words.passwordChanged)} />
          </section>
          <section class="panel">
            <h2>{text.accounts.sessions}</h2>
            <SessionList
              name="own-sessions"
              load={client.ownSessions}
              end={(sessionId) => client.endOwnSessions(sessionId)}
            />
          </section>
          <section class="panel">
            <h2>{words.signIns.title}</h2>
            <SignInList />
          </section>
        </div>
      </div>
    </>
  );
}
