import { useStore } from '@nanostores/preact';
import { Announcement } from './components/Announcement.tsx';
import { Failure } from './components/Failure.tsx';
import { Loading } from './components/Loading.tsx';
import { SessionEnded } from './components/SessionEnded.tsx';
import { SessionWarning } from './components/SessionWarning.tsx';
import { Shell } from './components/Shell.tsx';
import { FirstDuty } from './screens/FirstDuty.tsx';
import { SignIn } from './screens/SignIn.tsx';
import { $session, loadSession } from './stores/session.ts';

/** Decides between sign-in and the screens of a role. */
export function App() {
  const session = useStore($session);
  switch (session.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <main class="alone">
          <Failure error={session.error} retry={loadSession} />
        </main>
      );
    case 'signedOut':
      return <SignIn />;
    case 'signedIn':
      if (session.me.duty !== null) {
        return (
          <>
            <FirstDuty duty={session.me.duty} />
            <Announcement />
          </>
        );
      }
      return (
        <>
          <Shell me={session.me} reference={session.reference} />
          <SessionEnded />
          <SessionWarning />
          <Announcement />
        </>
      );
  }
}
